import type { Gap } from '../evidence/gap.ts';
import type { LiveRelationship, LiveRelationships } from '../facts/all/live-relationships.ts';
import type { FactResult } from '../facts/fact.ts';
import { unknownSubject, unseenRest } from './incomplete.ts';
import type { Subject, SubjectKind } from './verdict.ts';

/** The fact `live-relationships` as a check gets it. */
export interface Live {
  readonly value: LiveRelationships;
  readonly gap?: Gap;
}

const SOURCE = 'gdap-relationships';
const UNCLEAR: Gap = { source: SOURCE, cause: 'error' };
const missing = ({ gap }: Live): Gap => gap ?? { source: SOURCE, cause: 'incomplete' };

/** Every relationship was read and understood, and none of them is live. */
export const nothingLive = ({ value, complete }: FactResult<LiveRelationships>): boolean =>
  complete && value?.relationships.length === 0 && value.unclear.length === 0;

/** Why a customer (tenant id, lower case) may have more live relationships than were seen; undefined if not. */
export function hiddenAccess(live: Live, customer: string): Gap | undefined {
  const { unclear, listed } = live.value;
  if (unclear.some((one) => one.customer === customer)) return UNCLEAR;
  if (!listed) return missing(live);
  return unclear.some((one) => one.customer === null) ? UNCLEAR : undefined;
}

/**
 * What was not seen, or not clearly: subjects of their own where they have an id, else the rest. `others`: ids of
 * further rows that a check could not read, null where not even the id could be.
 */
export function unseen(
  live: Live,
  kind: SubjectKind,
  idOf: (one: LiveRelationships['unclear'][number]) => string | null,
  others: readonly (string | null)[] = [],
): Subject[] {
  const { unclear, listed } = live.value;
  const ids = new Set([...unclear.map(idOf), ...others]);
  const rest = !listed ? [unseenRest(missing(live))] : ids.has(null) ? [unseenRest(UNCLEAR)] : [];
  return [...[...ids].flatMap((id) => (id === null ? [] : unknownSubject(id, kind, UNCLEAR))), ...rest];
}

/** One subject per live relationship, and what could not be seen. */
export function perRelationship(live: Live, judge: (relationship: LiveRelationship) => Subject): Subject[] {
  return [...live.value.relationships.map(judge), ...unseen(live, 'relationship', ({ id }) => id)];
}

/** One subject per customer that has a live relationship, and the customers of whom that is not clear. */
export function perCustomer(live: Live, judge: (customer: string) => Subject): Subject[] {
  const judged = [...live.value.byCustomer.keys()].map(judge);
  const seen = new Set(judged.map(({ id }) => id));
  return [
    ...judged,
    ...unseen(live, 'customer', ({ customer }) => customer).filter(({ id }) => !seen.has(id)),
  ];
}
