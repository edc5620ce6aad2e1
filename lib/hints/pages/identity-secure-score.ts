import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Microsoft's own score of the tenant's identities. */
export default defineHintPage({
  id: 'identity-secure-score',
  routes: blade('microsoft_aad_iam/(?:security|identityprotection)menublade/identitysecurescore'),
  checks: ['identity-score-open-actions'],
  words: {
    heading: 'Identity Secure Score',
    good: 'No action is open',
    'identity-score-open-actions': '{ $percent } % of the points are reached',
    next: 'Open the actions that are named above: they gain the most.',
  },
});
