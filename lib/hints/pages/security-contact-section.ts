import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';
import securityContact from './security-contact.ts';

/** The same wherever else in the account settings Partner Center shows it: that address is not public. */
export default defineHintPage({
  id: 'security-contact-section',
  routes: partnerCenter('/account-settings/.*|/account/v3(?:/.*)?'),
  headings: ['Security contact', 'Legal info'],
  checks: securityContact.checks,
  freshHours: 48,
  titled: true,
  words: securityContact.words,
});
