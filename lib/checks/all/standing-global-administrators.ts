import adminsFact from '../../facts/all/admins.ts';
import { GLOBAL_ADMINISTRATOR } from '../../facts/roles/privileged-roles.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';

/** Microsoft recommends fewer than five; one alone may be locked out. */
const verdictFor = (count: number): Verdict => {
  if (count > 10) return 'fail';
  return count >= 2 && count <= 5 ? 'pass' : 'partial';
};

/** How many people are Global Administrators all the time. */
export default defineCheck({
  id: 'standing-global-administrators',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'tenant',
  needs: { admins: adminsFact },
  words: {
    title: 'Two to five people are Global Administrators all the time',
    failTitle: 'Too many, or too few, standing Global Administrators',
    why: 'Each standing Global Administrator is one more account that opens everything; a single one can be locked out.',
    fix: {
      text: 'In Privileged Identity Management, make the role eligible for those who need it now and then, and give the others narrower roles.',
      page: 'roles',
    },
    explain: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
    details: {
      standing:
        '{ $count -> [0] Nobody is a Global Administrator all the time [one] One person is a Global Administrator all the time: { $admins } *[other] { $count } people are Global Administrators all the time: { $admins } }; { $appCount -> [0] no app has the role. [one] one app has the role: { $apps }. *[other] { $appCount } apps have the role: { $apps }. }',
    },
  },
  evaluate({ admins }) {
    const { enabled, others, standingGap } = admins.value;
    const holders = enabled.flatMap(({ id, roles }) => {
      const own = roles.filter(({ role }) => role === GLOBAL_ADMINISTRATOR).map(({ standing }) => standing);
      return own.length === 0
        ? []
        : [{ id, standing: own.includes('yes') ? 'yes' : own.includes('unknown') ? 'unknown' : 'no' }];
    });
    const standing = holders.filter((one) => one.standing === 'yes').map(({ id }) => id);
    const most = standing.length + holders.filter((one) => one.standing === 'unknown').length;
    const verdicts = new Set(
      Array.from({ length: most - standing.length + 1 }, (_, more) => verdictFor(standing.length + more)),
    );
    const verdict = verdictFor(standing.length);
    // More than five stay too many, however many were not seen.
    const isSettled = admins.gap === undefined || verdict === 'fail' || (standing.length > 5 && most <= 10);
    if (!isSettled && admins.gap !== undefined) return [unseenRest(admins.gap)];
    if (verdicts.size > 1)
      return [unseenRest(standingGap ?? { source: 'role-assignment-instances', cause: 'error' })];
    const apps = others.filter(({ roles }) => roles.includes(GLOBAL_ADMINISTRATOR)).map(({ id }) => id);
    const values = { count: standing.length, admins: standing, appCount: apps.length, apps };
    return [tenantSubject(verdict, 'standing', values)];
  },
});
