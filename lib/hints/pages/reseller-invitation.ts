import { defineHintPage } from '../hint-page.ts';
import { adminCenter } from '../page-routes.ts';

/** An invitation that grants delegated admin privileges (DAP) to whoever sent it. */
export default defineHintPage({
  id: 'reseller-invitation',
  routes: adminCenter('/partners/invitation/reseller/dap'),
  checks: ['dap-without-gdap', 'dap-beside-gdap'],
  words: {
    heading: 'This invitation grants DAP',
    good: 'None of your customers has DAP: ask for none',
    'dap-without-gdap':
      '{ $count -> [one] One customer allows *[other] { $count } customers allow } DAP without GDAP',
    'dap-beside-gdap':
      'DAP may still be on beside GDAP at { $count -> [one] one customer *[other] { $count } customers }',
    next: 'Send an invitation without DAP, and ask for GDAP with the roles that the work needs.',
    note: 'Whoever accepts this link makes the partner’s admin agents Global Administrators, without an end.',
  },
});
