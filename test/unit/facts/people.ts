import type { Answered } from '../checks/evidence-of.ts';

export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const BILLING_ADMINISTRATOR = 'b0f54661-2d74-4c50-afa3-1ec803f12efe';
export const INTUNE_ADMINISTRATOR = '3a2c62db-5318-420d-8d74-23affee5d9d5';
export const DIRECTORY_READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
export const DIRECTORY_SYNCHRONISATION = 'd29b2b05-8046-44ba-8758-1e26182fcf32';

export const USER = '#microsoft.graph.user';
export const GROUP = '#microsoft.graph.group';
export const SERVICE_PRINCIPAL = '#microsoft.graph.servicePrincipal';

/** A user as Graph lists it. */
export const user = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  displayName: `Name of ${id}`,
  userPrincipalName: `${id}@contoso.com`,
  userType: 'Member',
  accountEnabled: true,
  createdDateTime: '2024-01-01T00:00:00Z',
  onPremisesSyncEnabled: null,
  ...fields,
});

/** A role that is held now, as Graph lists it with its principal. */
export const active = (
  principalId: string,
  roleDefinitionId: string = GLOBAL_ADMINISTRATOR,
  type: string = USER,
  fields: Record<string, unknown> = {},
) => ({
  id: `${principalId} ${roleDefinitionId} ${JSON.stringify(fields)}`,
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
  principal: { '@odata.type': type, id: principalId, displayName: `Name of ${principalId}` },
  ...fields,
});

/** A role that may be activated. `end`: when that ends. */
export const eligible = (
  principalId: string,
  roleDefinitionId: string = GLOBAL_ADMINISTRATOR,
  type: string = USER,
  { end = null, ...fields }: Record<string, unknown> = {},
) => ({
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
  status: 'Provisioned',
  scheduleInfo: { expiration: { type: end === null ? 'noExpiration' : 'afterDateTime', endDateTime: end } },
  principal: { '@odata.type': type, id: principalId },
  ...fields,
});

/** What Privileged Identity Management says of a role that is held now. */
export const instance = (principalId: string, fields: Record<string, unknown> = {}) => ({
  principalId,
  roleDefinitionId: GLOBAL_ADMINISTRATOR,
  directoryScopeId: '/',
  assignmentType: 'Assigned',
  endDateTime: null,
  ...fields,
});

/** A member of a group, through however many others. */
export const member = (id: string, fields: Record<string, unknown> = {}) => ({
  '@odata.type': USER,
  id,
  displayName: `Name of ${id}`,
  accountEnabled: true,
  ...fields,
});

/** A membership that may be activated. */
export const mayJoin = (groupId: string, principalId: string, fields: Record<string, unknown> = {}) => ({
  groupId,
  principalId,
  accessId: 'member',
  status: 'Provisioned',
  scheduleInfo: { expiration: { endDateTime: null } },
  ...fields,
});

export const role = (id: string, displayName: string, fields: Record<string, unknown> = {}) => ({
  id,
  templateId: id,
  displayName,
  isBuiltIn: true,
  ...fields,
});

/** A tenant in which all about roles and groups was read, and nobody holds any. */
export const READ: Readonly<Record<string, Answered>> = {
  users: { items: [] },
  'role-definitions': { items: [] },
  'role-assignments': { items: [] },
  'role-eligibilities': { items: [] },
  'role-assignment-instances': { items: [] },
  'group-members': { byEntity: {} },
  'group-eligibilities': { byEntity: {} },
  'auth-strengths': { items: [] },
};

export const items = (...all: readonly unknown[]): Answered => ({ items: all });
