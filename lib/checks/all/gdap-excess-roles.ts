import liveRelationships from '../../facts/all/live-relationships.ts';
import { PRIVILEGED_ROLES } from '../../facts/roles/privileged-roles.ts';
import { addDuration } from '../add-duration.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { perRelationship } from '../live.ts';
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
      url: 'https://learn.microsoft.com/partner-center/customers/gdap-least-privileged-roles-by-task',
    },
    details: {
      excess:
        '{ $roleCount -> [one] One privileged role is *[other] { $roleCount } privileged roles are } not in your profile: { $roles } ({ $customer }).',
      within: 'It has no privileged role beyond your profile, or lasts a year at most.',
    },
  },
  evaluate({ liveRelationships, settings }) {
    const { required, allowed } = settings.gdapRoleProfile;
    const profile = new Set([...(required ?? []), ...(allowed ?? [])].map((role) => role.toLowerCase()));
    const unwanted = new Set(PRIVILEGED_ROLES.filter((role) => !profile.has(role)));
    return perRelationship(liveRelationships, (relationship) => {
      const { id, customer, roles, duration, activatedDateTime, createdDateTime } = relationship;
      const excess = roles.filter((role) => unwanted.has(role));
      if (excess.length === 0) return judged(id, 'pass', 'within');
      const start = Date.parse(activatedDateTime ?? createdDateTime);
      const end = addDuration(start, duration);
      const year = addDuration(start, 'P365D');
      if (end === null || year === null)
        return unknownSubject(id, 'relationship', { source: 'gdap-relationships', cause: 'error' });
      return end > year
        ? judged(id, 'partial', 'excess', { roles: excess, roleCount: excess.length, customer })
        : judged(id, 'pass', 'within');
    });
  },
});
