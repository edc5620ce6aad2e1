import type { ActiveGrant } from '../../facts/gdap/active-grants.ts';
import type { GroupTable } from './group-table.ts';
import type { RoleTable } from './role-table.ts';

/** A group with the roles that it has at a customer; as indexes, for thousands of customers share few of these. */
export interface GroupReach {
  readonly group: number;
  readonly roleSet: number;
}

export interface CustomerReach {
  readonly reaches: readonly GroupReach[];
  /** Indexes of `reaches` by the customer's tenant id. */
  readonly byCustomer: ReadonlyMap<string, readonly number[]>;
}

/** Through which groups each customer is reached, and with which roles, over all of its relationships. */
export function customerReach(
  grants: readonly ActiveGrant[],
  { groups, roles: table }: { readonly groups: GroupTable; readonly roles: RoleTable },
): CustomerReach {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { customer, group, roles } of grants) {
    const own = found.get(customer) ?? new Map<string, Set<string>>();
    found.set(customer, own);
    own.set(group, new Set([...(own.get(group) ?? []), ...roles]));
  }
  const reaches: GroupReach[] = [];
  const known = new Map<string, number>();
  const indexOf = (group: string, roles: readonly string[]): number => {
    const key = `${group} ${roles}`;
    const index =
      known.get(key) ?? reaches.push({ group: groups.index(group), roleSet: table.set(roles) }) - 1;
    known.set(key, index);
    return index;
  };
  const byCustomer = new Map(
    [...found].map(([customer, own]) => [
      customer,
      [...own].map(([group, roles]) => indexOf(group, [...roles].sort())),
    ]),
  );
  return { reaches, byCustomer };
}
