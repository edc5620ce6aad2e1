import type { Exception } from './told.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An exception that ends within so many days is due: the risk comes back then. */
const DUE_WITHIN_DAYS = 14;

/** How it stands with an exception; `due` holds still. */
export type ExceptionState = 'notBegun' | 'inForce' | 'due' | 'ended';

/** What wants attention stands first. */
const ORDER: readonly ExceptionState[] = ['ended', 'due', 'notBegun', 'inForce'];

/** As the checks judge it: from inclusive, until exclusive. */
export function exceptionState(
  { from, until }: Pick<Exception, 'from' | 'until'>,
  now: Date,
): ExceptionState {
  const left = Date.parse(until) - now.getTime();
  if (left <= 0) return 'ended';
  if (now.getTime() < Date.parse(from)) return 'notBegun';
  return left <= DUE_WITHIN_DAYS * DAY_MS ? 'due' : 'inForce';
}

/** All exceptions of one subject in one check: the one that counts, and the others. */
export interface ExceptionGroup {
  /** Unique among the groups, and the same as long as it is about the same thing. */
  readonly key: string;
  readonly exception: Exception;
  readonly state: ExceptionState;
  /** Those that do not count, latest end first. */
  readonly others: readonly Exception[];
}

const keyOf = ({ check, subject }: Exception): string => `${check}/${subject.toLowerCase()}`;

/** One that holds counts before one that is to come, and that before one that ended; of the same the one that ends last. */
function counting(own: readonly Exception[], now: Date): readonly Exception[] {
  const RANK: readonly ExceptionState[] = ['inForce', 'due', 'notBegun', 'ended'];
  const rank = (one: Exception): number => RANK.indexOf(exceptionState(one, now));
  return own.toSorted((a, b) => rank(a) - rank(b) || Date.parse(b.until) - Date.parse(a.until));
}

/** Exceptions by what they are about: what ended first, then what ends soonest. */
export function exceptionGroups(exceptions: readonly Exception[], now: Date): readonly ExceptionGroup[] {
  return [...Map.groupBy(exceptions, keyOf)]
    .flatMap(([key, own]) => {
      const [exception, ...others] = counting(own, now);
      return exception === undefined
        ? []
        : [{ key, exception, state: exceptionState(exception, now), others }];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        Date.parse(a.exception.until) - Date.parse(b.exception.until) ||
        (a.key < b.key ? -1 : 1),
    );
}
