import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { assignmentsOf } from '../assignments.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { nothingLive, perRelationship } from '../live.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('relationship');

/**
 * A relationship without an assignment helps nobody, and waits for whoever assigns it to themselves. One that its
 * assignments say was deleted after it was listed is live no more.
 */
export default defineCheck({
  id: 'gdap-unassigned',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'relationship',
  needs: { liveRelationships, gdapAssignments },
  words: {
    title: 'Every GDAP relationship is assigned to a group',
    failTitle: 'GDAP relationships that no group may use',
    why: 'Your technicians cannot use it: in an emergency nobody gets in. If it is not needed, it is only a risk.',
    fix: {
      text: 'In Partner Center, assign the relationship’s roles to a security group, or terminate the relationship.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-assign-azure-ad-roles',
    details: {
      assigned: '{ $count -> [one] One assignment is *[other] { $count } assignments are } active.',
      unassigned: 'No assignment is active ({ $customer }).',
      deleted: 'The relationship has just been deleted.',
    },
  },
  notApplicable: ({ liveRelationships }) => nothingLive(liveRelationships),
  evaluate({ liveRelationships, gdapAssignments }) {
    const assignments = assignmentsOf(gdapAssignments);
    return perRelationship(liveRelationships, ({ id, customer }) => {
      const { active, deleted, hidden } = assignments(id);
      if (deleted) return judged(id, 'notApplicable', 'deleted');
      if (active.length > 0) return judged(id, 'pass', 'assigned', { count: active.length });
      return hidden === undefined
        ? judged(id, 'partial', 'unassigned', { customer })
        : unknownSubject(id, 'relationship', hidden);
    });
  },
});
