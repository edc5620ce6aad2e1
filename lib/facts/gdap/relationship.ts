import type { Evidence } from '../../evidence/evidence.ts';
import type { GdapRelationship } from '../../evidence/sources/gdap-relationships.ts';

/** Statuses in which a relationship grants access, or did until its end passed. */
const GRANTING: ReadonlySet<string> = new Set(['active', 'expiring']);

/** Statuses that grant nothing, now or ever again, or not yet. Any other string is one this version does not know. */
const NOT_GRANTING: ReadonlySet<string> = new Set([
  'created',
  'approvalPending',
  'approved',
  'activating',
  'expired',
  'terminationRequested',
  'terminating',
  'terminated',
]);

export const isGranting = (status: string): boolean => GRANTING.has(status);
export const isKnownStatus = (status: string): boolean => GRANTING.has(status) || NOT_GRANTING.has(status);

/** Auto-extend is off where it is null or a duration of nothing (`P0D`, `PT0S`). */
export function autoExtends({ autoExtendDuration }: Pick<GdapRelationship, 'autoExtendDuration'>): boolean {
  return autoExtendDuration !== null && /[1-9]/.test(autoExtendDuration);
}

/** End in ms since 1970; NaN where there is none yet. */
export const endOf = (relationship: Pick<GdapRelationship, 'endDateTime'>): number =>
  Date.parse(relationship.endDateTime ?? '');

/** Template ids of the roles that it grants, in lower case, each once, in code-point order. */
export const rolesOf = (relationship: GdapRelationship): string[] =>
  [
    ...new Set(relationship.accessDetails.unifiedRoles.map((role) => role.roleDefinitionId.toLowerCase())),
  ].sort();

/** Tenant id of its customer; null where there is none yet. */
export const customerOf = (relationship: Pick<GdapRelationship, 'customer'>): string | null =>
  relationship.customer?.tenantId ?? null;

/** `active` or `expiring`, and its end is still to come. */
export function isLive(relationship: GdapRelationship, now: Date): boolean {
  return isGranting(relationship.status) && endOf(relationship) > now.getTime();
}

/** A relationship that may grant something, though what cannot be told. Ids are null where they could not be read. */
export interface UnclearRelationship {
  readonly id: string | null;
  readonly customer: string | null;
  readonly why: 'unknownStatus' | 'unreadable';
}

/** Relationships of a status that this version does not know, and spoiled rows that may be live. */
export function unclearRelationships(evidence: Evidence<GdapRelationship>): UnclearRelationship[] {
  const unknown = evidence.rows
    .filter(({ status }) => !isKnownStatus(status))
    .map((row) => ({ id: row.id, customer: customerOf(row), why: 'unknownStatus' as const }));
  const unreadable = evidence.spoiled
    .filter(({ partial }) => partial.status === undefined || !NOT_GRANTING.has(partial.status))
    .map(({ partial }) => ({
      id: partial.id ?? null,
      customer: customerOf({ customer: partial.customer ?? null }),
      why: 'unreadable' as const,
    }));
  return [...unknown, ...unreadable];
}
