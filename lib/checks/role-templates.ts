import { GLOBAL_ADMINISTRATOR, PRIVILEGED_ROLES } from '../facts/roles/privileged-roles.ts';

/**
 * Roles of the relationships that Microsoft made when it moved customers from DAP
 * (https://learn.microsoft.com/partner-center/customers/gdap-microsoft-led-transition).
 */
export const TRANSITION_ROLES: ReadonlySet<string> = new Set([
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'f023fd81-a637-4b56-95fd-791ac0226033',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
]);

/**
 * Names of the built-in roles that partners meet most, by template id
 * (https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference).
 */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  [GLOBAL_ADMINISTRATOR]: 'Global Administrator',
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'Privileged Role Administrator',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13': 'Privileged Authentication Administrator',
  '194ae4cb-b126-40b2-bd5b-6091b380977d': 'Security Administrator',
  'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9': 'Conditional Access Administrator',
  '29232cdf-9323-42fd-ade2-1d097af3e4de': 'Exchange Administrator',
  'f28a1f50-f6e7-4571-818b-6a12f2af6b6c': 'SharePoint Administrator',
  'fe930be7-5e62-47db-91af-98c3a49a38b1': 'User Administrator',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8': 'Helpdesk Administrator',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe': 'Billing Administrator',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'Application Administrator',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'Cloud Application Administrator',
  'c4e39bd9-1100-46d3-8c65-fb160da0071f': 'Authentication Administrator',
  '3a2c62db-5318-420d-8d74-23affee5d9d5': 'Intune Administrator',
  '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2': 'Hybrid Identity Administrator',
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b': 'Directory Readers',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451': 'Global Reader',
  '4d6ac14f-3453-41d0-bef9-a3e0c569773a': 'License Administrator',
  'f023fd81-a637-4b56-95fd-791ac0226033': 'Service Support Administrator',
};

/** The roles above, for lists to choose from. */
export const NAMED_ROLES: readonly { readonly id: string; readonly name: string }[] = Object.entries(
  ROLE_NAMES,
).map(([id, name]) => ({ id, name }));

/** Name of a built-in role by its template id, in any letter case; undefined for one that is not listed. */
export function roleName(id: string): string | undefined {
  const key = id.toLowerCase();
  return Object.hasOwn(ROLE_NAMES, key) ? ROLE_NAMES[key] : undefined;
}

/** Whether somebody can take a tenant over with a role, or much of it. `id`: template id, lower case. */
export const isPrivileged = (id: string): boolean => PRIVILEGED_ROLES.includes(id);

/** The most powerful of several roles (template ids, lower case); null where none is privileged. */
export const topRole = (roles: readonly string[]): string | null =>
  PRIVILEGED_ROLES.find((role) => roles.includes(role)) ?? null;
