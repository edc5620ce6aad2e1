import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** The list of Conditional Access policies: what none of them demands, and whom they leave out. */
export default defineHintPage({
  id: 'conditional-access-policies',
  routes: blade('microsoft_aad_conditionalaccess/conditionalaccessblade(?:/(?:policies|overview))?'),
  checks: [
    'mfa-baseline-missing',
    'admins-without-phishing-resistant-demand',
    'technicians-without-phishing-resistant-demand',
    'legacy-authentication-open',
    'compliant-device-not-demanded',
    'undeclared-mfa-exclusions',
    'members-without-phishing-resistant-demand',
    'exclusion-gaps',
    'dangling-policy-references',
  ],
  words: {
    heading: 'Conditional Access',
    good: 'The policies demand what they should',
    'mfa-baseline-missing': 'MFA is not demanded of every administrator',
    'next-mfa-baseline-missing':
      'Enable a policy that demands MFA of all users for all resources. Report-only has no effect.',
    'admins-without-phishing-resistant-demand':
      'No phishing-resistant MFA for { $count -> [one] one administrator *[other] { $count } administrators }',
    'next-admins-without-phishing-resistant-demand':
      'Enable a policy here that demands the phishing-resistant MFA strength of administrator roles for all resources.',
    'technicians-without-phishing-resistant-demand':
      'No phishing-resistant MFA for { $count -> [one] one person *[other] { $count } people } who act for customers',
    'legacy-authentication-open': 'Legacy authentication is not blocked',
    'compliant-device-not-demanded': 'A compliant device is not demanded of everybody',
    'undeclared-mfa-exclusions':
      '{ $count -> [one] One person is *[other] { $count } people are } left out of MFA',
    'members-without-phishing-resistant-demand':
      'No phishing-resistant MFA for { $count -> [one] one person *[other] { $count } people }',
    'exclusion-gaps': 'What a policy leaves out is in no other one',
    'dangling-policy-references':
      '{ $count -> [one] One policy names *[other] { $count } policies name } what is gone',
  },
});
