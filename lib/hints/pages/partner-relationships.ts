import { GUID } from '../guid.ts';
import { defineHintPage } from '../hint-page.ts';
import { adminCenter } from '../page-routes.ts';

/** Partner relationships in the Microsoft 365 admin center, and invitations to GDAP, by the relationship they name. */
export default defineHintPage({
  id: 'partner-relationships',
  routes: adminCenter(
    `/partners(?:/invitation/granularadminrelationships/(?<relationship>${GUID}-${GUID}))?(?:/(?!invitation)[^/]*)?`,
  ),
  checks: ['gdap-global-administrator', 'gdap-transition-leftover', 'gdap-approval-lapsing'],
  words: {
    heading: 'What your relationships grant',
    'heading-of': 'What { $name } grants',
    'heading-unseen': 'What this relationship grants',
    good: 'No more than the work needs',
    'gdap-global-administrator':
      '{ $count -> [one] A relationship includes *[other] { $count } relationships include } Global Administrator',
    'next-gdap-global-administrator':
      'Approve a relationship with fewer roles instead, then remove this one.',
    'gdap-transition-leftover': 'Left over from Microsoft’s transition to GDAP',
    'gdap-approval-lapsing': 'A request lapses after 90 days',
    unseen: 'Not a relationship that was read',
    'unseen-line': 'It is not live, and no request for it is open.',
    'unseen-next': 'Read which roles it asks for before you approve it.',
  },
});
