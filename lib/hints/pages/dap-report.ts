import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** The report of administrative relationships: DAP connections, and when somebody last looked. */
export default defineHintPage({
  id: 'dap-report',
  routes: partnerCenter('/securitycenter/administrativerelationships'),
  checks: ['dap-without-gdap', 'dap-beside-gdap', 'dap-review-overdue'],
  words: {
    heading: 'Delegated access (DAP)',
    good: 'No DAP connection is left',
    'dap-without-gdap':
      '{ $count -> [one] One customer allows *[other] { $count } customers allow } DAP without GDAP',
    'next-dap-without-gdap':
      'Remove connections that nobody used for 90 days first: they are the safest to remove.',
    'dap-beside-gdap':
      'DAP may still be on beside GDAP at { $count -> [one] one customer *[other] { $count } customers }',
    'dap-review-overdue': 'The review of this report is overdue',
    'next-dap-review-overdue':
      'Look through this report, then record the review in the settings of this extension.',
  },
});
