import type { GdapRelationship } from '../evidence/sources/gdap-relationships.ts';
import type { LiveRelationships } from '../facts/all/live-relationships.ts';
import { customerOf, endOf, isGranting, rolesOf } from '../facts/gdap/relationship.ts';

/** When a relationship came to its end (ms since 1970); null while it has not, and where it never began. */
function endedAt(relationship: GdapRelationship, now: number): number | null {
  const { status, lastModifiedDateTime, endDateTime } = relationship;
  if (endDateTime === null) return null;
  if (status === 'terminated') return Date.parse(lastModifiedDateTime);
  const end = endOf(relationship);
  return status === 'expired' || (isGranting(status) && end <= now) ? end : null;
}

/** Roles that went with a relationship, because nothing that was seen grants them now. */
export interface EndedAccess {
  /** Tenant id. */
  readonly customer: string;
  /** Template ids, at least one. */
  readonly roles: readonly string[];
  /** In ms since 1970. */
  readonly end: number;
}

/** What ended with a relationship after `since` and until `now`; null for one that took nothing with it. */
export function endedAccess(
  relationship: GdapRelationship,
  { byCustomer }: Pick<LiveRelationships, 'byCustomer'>,
  since: Date,
  now: Date,
): EndedAccess | null {
  const end = endedAt(relationship, now.getTime());
  const customer = customerOf(relationship);
  const recent = end !== null && end > since.getTime() && end <= now.getTime();
  if (!recent || customer === null) return null;
  const granted = byCustomer.get(customer)?.lastsUntil;
  const roles = rolesOf(relationship).filter((role) => granted?.has(role) !== true);
  return roles.length === 0 ? null : { customer, roles, end };
}
