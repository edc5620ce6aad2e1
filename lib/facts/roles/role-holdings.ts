import type { Gap } from '../../evidence/gap.ts';
import roleAssignments from '../../evidence/sources/role-assignments.ts';
import roleDefinitions from '../../evidence/sources/role-definitions.ts';
import roleEligibilities from '../../evidence/sources/role-eligibilities.ts';
import users from '../../evidence/sources/users.ts';
import { type FactInputs, gapOf } from '../fact.ts';
import { stands } from './eligibility.ts';
import { privilegedRole } from './privileged-roles.ts';

export type HolderType = 'user' | 'group' | 'servicePrincipal';

/** One directory role that somebody holds now, or may activate. Ids in lower case. */
export interface RoleHolding {
  readonly principal: string;
  readonly type: HolderType;
  readonly role: Role;
  /** `/` is the whole directory. */
  readonly scope: string;
  readonly how: 'active' | 'eligible';
  /** Of a user, as the assignment tells it; null where it does not. */
  readonly accountEnabled: boolean | null;
}

export interface Role {
  readonly definition: string;
  /** Template id: the same in every tenant for a built-in role. */
  readonly template: string;
  /** The role of the list of privileged ones that it is; null for any other. */
  readonly privileged: string | null;
}

export interface RoleHoldings {
  readonly holdings: readonly RoleHolding[];
  /** Principals of whom it is not known what they are: they may hold a role, or lead to somebody who does. */
  readonly unclear: readonly string[];
  /** Why there may be more holdings than these. */
  readonly gaps: readonly Gap[];
}

const TYPES: Readonly<Record<string, HolderType>> = {
  '#microsoft.graph.user': 'user',
  '#microsoft.graph.group': 'group',
  '#microsoft.graph.servicePrincipal': 'servicePrincipal',
};

interface Principal {
  readonly '@odata.type': string;
  readonly accountEnabled?: boolean | null;
}

/**
 * Everybody who holds a directory role, actively or by an eligibility that has not ended. Principals that were deleted
 * (null) are left out; of one that is not told at all (absent) the list of users says whether it is a user.
 */
export function roleHoldings({ evidence, now }: FactInputs): RoleHoldings {
  const definitions = new Map(evidence(roleDefinitions).rows.map((row) => [row.id, row]));
  const people = new Map(evidence(users).rows.map((user) => [user.id, user]));
  const unclear = new Set<string>();
  const roleOf = (definition: string): Role => {
    const found = definitions.get(definition);
    const template = found?.templateId ?? definition;
    return {
      definition,
      template,
      privileged: privilegedRole(template, found?.isBuiltIn === true ? found.displayName : null),
    };
  };
  const typeOf = (id: string, principal: Principal | null | undefined): HolderType | null => {
    if (people.has(id)) return 'user';
    if (principal === null) return null;
    const type = principal === undefined ? undefined : TYPES[principal['@odata.type']];
    if (type === undefined) unclear.add(id);
    return type ?? null;
  };
  const active = evidence(roleAssignments).rows.flatMap((row): RoleHolding[] => {
    const type = typeOf(row.principalId, row.principal);
    const accountEnabled = row.principal?.accountEnabled ?? null;
    const { principalId: principal, directoryScopeId: scope } = row;
    return type === null
      ? []
      : [{ principal, type, role: roleOf(row.roleDefinitionId), scope, how: 'active', accountEnabled }];
  });
  const eligible = evidence(roleEligibilities)
    .rows.filter((row) => stands(row, now))
    .flatMap((row): RoleHolding[] => {
      const type = typeOf(row.principalId, row.principal);
      const { principalId: principal, directoryScopeId: scope } = row;
      return type === null
        ? []
        : [
            {
              principal,
              type,
              role: roleOf(row.roleDefinitionId),
              scope,
              how: 'eligible',
              accountEnabled: null,
            },
          ];
    });
  const gaps = [roleAssignments, roleEligibilities, roleDefinitions].flatMap(
    (source) => gapOf(source.id, evidence<unknown>(source)) ?? [],
  );
  return { holdings: [...active, ...eligible], unclear: [...unclear].sort(), gaps };
}
