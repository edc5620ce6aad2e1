import type { Cause, Gap } from '../evidence/gap.ts';
import type pcCustomer from '../evidence/sources/pc-customer.ts';
import type pcCustomers from '../evidence/sources/pc-customers.ts';
import type { LiveRelationships } from '../facts/all/live-relationships.ts';
import { type FactResult, firstGap, gapOf, isMissing } from '../facts/fact.ts';
import type { Attestation } from '../settings/told.ts';
import { holds } from './attested.ts';
import type { Used } from './check.ts';
import { unknownSubject, unseenRest } from './incomplete.ts';
import { hiddenAccess, type Live } from './live.ts';
import dapReview from './statements/dap-review-overdue.ts';
import type { Subject } from './verdict.ts';

/** Causes that nobody mends by trying again: then the review of Partner Center's own report counts. */
const LIFTED: ReadonlySet<Cause> = new Set(['consent', 'role', 'mfa', 'partnerType']);
const PARTNER_CENTER: Gap = { source: 'pc-customer', cause: 'error' };

export interface DelegatedAccessEvidence {
  readonly pcCustomer: Used<typeof pcCustomer>;
  readonly pcCustomers: Used<typeof pcCustomers>;
  readonly liveRelationships: FactResult<LiveRelationships>;
  /** The newest attestation of the review of the DAP report. */
  readonly review: Attestation | null;
  readonly now: Date;
}

/** A customer's record: whether it allows delegated access, and whether a live relationship stands beside that. */
export interface DelegatedAccess {
  readonly id: string;
  readonly allowed: boolean;
  /** `unknown` with its gap where another relationship may not have been seen. */
  readonly live: boolean | Gap;
}

/** What a check says of the customers whose record was read, of deleted ones, and for an attested review. */
export interface DelegatedAccessRule {
  judge(access: DelegatedAccess): Subject;
  deleted(id: string): Subject;
  reviewed(): Subject;
}

/**
 * Judges delegated access per customer of Partner Center. Records and relationships are both needed: without any of
 * either there is one `unknown` for all customers. The review of Partner Center's report stands for its records alone:
 * where nobody may read these it answers for all customers, and it never stands for relationships that are unread.
 */
export function judgeDelegatedAccess(
  { pcCustomer, pcCustomers, liveRelationships, review, now }: DelegatedAccessEvidence,
  rule: DelegatedAccessRule,
): Subject[] {
  const listGap = gapOf('pc-customers', pcCustomers);
  if (listGap === undefined && pcCustomers.rows.length === 0) return [];
  const unread = isMissing(pcCustomer)
    ? firstGap([gapOf('pc-customer', pcCustomer), listGap, { source: 'pc-customer', cause: 'notYetRead' }])
    : undefined;
  if (unread !== undefined && LIFTED.has(unread.cause) && holds(review, dapReview.holdsDays, now))
    return [rule.reviewed()];
  if (unread !== undefined || liveRelationships.value === null) {
    const unlisted = liveRelationships.value === null ? liveRelationships.gap : undefined;
    return [
      unseenRest(firstGap([unread, unlisted]) ?? { source: 'gdap-relationships', cause: 'notYetRead' }),
    ];
  }
  const relationships: Live = { ...liveRelationships, value: liveRelationships.value };
  const ids = new Set(pcCustomers.rows.map(({ id }) => id));
  const subjects = new Map<string, Subject>();
  for (const row of pcCustomer.rows) {
    const { id } = row;
    const live = relationships.value.byCustomer.has(id) || (hiddenAccess(relationships, id) ?? false);
    subjects.set(
      id,
      row.deleted ? rule.deleted(id) : rule.judge({ id, allowed: row.allowDelegatedAccess, live }),
    );
  }
  for (const { entity, partial } of pcCustomer.spoiled) {
    const id = entity ?? partial.id;
    if (id !== undefined) subjects.set(id, unknownSubject(id, 'customer', PARTNER_CENTER));
  }
  const gap = gapOf('pc-customer', pcCustomer) ?? ({ source: 'pc-customer', cause: 'incomplete' } as const);
  for (const id of ids) if (!subjects.has(id)) subjects.set(id, unknownSubject(id, 'customer', gap));
  return [...subjects.values(), ...(listGap === undefined ? [] : [unseenRest(listGap)])];
}
