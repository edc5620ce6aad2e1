import authMethodsPolicy from '../../evidence/sources/auth-methods-policy.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';

const WEAK: readonly string[] = ['Sms', 'Voice', 'Email'];
/** The target that stands for everybody (https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget). */
const EVERYBODY = 'all_users';
const WEAK_WORDS =
  'Allowed though weak: { $methods }, { $whom -> [everybody] for everybody [groups] for { $targets } *[untold] for whom is not told }.';
const STATES: ReadonlySet<string> = new Set(['enabled', 'disabled']);

/** Which methods the tenant allows at all; whom it demands which of is judged elsewhere. */
export default defineCheck({
  id: 'weak-methods-allowed',
  action: 'own-phishing-resistant-mfa',
  severity: 'advisory',
  subjectKind: 'tenant',
  needs: { authMethodsPolicy },
  words: {
    title: 'Weak methods are off, and passkeys are on',
    failTitle: 'Weak methods are allowed, or passkeys are not',
    why: 'Text messages, calls and mail can be intercepted. Passkeys (FIDO2) cannot, but nobody can register one that is not allowed.',
    fix: {
      text: 'In the Microsoft Entra admin center, open Authentication methods > Policies: enable Passkey (FIDO2), and disable SMS, Voice call and Email OTP once nobody needs them.',
      page: 'authenticationMethods',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods-manage',
    details: {
      weak: WEAK_WORDS,
      noPasskeys: 'Passkeys (FIDO2) are not allowed.',
      weakAndNoPasskeys: `${WEAK_WORDS} Passkeys (FIDO2) are not allowed.`,
      strong: 'SMS, voice call and mail are off, and passkeys (FIDO2) are allowed.',
    },
  },
  evaluate({ authMethodsPolicy }) {
    const [policy] = authMethodsPolicy.rows;
    if (policy === undefined) return [unseenRest({ source: 'auth-methods-policy', cause: 'error' })];
    const configurations = policy.authenticationMethodConfigurations;
    const weak = configurations.filter(({ id, state }) => WEAK.includes(id) && state === 'enabled');
    const passkeys = configurations.find(({ id }) => id === 'Fido2')?.state;
    const targets = [
      ...new Set(weak.flatMap(({ includeTargets }) => (includeTargets ?? []).map(({ id }) => id))),
    ];
    const whom = targets.includes(EVERYBODY) ? 'everybody' : targets.length > 0 ? 'groups' : 'untold';
    const values = { methods: weak.map(({ id }) => id), targets, whom };
    if (weak.length > 0 && passkeys !== 'enabled')
      return [tenantSubject('partial', 'weakAndNoPasskeys', values)];
    if (weak.length > 0) return [tenantSubject('partial', 'weak', values)];
    if (passkeys !== 'enabled') return [tenantSubject('partial', 'noPasskeys')];
    const isUnclear = configurations.some(({ id, state }) => WEAK.includes(id) && !STATES.has(state));
    return isUnclear
      ? [unseenRest({ source: 'auth-methods-policy', cause: 'error' })]
      : [tenantSubject('pass', 'strong')];
  },
});
