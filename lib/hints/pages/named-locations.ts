import { defineHintPage, type TellPart } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Locations matter where MFA hangs on a condition: others keep their own words. */
const tellCondition: TellPart = ({ code, count }, { say }) =>
  code === 'conditional' || code === 'inPart'
    ? { pill: say('conditional', { count }), next: say('nextConditional') }
    : null;

/** Named locations: whether MFA is demanded under conditions only, such as places that are trusted. */
export default defineHintPage({
  id: 'named-locations',
  routes: blade('microsoft_aad_conditionalaccess/(?:conditionalaccessblade/namedlocations|namedlocations)'),
  checks: ['mfa-baseline-missing', 'admins-without-phishing-resistant-demand'],
  words: {
    heading: 'Trusted locations and MFA',
    good: 'MFA is demanded wherever administrators are',
    'mfa-baseline-missing': 'MFA is not demanded of every administrator',
    'admins-without-phishing-resistant-demand':
      'No phishing-resistant MFA for { $count -> [one] one administrator *[other] { $count } administrators }',
    conditional: 'MFA hangs on a condition',
    nextConditional:
      'See whether a policy leaves out trusted locations: an attacker in such a network needs a password only. Trust office addresses, never a whole country.',
    note: 'The locations themselves are not read; look through them here.',
  },
  tellPart: {
    'mfa-baseline-missing': tellCondition,
    'admins-without-phishing-resistant-demand': tellCondition,
  },
});
