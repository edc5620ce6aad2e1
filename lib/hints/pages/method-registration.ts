import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Who has registered which methods. */
export default defineHintPage({
  id: 'method-registration',
  routes: blade(
    'microsoft_aad_iam/authenticationmethodsmenublade/(?:userregistrationdetails|authmethodsactivity)',
  ),
  checks: [
    'admins-without-mfa-method',
    'admins-without-phishing-resistant-method',
    'members-without-phishing-resistant-method',
  ],
  words: {
    heading: 'Registered methods',
    good: 'Nearly everybody has a phishing-resistant method',
    'admins-without-mfa-method':
      '{ $count } of { $all } administrators { $count -> [one] has *[other] have } no MFA method',
    'admins-without-phishing-resistant-method':
      '{ $count } of { $all } administrators { $count -> [one] has *[other] have } no phishing-resistant method',
    'members-without-phishing-resistant-method':
      '{ $count } of { $all } people { $count -> [one] has *[other] have } no phishing-resistant method',
  },
});
