import { GUID } from '../guid.ts';
import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** One GDAP relationship: its roles, and whether anybody can use them. */
export default defineHintPage({
  id: 'admin-relationship',
  routes: partnerCenter(`/customers/${GUID}/adminrelationships/(?<relationship>${GUID}-${GUID})`),
  checks: [
    'gdap-global-administrator',
    'gdap-access-lost',
    'gdap-assignment-stuck',
    'gdap-transition-leftover',
    'gdap-unassigned',
    'gdap-approval-lapsing',
    'gdap-excess-roles',
    'gdap-unused-roles',
  ],
  words: {
    heading: 'Relationship { $name }',
    'heading-unseen': 'This relationship',
    good: 'This relationship is in order',
    'gdap-global-administrator': 'Global Administrator is in this relationship',
    'next-gdap-global-administrator':
      'Most work needs less. Remove Global Administrator here, or request a relationship with fewer roles.',
    'gdap-access-lost': 'This relationship has ended',
    'gdap-assignment-stuck': 'An assignment of this relationship is stuck',
    'gdap-transition-leftover': 'Left over from Microsoft’s transition to GDAP',
    'gdap-unassigned': 'No group may use this relationship',
    'next-gdap-unassigned':
      'Add a security group here with the roles that it needs, or terminate the relationship.',
    'gdap-approval-lapsing': 'The request lapses after 90 days',
    'gdap-excess-roles': 'Roles beyond your profile',
    'gdap-unused-roles':
      '{ $roleCount -> [one] One role is *[other] { $roleCount } roles are } used by nobody',
    unseen: 'Not a live relationship',
    'unseen-line': 'This relationship is not live and no request for it is open.',
    'unseen-next': 'If it shows as active here, check again.',
  },
});
