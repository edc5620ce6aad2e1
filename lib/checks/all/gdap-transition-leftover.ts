import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { hiddenAccess, perRelationship } from '../live.ts';
import { TRANSITION_ROLES } from '../role-templates.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('relationship');

/** A name is a weak sign: the roles must be those of Microsoft's own transition, too. */
export default defineCheck({
  id: 'gdap-transition-leftover',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'relationship',
  needs: { liveRelationships },
  words: {
    title: 'No relationship is left over from Microsoft’s transition',
    failTitle: 'Relationships are left over from Microsoft’s transition',
    why: 'Microsoft made these relationships when it removed DAP. Nobody chose their roles, and they do not extend themselves.',
    fix: {
      text: 'Ask the customer for a relationship with the roles that you need, then terminate the one that Microsoft made.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-introduction',
    details: {
      only: 'It is the customer’s only live relationship ({ $customer }).',
      beside: 'It stands beside another live relationship, and is no longer needed ({ $customer }).',
      own: 'It was not made by Microsoft’s transition.',
    },
  },
  evaluate({ liveRelationships }) {
    return perRelationship(liveRelationships, ({ id, displayName, roles, customer }) => {
      if (!displayName.startsWith('MLT_') || !roles.every((role) => TRANSITION_ROLES.has(role)))
        return judged(id, 'pass', 'own');
      const own = liveRelationships.value.byCustomer.get(customer)?.relationships ?? [];
      if (own.length > 1) return judged(id, 'partial', 'beside', { customer });
      const gap = hiddenAccess(liveRelationships, customer);
      return gap === undefined
        ? judged(id, 'fail', 'only', { customer })
        : unknownSubject(id, 'relationship', gap);
    });
  },
});
