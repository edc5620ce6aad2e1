import { defineHintPage } from '../hint-page.ts';
import { CUSTOMER, partnerCenter } from '../page-routes.ts';

/** A customer's account: how you reach it, and whether its Azure spending is limited. */
export default defineHintPage({
  id: 'customer-account',
  routes: partnerCenter(`${CUSTOMER}/account`),
  checks: [
    'spending-budget-exceeded',
    'dap-without-gdap',
    'customers-without-mfa',
    'customers-without-spending-budget',
    'dap-beside-gdap',
    'customers-without-gdap',
  ],
  words: {
    heading: 'Access to { $name } and its spending',
    'heading-unseen': 'Access to this customer and its spending',
    good: 'Access and spending in order',
    'spending-budget-exceeded': '{ $percent } % of the Azure budget is used',
    'dap-without-gdap': 'DAP is on without GDAP',
    'customers-without-mfa': 'This customer does not demand MFA',
    'customers-without-spending-budget': 'No budget for this customer’s Azure',
    'dap-beside-gdap': 'DAP may still be on beside GDAP',
    'customers-without-gdap': 'No GDAP relationship is live',
  },
});
