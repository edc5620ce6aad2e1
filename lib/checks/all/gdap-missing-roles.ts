import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { hiddenAccess, perCustomer } from '../live.ts';
import { missingRoles, roleProfile } from '../role-profile.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('customer');

/** Roles that the profile requires, over all live relationships of a customer together. */
export default defineCheck({
  id: 'gdap-missing-roles',
  action: 'gdap-migration',
  severity: 'low',
  subjectKind: 'customer',
  needs: { liveRelationships },
  settings: ['gdapRoleProfile'],
  words: {
    title: 'Every customer grants the roles that you require',
    failTitle: 'Customers do not grant all roles that you require',
    why: 'Work that needs these roles cannot be done at this customer, and is often done in worse ways.',
    fix: {
      text: 'Ask the customer for a relationship with the missing roles in Partner Center.',
      page: 'gdap',
    },
    explain:
      'https://learn.microsoft.com/partner-center/customers/gdap-obtain-admin-permissions-to-manage-customer',
    details: {
      missing:
        '{ $roleCount -> [one] One role is *[other] { $roleCount } roles are } in no live relationship: { $roles }.',
      granted: 'All required roles are granted.',
    },
  },
  notApplicable: ({ settings }) => (settings.gdapRoleProfile.required ?? []).length === 0,
  evaluate({ liveRelationships, settings }) {
    const profile = roleProfile(settings);
    return perCustomer(liveRelationships, (id) => {
      const roles = missingRoles(profile, liveRelationships.value.byCustomer.get(id));
      if (roles.length === 0) return judged(id, 'pass', 'granted');
      const gap = hiddenAccess(liveRelationships, id);
      return gap === undefined
        ? judged(id, 'partial', 'missing', { roles, roleCount: roles.length })
        : unknownSubject(id, 'customer', gap);
    });
  },
});
