import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** All GDAP relationships: which end soon, grant too much, or cannot be used. */
export default defineHintPage({
  id: 'granular-relationships',
  routes: partnerCenter('(?:/customers)?/granularadminaccess(?:/list)?|/granular(?:admin|permissions/list)'),
  checks: [
    'gdap-expiring',
    'gdap-global-administrator',
    'gdap-access-lost',
    'gdap-unassigned',
    'gdap-assignment-stuck',
    'gdap-group-empty',
    'gdap-transition-leftover',
    'gdap-approval-lapsing',
    'gdap-excess-roles',
    'gdap-missing-roles',
  ],
  words: {
    heading: 'GDAP relationships',
    good: 'All GDAP relationships in order',
    'gdap-expiring': 'GDAP roles end soon at { $count -> [one] one customer *[other] { $count } customers }',
    'next-gdap-expiring':
      'Extend these relationships or turn on auto-extend. One with Global Administrator needs a new approval.',
    'gdap-global-administrator':
      '{ $count -> [one] One relationship includes *[other] { $count } relationships include } Global Administrator',
    'next-gdap-global-administrator':
      'Remove Global Administrator from the relationship, or request one with fewer roles.',
    'gdap-access-lost':
      'Access ended with { $count -> [one] one relationship *[other] { $count } relationships }',
    'gdap-unassigned':
      'No group may use { $count -> [one] one relationship *[other] { $count } relationships }',
  },
});
