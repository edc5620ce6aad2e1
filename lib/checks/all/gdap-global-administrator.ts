import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { GLOBAL_ADMINISTRATOR } from '../../facts/roles/privileged-roles.ts';
import { assignedRoles, assignmentsOf } from '../assignments.ts';
import { defineCheck } from '../check.ts';
import { perRelationship } from '../live.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('relationship');

/**
 * A relationship with Global Administrator cannot extend itself, and is worth no less to a thief than DAP was. One
 * that its assignments say was deleted after it was listed is live no more.
 */
export default defineCheck({
  id: 'gdap-global-administrator',
  action: 'gdap-migration',
  severity: 'high',
  subjectKind: 'relationship',
  needs: { liveRelationships },
  uses: { gdapAssignments },
  words: {
    title: 'No GDAP relationship grants Global Administrator',
    failTitle: 'GDAP relationships grant Global Administrator',
    why: 'Whoever takes over one of your technicians takes over the customer’s whole tenant.',
    fix: {
      text: 'In Partner Center, remove Global Administrator from the relationship, or replace the relationship by one with the roles that the work needs.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-least-privileged-roles-by-task',
    details: {
      granted: 'Global Administrator is in the relationship, and assigned to a group ({ $customer }).',
      unassigned:
        'Global Administrator is in the relationship, and no assignment that was read grants it ({ $customer }).',
      without: 'The relationship does not have Global Administrator.',
      deleted: 'The relationship has just been deleted.',
    },
  },
  evaluate({ liveRelationships, gdapAssignments }) {
    const assignments = assignmentsOf(gdapAssignments);
    return perRelationship(liveRelationships, ({ id, customer, roles }) => {
      const { active, deleted } = assignments(id);
      if (deleted) return judged(id, 'notApplicable', 'deleted');
      if (!roles.includes(GLOBAL_ADMINISTRATOR)) return judged(id, 'pass', 'without');
      const granted = active.some((one) => assignedRoles(one).includes(GLOBAL_ADMINISTRATOR));
      return granted
        ? judged(id, 'fail', 'granted', { customer })
        : judged(id, 'partial', 'unassigned', { customer });
    });
  },
});
