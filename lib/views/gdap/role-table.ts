import { isPrivileged } from '../../checks/role-templates.ts';

export interface NamedRole {
  readonly name: string;
  readonly privileged: boolean;
}

/** Roles that many rows name: each stands once, rows hold its index. */
export interface RoleTable {
  readonly roles: readonly NamedRole[];
  /** Template ids, lower case. */
  index(role: string): number;
}

export function roleTable(nameOf: (id: string) => string): RoleTable {
  const roles: NamedRole[] = [];
  const known = new Map<string, number>();
  return {
    roles,
    index(role) {
      const index = known.get(role) ?? roles.push({ name: nameOf(role), privileged: isPrivileged(role) }) - 1;
      known.set(role, index);
      return index;
    },
  };
}
