import roleAssignments from '../../evidence/sources/role-assignments.ts';
import { defineFact, firstGap } from '../fact.ts';
import { roleHoldings } from '../roles/role-holdings.ts';

/** Ids of the groups that hold a privileged role, actively or by eligibility, in code-point order. */
export default defineFact<readonly string[]>({
  id: 'role-groups',
  needs: [roleAssignments],
  derive: (inputs) =>
    [
      ...new Set(
        roleHoldings(inputs)
          .holdings.filter(({ type, role }) => type === 'group' && role.privileged !== null)
          .map(({ principal }) => principal),
      ),
    ].sort(),
  gap: (inputs) => firstGap(roleHoldings(inputs).gaps),
  keys: (groups) => groups,
});
