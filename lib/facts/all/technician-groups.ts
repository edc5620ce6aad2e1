import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import partnerGroups from '../../evidence/sources/partner-groups.ts';
import { defineFact } from '../fact.ts';

/**
 * Ids of the groups whose members act for customers, in code-point order: those that GDAP assignments name, and
 * AdminAgents, HelpdeskAgents and SalesAgents (https://learn.microsoft.com/partner-center/customers/gdap-assign-microsoft-entra-roles).
 */
export default defineFact<readonly string[]>({
  id: 'technician-groups',
  needs: [],
  derive: ({ evidence }) =>
    [
      ...new Set([
        ...evidence(gdapAssignments).rows.flatMap((row) =>
          row.deleted ? [] : [row.accessContainer.accessContainerId],
        ),
        ...evidence(partnerGroups).rows.map(({ id }) => id),
      ]),
    ].sort(),
  keys: (groups) => groups,
});
