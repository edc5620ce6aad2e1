import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** The tenant's properties, where security defaults are turned on and off. */
export default defineHintPage({
  id: 'tenant-properties',
  routes: blade(
    'microsoft_aad_iam/(?:activedirectorymenublade(?:/(?:properties|overview))?|tenantproperties\\w*|tenantoverview)',
  ),
  checks: ['mfa-baseline-missing', 'legacy-authentication-open', 'stale-notification-addresses'],
  words: {
    heading: 'Security defaults',
    good: 'MFA is demanded and legacy authentication blocked',
    'mfa-baseline-missing': 'MFA is not demanded of every administrator',
    'next-mfa-baseline-missing':
      'Turn on security defaults here (Manage security defaults), or demand MFA of all users by Conditional Access.',
    'legacy-authentication-open': 'Legacy authentication is not blocked',
    'stale-notification-addresses': 'Microsoft’s notices go to somebody who has left',
    'next-stale-notification-addresses':
      'Replace the address under Technical contact by a mailbox that is read.',
  },
});
