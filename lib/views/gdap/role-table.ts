import { isPrivileged } from '../../checks/role-templates.ts';

export interface NamedRole {
  readonly name: string;
  readonly privileged: boolean;
}

/** Roles that many rows name: each stands once, rows hold its index. */
export interface RoleTable {
  readonly roles: readonly NamedRole[];
  /** Roles that stand together, as their indexes: each set once. */
  readonly sets: readonly (readonly number[])[];
  /** Template ids, lower case. */
  index(role: string): number;
  /** Template ids, lower case, in an order that is the same for the same roles. */
  set(roles: readonly string[]): number;
}

export function roleTable(nameOf: (id: string) => string): RoleTable {
  const roles: NamedRole[] = [];
  const sets: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const knownSets = new Map<string, number>();
  const indexOf = (role: string): number => {
    const index = known.get(role) ?? roles.push({ name: nameOf(role), privileged: isPrivileged(role) }) - 1;
    known.set(role, index);
    return index;
  };
  return {
    roles,
    sets,
    index: indexOf,
    set(own) {
      const key = own.join(' ');
      const index = knownSets.get(key) ?? sets.push(own.map(indexOf)) - 1;
      knownSets.set(key, index);
      return index;
    },
  };
}
