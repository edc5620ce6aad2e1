import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Microsoft 365 Lighthouse: customers whose users MFA does not protect. */
export default defineHintPage({
  id: 'lighthouse-tenants',
  routes: blade('microsoft_intune_mtm/.*'),
  checks: ['customers-without-mfa', 'customers-with-weak-mfa', 'customer-phishing-resistance-unproven'],
  words: {
    heading: 'MFA of your customers',
    good: 'MFA protects nearly everybody at all customers',
    'customers-without-mfa':
      '{ $count -> [one] One customer does not *[other] { $count } customers do not } demand MFA',
    'customers-with-weak-mfa':
      'MFA leaves people out at { $count -> [one] one customer *[other] { $count } customers }',
    'customer-phishing-resistance-unproven':
      'MFA can be phished at { $count -> [one] one customer *[other] { $count } customers }',
    note: 'Your customers’ users at risk are not read by this extension; see Risky users in Lighthouse.',
  },
});
