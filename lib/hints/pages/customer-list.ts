import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** The list of customers: where access is too wide, or MFA is missing. */
export default defineHintPage({
  id: 'customer-list',
  routes: partnerCenter('/customers/list'),
  checks: [
    'customers-without-mfa',
    'dap-without-gdap',
    'customers-with-weak-mfa',
    'dap-beside-gdap',
    'customers-without-gdap',
  ],
  words: {
    heading: 'Your customers',
    good: 'Access and MFA of all customers in order',
    'customers-without-mfa':
      '{ $count -> [one] One customer does not *[other] { $count } customers do not } demand MFA',
    'dap-without-gdap':
      '{ $count -> [one] One customer allows *[other] { $count } customers allow } DAP without GDAP',
    'next-dap-without-gdap':
      'Start with the customers that you no longer support: open Admin relationships and remove DAP.',
    'customers-with-weak-mfa':
      'MFA leaves people out at { $count -> [one] one customer *[other] { $count } customers }',
    'dap-beside-gdap':
      'DAP may still be on beside GDAP at { $count -> [one] one customer *[other] { $count } customers }',
    'customers-without-gdap':
      '{ $count -> [one] One customer has *[other] { $count } customers have } no GDAP relationship',
  },
});
