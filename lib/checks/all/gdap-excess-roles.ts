import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { perRelationship } from '../live.ts';
import { excessRoles, roleProfile } from '../role-profile.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('relationship');

/** Privileged roles that nobody asked for, in relationships that last for more than a year. */
export default defineCheck({
  id: 'gdap-excess-roles',
  action: 'gdap-migration',
  severity: 'low',
  subjectKind: 'relationship',
  needs: { liveRelationships },
  settings: ['gdapRoleProfile'],
  words: {
    title: 'Long relationships have no privileged roles beyond your profile',
    failTitle: 'Long relationships have privileged roles beyond your profile',
    why: 'Roles that are not used every day belong in a short relationship of their own.',
    fix: {
      text: 'Name the roles that you need in the settings, and replace the relationship by one with these alone.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-least-privileged-roles-by-task',
    details: {
      excess:
        '{ $roleCount -> [one] One privileged role is *[other] { $roleCount } privileged roles are } not in your profile: { $roles } ({ $customer }).',
      within: 'It has no privileged role beyond your profile, or lasts a year at most.',
    },
  },
  evaluate({ liveRelationships, settings }) {
    const profile = roleProfile(settings);
    return perRelationship(liveRelationships, (relationship) => {
      const { id, customer } = relationship;
      const roles = excessRoles(profile, relationship);
      if (roles === null)
        return unknownSubject(id, 'relationship', { source: 'gdap-relationships', cause: 'error' });
      return roles.length > 0
        ? judged(id, 'partial', 'excess', { roles, roleCount: roles.length, customer })
        : judged(id, 'pass', 'within');
    });
  },
});
