/** Template id of Global Administrator. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

/** Roles with which somebody can take a tenant over, or much of it; the order is their rank. */
export const PRIVILEGED_ROLES: readonly string[] = [
  GLOBAL_ADMINISTRATOR,
  'e8611ab8-c189-46e8-94e1-60213ab1f814',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  '29232cdf-9323-42fd-ade2-1d097af3e4de',
  'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
  'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  '3a2c62db-5318-420d-8d74-23affee5d9d5',
  '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
];

/**
 * Roles whose template id no sample of Microsoft's documentation shows, by their name there: where the tenant's own
 * role definitions were read, the name decides.
 */
const BY_NAME: Readonly<Record<string, string>> = {
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Intune Administrator': '3a2c62db-5318-420d-8d74-23affee5d9d5',
  'Hybrid Identity Administrator': '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
};

const NAMED: ReadonlySet<string> = new Set(Object.values(BY_NAME));

/**
 * The privileged role that a built-in role of this template id is, as listed; null for any other. `builtInName` is null
 * where the tenant's definition of it was not read.
 */
export function privilegedRole(template: string, builtInName: string | null): string | null {
  if (builtInName !== null && Object.hasOwn(BY_NAME, builtInName)) return BY_NAME[builtInName] ?? null;
  if (builtInName !== null && NAMED.has(template)) return null;
  return PRIVILEGED_ROLES.includes(template) ? template : null;
}
