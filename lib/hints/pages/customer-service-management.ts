import { defineHintPage } from '../hint-page.ts';
import { CUSTOMER, partnerCenter } from '../page-routes.ts';

/** A customer's services, from where its tenant is managed: whether MFA protects it. */
export default defineHintPage({
  id: 'customer-service-management',
  routes: partnerCenter(`${CUSTOMER}/servicemanagementpage`),
  checks: ['customers-without-mfa', 'customers-with-weak-mfa', 'customer-phishing-resistance-unproven'],
  words: {
    heading: 'MFA of { $name }',
    'heading-unseen': 'MFA of this customer',
    good: 'MFA protects this customer’s users',
    'customers-without-mfa': 'This customer does not demand MFA',
    'customers-with-weak-mfa': 'MFA leaves people of this customer out',
    'customer-phishing-resistance-unproven': 'Sign-in here can be phished',
  },
});
