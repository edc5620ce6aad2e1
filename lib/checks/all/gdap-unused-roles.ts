import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { assignedRoles, assignmentsOf } from '../assignments.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { nothingLive, perRelationship } from '../live.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('relationship');

/**
 * Roles that the customer granted and that no group has: the next relationship can do without them. One that its
 * assignments say was deleted after it was listed is live no more.
 */
export default defineCheck({
  id: 'gdap-unused-roles',
  action: 'gdap-migration',
  severity: 'advisory',
  subjectKind: 'relationship',
  needs: { liveRelationships, gdapAssignments },
  words: {
    title: 'Every role of a GDAP relationship is assigned',
    failTitle: 'GDAP relationships have roles that nobody uses',
    why: 'A role that no group has is not needed, and can be assigned to anybody at any time.',
    fix: {
      text: 'Assign the role to the group that needs it, or leave it out when you renew the relationship.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-least-privileged-roles-by-task',
    details: {
      unused:
        '{ $roleCount -> [one] One role is *[other] { $roleCount } roles are } in no active assignment: { $roles } ({ $customer }).',
      used: 'Every role is in an active assignment.',
      unassigned: 'No assignment is active; that is judged elsewhere.',
      deleted: 'The relationship has just been deleted.',
    },
  },
  notApplicable: ({ liveRelationships }) => nothingLive(liveRelationships),
  evaluate({ liveRelationships, gdapAssignments }) {
    const assignments = assignmentsOf(gdapAssignments);
    return perRelationship(liveRelationships, ({ id, customer, roles }) => {
      const { active, deleted, hidden } = assignments(id);
      if (deleted) return judged(id, 'notApplicable', 'deleted');
      const used = new Set(active.flatMap(assignedRoles));
      const unused = roles.filter((role) => !used.has(role));
      if (unused.length === 0 && active.length > 0) return judged(id, 'pass', 'used');
      if (hidden !== undefined) return unknownSubject(id, 'relationship', hidden);
      if (active.length === 0) return judged(id, 'notApplicable', 'unassigned');
      return judged(id, 'partial', 'unused', { roles: unused, roleCount: unused.length, customer });
    });
  },
});
