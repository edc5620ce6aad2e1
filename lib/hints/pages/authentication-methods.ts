import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** The policy for authentication methods: weak ones that are on, passkeys that are off. */
export default defineHintPage({
  id: 'authentication-methods',
  routes: blade('microsoft_aad_iam/authenticationmethodsmenublade(?:/adminauthmethods)?'),
  checks: ['weak-methods-allowed', 'admins-without-phishing-resistant-method'],
  words: {
    heading: 'Authentication methods',
    good: 'Weak methods are off and passkeys are on',
    'weak-methods-allowed': 'Weak methods are on, or passkeys are off',
    'next-weak-methods-allowed':
      'Enable Passkey (FIDO2) here. Disable SMS, voice call and email OTP once nobody needs them: their codes can be phished.',
    'admins-without-phishing-resistant-method':
      '{ $count -> [one] One administrator has *[other] { $count } administrators have } no phishing-resistant method',
  },
});
