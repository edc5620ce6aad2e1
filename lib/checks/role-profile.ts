import type { CustomerAccess, LiveRelationship } from '../facts/all/live-relationships.ts';
import { PRIVILEGED_ROLES } from '../facts/roles/privileged-roles.ts';
import type { Settings } from '../settings/settings.ts';
import { addDuration } from './add-duration.ts';

/** The GDAP roles that a partner wants, by template id in lower case. */
export interface RoleProfile {
  /** Each once, in code-point order. */
  readonly required: readonly string[];
  /** Required and allowed ones. */
  readonly wanted: ReadonlySet<string>;
}

export function roleProfile({ gdapRoleProfile }: Pick<Settings, 'gdapRoleProfile'>): RoleProfile {
  const lower = (roles: readonly string[] = []): string[] => roles.map((role) => role.toLowerCase());
  const required = [...new Set(lower(gdapRoleProfile.required))].sort();
  return { required, wanted: new Set([...required, ...lower(gdapRoleProfile.allowed)]) };
}

/** Required roles that no live relationship of a customer grants. */
export const missingRoles = ({ required }: RoleProfile, access: CustomerAccess | undefined): string[] =>
  required.filter((role) => access?.lastsUntil.has(role) !== true);

/**
 * Privileged roles beyond the profile, in a relationship that lasts for more than a year; null where how long it lasts
 * cannot be told.
 */
export function excessRoles({ wanted }: RoleProfile, relationship: LiveRelationship): string[] | null {
  const { roles, duration, activatedDateTime, createdDateTime } = relationship;
  const excess = roles.filter((role) => PRIVILEGED_ROLES.includes(role) && !wanted.has(role));
  if (excess.length === 0) return excess;
  const start = Date.parse(activatedDateTime ?? createdDateTime);
  const end = addDuration(start, duration);
  const year = addDuration(start, 'P365D');
  if (end === null || year === null) return null;
  return end > year ? excess : [];
}
