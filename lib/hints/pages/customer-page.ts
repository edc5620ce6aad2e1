import { defineHintPage } from '../hint-page.ts';
import { CUSTOMER, partnerCenter } from '../page-routes.ts';

/** Any other page of a customer (subscriptions, orders, users and licences …). */
export default defineHintPage({
  id: 'customer-page',
  routes: partnerCenter(
    `${CUSTOMER}(?!/(?:adminrelationships|servicemanagementpage|account)(?:/|$))(?:/.*)?`,
  ),
  checks: [
    'customers-without-mfa',
    'dap-without-gdap',
    'gdap-expiring',
    'gdap-global-administrator',
    'customers-with-weak-mfa',
    'dap-beside-gdap',
    'customers-without-gdap',
  ],
  words: {
    heading: '{ $name }: access and MFA',
    'heading-unseen': 'This customer: access and MFA',
    good: 'Access and MFA in order',
    'customers-without-mfa': 'This customer does not demand MFA',
    'dap-without-gdap': 'DAP is on without GDAP',
    'gdap-expiring': 'GDAP roles end soon',
    'gdap-global-administrator': 'A relationship has Global Administrator',
    'customers-with-weak-mfa': 'MFA leaves people of this customer out',
    'dap-beside-gdap': 'DAP may still be on beside GDAP',
    'customers-without-gdap': 'No GDAP relationship is live',
  },
});
