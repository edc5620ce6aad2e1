import type { Gap } from '../../evidence/gap.ts';
import roleAssignments from '../../evidence/sources/role-assignments.ts';
import roleDefinitions from '../../evidence/sources/role-definitions.ts';
import roleEligibilities from '../../evidence/sources/role-eligibilities.ts';
import users from '../../evidence/sources/users.ts';
import { type FactInputs, gapOf } from '../fact.ts';
import { stands } from './eligibility.ts';
import { privilegedRole } from './privileged-roles.ts';

/** `unknown`: it may be a person, or lead to some. */
export type HolderType = 'user' | 'group' | 'servicePrincipal' | 'unknown';

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
  /** The tenant's own, by its definition; false where that was not read. */
  readonly isCustom: boolean;
  /** The role of the list of privileged ones that it is; null for any other. */
  readonly privileged: string | null;
}

export interface RoleHoldings {
  readonly holdings: readonly RoleHolding[];
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
}

/**
 * Everybody who holds a directory role, actively or by an eligibility that has not ended. Principals that were deleted
 * are left out: those told as null, or not told where others of the same answer are. Where none is told, the list of
 * users says of each whether it is a user.
 */
export function roleHoldings({ evidence, now }: FactInputs): RoleHoldings {
  const definitions = new Map(evidence(roleDefinitions).rows.map((row) => [row.id, row]));
  const people = new Map(evidence(users).rows.map((user) => [user.id, user]));
  const roleOf = (definition: string): Role => {
    const found = definitions.get(definition);
    const template = found?.templateId ?? definition;
    return {
      definition,
      template,
      isCustom: found?.isBuiltIn === false,
      privileged: privilegedRole(template, found?.isBuiltIn === true ? found.displayName : null),
    };
  };
  const typeOf = (id: string, principal: Principal | null | undefined, told: boolean): HolderType | null => {
    if (people.has(id)) return 'user';
    if (principal === undefined) return told ? null : 'unknown';
    return principal === null ? null : (TYPES[principal['@odata.type']] ?? 'unknown');
  };
  const assignments = evidence(roleAssignments).rows;
  const assignmentsTell = assignments.some(({ principal }) => principal !== undefined);
  const active = assignments.flatMap((row): RoleHolding[] => {
    const type = typeOf(row.principalId, row.principal, assignmentsTell);
    const accountEnabled = row.principal?.accountEnabled ?? null;
    const { principalId: principal, directoryScopeId: scope } = row;
    return type === null
      ? []
      : [{ principal, type, role: roleOf(row.roleDefinitionId), scope, how: 'active', accountEnabled }];
  });
  const eligibilities = evidence(roleEligibilities).rows;
  const eligibilitiesTell = eligibilities.some(({ principal }) => principal !== undefined);
  const eligible = eligibilities
    .filter((row) => stands(row, now))
    .flatMap((row): RoleHolding[] => {
      const type = typeOf(row.principalId, row.principal, eligibilitiesTell);
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
  return { holdings: [...active, ...eligible], gaps };
}
