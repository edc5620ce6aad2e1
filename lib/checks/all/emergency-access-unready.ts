import adminMethods from '../../evidence/sources/admin-methods.ts';
import registration from '../../evidence/sources/registration.ts';
import users from '../../evidence/sources/users.ts';
import adminsFact, { type Admins } from '../../facts/all/admins.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import { type FactResult, gapOf } from '../../facts/fact.ts';
import { kindOf } from '../../facts/people/principal.ts';
import { GLOBAL_ADMINISTRATOR } from '../../facts/roles/privileged-roles.ts';
import { newKind, registeredMethods } from '../authentication-methods.ts';
import { defineCheck } from '../check.ts';
import { leftOutOfAll, lockingPolicies } from '../emergency-lockout.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { unseenPeople } from '../unseen-people.ts';
import type { Subject } from '../verdict.ts';

const judged = subjectsOf('user');

/** Whether an account is a standing Global Administrator; undefined where that is not known. */
function isStanding(
  id: string,
  admins: Omit<FactResult<Admins>, 'value'> & { value: Admins },
): boolean | undefined {
  const roles = admins.value.enabled.find((admin) => admin.id === id)?.roles ?? [];
  const own = roles.filter(({ role }) => role === GLOBAL_ADMINISTRATOR).map(({ standing }) => standing);
  if (own.includes('yes')) return true;
  return own.includes('unknown') || admins.gap !== undefined ? undefined : false;
}

/**
 * Accounts that get in when nothing else does (https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access):
 * two to four, in the cloud alone, Global Administrators for good, with a method that resists phishing.
 */
export default defineCheck({
  id: 'emergency-access-unready',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'user',
  needs: { admins: adminsFact, users },
  uses: { registration, adminMethods, caCoverage },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Two to four emergency access accounts are ready',
    failTitle: 'Emergency access is not ready',
    why: 'Without such an account a wrong policy, an outage or an attacker can lock you out of your own tenant.',
    fix: {
      text: 'Create two cloud-only Global Administrators with a passkey each, leave them out of every other policy, and name them in the settings of this extension.',
      page: 'users',
    },
    explain: 'https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access',
    details: {
      none: 'You have declared that there is none.',
      undeclared:
        'No emergency access account is named in the settings. { $count -> [0] No administrator looks like one *[other] Perhaps one of these is: { $candidates } }.',
      one: 'Only one emergency access account is named: if it is lost, so are you.',
      many: '{ $count } emergency access accounts are named, more than four.',
      enough: '{ $count } emergency access accounts are named.',
      absent: 'There is no such user.',
      disabled: 'The account is disabled.',
      synchronised: 'The account comes from the local directory, and fails with it.',
      notGlobalAdministrator: 'The account is not a Global Administrator all the time.',
      customDomain: 'The account’s name is not under .onmicrosoft.com, and fails with the domain.',
      noMethod: 'The account has no phishing-resistant method.',
      lockedOut: 'A policy for all users may keep it out: { $policies }.',
      ready: 'The account is ready.',
    },
  },
  evaluate({ admins, users, registration, adminMethods, caCoverage, settings }) {
    const coverage = caCoverage.value;
    const declared = settings.emergencyAccounts?.map((id) => id.toLowerCase()) ?? null;
    const usersGap = gapOf('users', users);
    const methodsOf = registeredMethods(registration, adminMethods);

    const judgeCount = (): Subject => {
      const told = (verdict: Subject['verdict'], code: string): Subject =>
        tenantSubject(verdict, code, { count: declared?.length ?? 0 });
      if (declared === null) {
        const candidates = coverage === null ? [] : leftOutOfAll(coverage, admins.value.enabled);
        const values = { count: candidates.length, candidates };
        return tenantSubject('partial', 'undeclared', values);
      }
      if (declared.length === 0) return told('fail', 'none');
      if (declared.length === 1) return told('partial', 'one');
      return declared.length > 4 ? told('partial', 'many') : told('pass', 'enough');
    };

    const judgeAccount = (id: string): Subject => {
      const told = (verdict: Subject['verdict'], code: string, policies?: readonly string[]): Subject =>
        judged(id, verdict, code, policies === undefined ? {} : { policies });
      const user = users.rows.find((one) => one.id === id);
      if (user === undefined)
        return usersGap === undefined ? told('fail', 'absent') : unknownSubject(id, 'user', usersGap);
      if (!user.accountEnabled) return told('fail', 'disabled');
      if (user.onPremisesSyncEnabled === true) return told('fail', 'synchronised');
      const standing = isStanding(id, admins);
      if (standing === false) return told('fail', 'notGlobalAdministrator');
      if (!user.userPrincipalName.toLowerCase().endsWith('.onmicrosoft.com'))
        return told('partial', 'customDomain');
      const methods = methodsOf(id);
      if (methods === null) return told('fail', 'absent');
      if (!('cause' in methods) && methods.phishingResistant === false) return told('partial', 'noMethod');
      const locking =
        coverage === null ? { policies: [] } : lockingPolicies(coverage, { id, kind: kindOf(user) });
      if (locking.policies.length > 0) return told('partial', 'lockedOut', locking.policies);
      if (standing === undefined)
        return unknownSubject(
          id,
          'user',
          admins.gap ?? admins.value.standingGap ?? { source: 'role-assignment-instances', cause: 'error' },
        );
      if ('cause' in methods) return unknownSubject(id, 'user', methods);
      if (methods.phishingResistant === undefined) return unknownSubject(id, 'user', newKind(methods));
      return locking.gap === undefined ? told('pass', 'ready') : unknownSubject(id, 'user', locking.gap);
    };

    const accounts = [...new Set(declared ?? [])].map(judgeAccount);
    // A policy on a page that is missing may keep them out; one that was not read at all is left out.
    const unseen = coverage === null || accounts.length === 0 ? [] : unseenPeople([caCoverage]);
    const count = judgeCount();
    return count.verdict === 'pass' && unseen.length > 0 ? [...unseen, ...accounts] : [count, ...accounts];
  },
});
