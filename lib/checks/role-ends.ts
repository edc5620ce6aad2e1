import type { Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type { GdapRelationship } from '../evidence/sources/gdap-relationships.ts';
import { gapOf } from '../facts/fact.ts';
import {
  autoExtends,
  customerOf,
  endOf,
  isGranting,
  rolesOf,
  type UnclearRelationship,
  unclearRelationships,
} from '../facts/gdap/relationship.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** What one customer grants, over its relationships with status `active` or `expiring`, though their end has passed. */
export interface GrantedRoles {
  readonly relationships: readonly GdapRelationship[];
  /** Per role (template id) the latest of their ends. */
  readonly ends: ReadonlyMap<string, number>;
}

/** When a relationship ends, in ms since 1970; infinite where auto-extend is on and still runs. */
export function lastsUntil(
  relationship: Pick<GdapRelationship, 'endDateTime' | 'autoExtendDuration'>,
  now: number,
): number {
  const end = endOf(relationship);
  return autoExtends(relationship) && end > now ? Number.POSITIVE_INFINITY : end;
}

function lastEnds(relationships: readonly GdapRelationship[], now: number): Map<string, number> {
  const ends = new Map<string, number>();
  for (const relationship of relationships) {
    const lasts = lastsUntil(relationship, now);
    for (const role of rolesOf(relationship)) ends.set(role, Math.max(ends.get(role) ?? 0, lasts));
  }
  return ends;
}

/** By tenant id, every customer that has such a relationship. `now` in ms since 1970. */
export function grantedRoles(
  { rows }: Pick<Evidence<GdapRelationship>, 'rows'>,
  now: number,
): ReadonlyMap<string, GrantedRoles> {
  const byCustomer = new Map<string, GdapRelationship[]>();
  for (const relationship of rows) {
    const customer = customerOf(relationship);
    if (!isGranting(relationship.status) || customer === null) continue;
    const known = byCustomer.get(customer);
    if (known === undefined) byCustomer.set(customer, [relationship]);
    else known.push(relationship);
  }
  return new Map(
    [...byCustomer].map(([customer, relationships]) => [
      customer,
      { relationships, ends: lastEnds(relationships, now) },
    ]),
  );
}

/** Whether an end has come, or comes within `days` days; both times in ms since 1970. */
export const endsWithin = (end: number, now: number, days: number): boolean => end - now <= days * DAY_MS;

export interface RoleLoss {
  readonly roles: readonly string[];
  /** The earliest of their ends, in ms since 1970. */
  readonly end: number;
}

/** Roles whose last end comes within `days` days, or has come; null when there are none. */
export function lostWithin(ends: ReadonlyMap<string, number>, now: number, days: number): RoleLoss | null {
  const lost = [...ends].filter(([, end]) => endsWithin(end, now, days));
  if (lost.length === 0) return null;
  return { roles: lost.map(([role]) => role).sort(), end: Math.min(...lost.map(([, end]) => end)) };
}

/** What may keep roles alive without being seen. */
export interface UnseenGrants {
  /** Customers of whom a relationship is not clear, and why. */
  readonly unclear: ReadonlyMap<string, UnclearRelationship['why']>;
  /** Why any customer may have another relationship; undefined where all were seen. */
  readonly unseen: Gap | undefined;
}

export function unseenGrants(evidence: Evidence<GdapRelationship>): UnseenGrants {
  const mayGrant = unclearRelationships(evidence);
  const unclear = new Map(
    mayGrant.flatMap(({ customer, why }) => (customer === null ? [] : [[customer, why] as const])),
  );
  const gap = gapOf('gdap-relationships', evidence);
  // Of a spoiled row without its customer nobody knows whose roles it keeps alive.
  const anonymous = mayGrant.some(({ customer, why }) => customer === null && why === 'unreadable');
  return { unclear, unseen: !evidence.complete || anonymous ? gap : undefined };
}
