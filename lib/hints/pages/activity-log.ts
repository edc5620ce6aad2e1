import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** Partner Center's activity log. Its address is not public. */
export default defineHintPage({
  id: 'activity-log',
  routes: partnerCenter('/account-settings/.*|/account/v3(?:/.*)?'),
  headings: ['Activity log', 'Activity logs'],
  checks: ['activity-log-review-overdue'],
  words: {
    heading: 'Activity log',
    good: 'Looked through within a month',
    'activity-log-review-overdue': 'The log was not looked through for a month',
    next: 'Look for users, customers and orders that nobody of you made, export the log, and record the review in the settings of this extension.',
  },
});
