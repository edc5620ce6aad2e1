import type { Attestation } from '../settings/told.ts';
import { attestationOfCustomer, attestationsOf, holdsUntil, valueTold } from './attested.ts';
import type { Statement } from './statement.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An attestation that ends within so many days is due for renewal. */
const DUE_WITHIN_DAYS = 14;

/**
 * How it stands with a statement. `empty`: its value is missing, so that it counts for nothing. The rest as the checks
 * judge it; `due` holds still.
 */
export type RenewalState = 'ended' | 'empty' | 'never' | 'due' | 'holds';

/** Best known last: what wants attention stands first. */
const ORDER: readonly RenewalState[] = ['ended', 'empty', 'never', 'due', 'holds'];

/** One line of what a person can confirm: a statement, of everything or of one customer. */
export interface Renewal {
  /** Unique among the lines, and the same as long as the line is about the same thing. */
  readonly key: string;
  readonly statement: Statement;
  /** Tenant id of the one customer that it is about, in lower case; null = everything. */
  readonly customer: string | null;
  readonly state: RenewalState;
  /** The attestation that counts, and those that counted before it, newest first. */
  readonly attestation: Attestation | null;
  readonly earlier: readonly Attestation[];
  /** The last moment at which it holds; null where there is none. */
  readonly until: Date | null;
}

const midnight = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

/** Days by the calendar of this machine from one date to another; 0 = the same day. */
export const calendarDays = (from: Date, to: Date): number =>
  // A day on which the clocks change is an hour shorter or longer.
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

function stateOf(statement: Statement, attestation: Attestation, until: Date, now: Date): RenewalState {
  if (now > until) return 'ended';
  const isWanted = statement.value !== null && !statement.value.optional;
  if (isWanted && valueTold(attestation) === '') return 'empty';
  return until.getTime() - now.getTime() <= DUE_WITHIN_DAYS * DAY_MS ? 'due' : 'holds';
}

function renewal(
  statement: Statement,
  customer: string | null,
  counting: readonly Attestation[],
  now: Date,
): Renewal {
  const [attestation = null, ...earlier] = counting;
  const until = attestation && holdsUntil(attestation, statement.holdsDays);
  return {
    key: customer === null ? statement.id : `${statement.id}/${customer}`,
    statement,
    customer,
    state: attestation && until ? stateOf(statement, attestation, until, now) : 'never',
    attestation,
    earlier,
    until,
  };
}

/** Lines of a statement that is confirmed for all customers or for one at a time. */
function renewalsByCustomer(statement: Statement, own: readonly Attestation[], now: Date): Renewal[] {
  const customers = new Set(own.map((one) => valueTold(one).toLowerCase()).filter((value) => value !== ''));
  return [
    renewal(
      statement,
      null,
      own.filter(({ value }) => value === undefined),
      now,
    ),
    ...[...customers]
      // A newer one of all customers took its place.
      .filter((customer) => attestationOfCustomer(own, customer)?.value !== undefined)
      .map((customer) =>
        renewal(
          statement,
          customer,
          own.filter((one) => valueTold(one).toLowerCase() === customer),
          now,
        ),
      ),
  ];
}

/** Nothing that ends is nearer than what ended; what nobody needs to confirm is the last of its kind. */
function compare(a: Renewal, b: Renewal): number {
  const isSoon = ({ state }: Renewal): number => ORDER.indexOf(state);
  const isSpare = ({ statement }: Renewal): number => (statement.onlyWhere === null ? 0 : 1);
  const end = ({ until }: Renewal): number => until?.getTime() ?? 0;
  return isSoon(a) - isSoon(b) || end(a) - end(b) || isSpare(a) - isSpare(b) || (a.key < b.key ? -1 : 1);
}

/**
 * Everything that a person can confirm and how it stands: what ended first (longest ago first), then what counts for
 * nothing, what nobody confirmed, and the rest by the date until which it holds.
 */
export function renewals(
  statements: readonly Statement[],
  attestations: readonly Attestation[],
  now: Date,
): readonly Renewal[] {
  return statements
    .flatMap((statement) => {
      const own = attestationsOf(statement.id, attestations, now);
      return statement.value?.kind === 'customer'
        ? renewalsByCustomer(statement, own, now)
        : [renewal(statement, null, own, now)];
    })
    .sort(compare);
}
