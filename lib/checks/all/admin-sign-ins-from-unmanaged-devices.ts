import adminSignIns, { type AdminSignIn } from '../../evidence/sources/admin-sign-ins.ts';
import adminsFact from '../../facts/all/admins.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import type { Settings } from '../../settings/settings.ts';
import { defineCheck, type Needed } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';

const SOURCE = 'admin-sign-ins';
/** Sign-ins that are asked for each administrator. */
const MOST_EACH = 50;

const user = subjectsOf('user');

interface Given {
  readonly admins: Needed<typeof adminsFact>;
  readonly adminSignIns: Needed<typeof adminSignIns>;
  readonly settings: Pick<Settings, 'emergencyAccounts'>;
}

const isCompliant = ({ deviceDetail }: AdminSignIn): boolean => deviceDetail?.isCompliant === true;

/** Each administrator's successful sign-ins, and how many more there may be that could not be read. */
function signIns({ admins, adminSignIns, settings }: Given) {
  const people = withoutEmergencyAccounts(admins.value.enabled, settings).map(({ id }) => id);
  const done = adminSignIns.rows.filter(({ status }) => status.errorCode === 0);
  const of = Map.groupBy(done, ({ userId }) => userId);
  const spoiled = adminSignIns.spoiled.filter(
    ({ entity }) => entity === null || people.includes(entity),
  ).length;
  const unread = people.filter((id) => adminSignIns.entities?.has(id) !== true).length;
  const found = people.map((id) => {
    const own = of.get(id) ?? [];
    return { id, all: own.length, good: own.filter(isCompliant).length };
  });
  return { found, hidden: spoiled + MOST_EACH * unread };
}

/** The share of administrators' sign-ins that came from a compliant device. */
export default defineCheck({
  id: 'admin-sign-ins-from-unmanaged-devices',
  action: 'secured-devices',
  severity: 'medium',
  subjectKind: 'user',
  needs: { admins: adminsFact, adminSignIns },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Administrators sign in from compliant devices',
    failTitle: 'Administrators sign in from devices that are not compliant',
    why: 'A private or infected device hands the session of an administrator to whoever controls it.',
    fix: {
      text: 'Give administrators a compliant device, and demand one for their roles by Conditional Access.',
      page: 'conditionalAccess',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/conditional-access/policy-alt-admin-device-compliand-hybrid',
    details: {
      all: '{ $all -> [one] The one sign-in *[other] All { $all } sign-ins } of the last 7 days came from a compliant device.',
      some: 'Of { $all } sign-ins of the last 7 days { $bad } came from a device that is not compliant.',
      none: 'Has not signed in within the last 7 days.',
    },
  },
  evaluate(given) {
    const { found, hidden } = signIns(given);
    const subjects = found.map(({ id, all, good }) => {
      if (all === 0) return user(id, 'notApplicable', 'none');
      return good === all
        ? user(id, 'pass', 'all', { all })
        : user(id, 'fail', 'some', { all, bad: all - good });
    });
    const gap = firstGap([given.admins.gap, hidden > 0 ? gapOf(SOURCE, given.adminSignIns) : undefined]);
    return gap === undefined ? subjects : [...subjects, unseenRest(gap)];
  },
  unseen: (given) => (given.admins.gap === undefined ? signIns(given).hidden : undefined),
  weigh: (given) => new Map(signIns(given).found.map(({ id, all, good }) => [id, { good, all }])),
  // Whole numbers: shares such as 0.6 have no exact binary form.
  ratio: () => (good, all) => {
    if (10 * good < 6 * all) return { verdict: 'fail' };
    return { verdict: 10 * good < 9 * all ? 'partial' : 'pass' };
  },
});
