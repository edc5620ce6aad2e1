import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Intune's compliance policies: how many devices comply, and whether that is demanded. */
export default defineHintPage({
  id: 'compliance-policies',
  routes: blade('microsoft_intune_devicesettings/(?:devicescompliancemenu/policies|devicesmenu/compliance)'),
  checks: ['compliant-device-not-demanded', 'noncompliant-devices', 'admins-without-managed-device'],
  words: {
    heading: 'Compliance of devices',
    good: 'Devices comply, and that is demanded',
    'compliant-device-not-demanded': 'Nothing demands a compliant device of everybody',
    'noncompliant-devices': '{ $bad } of { $all } devices do not comply',
    'next-noncompliant-devices':
      'Mend or retire these devices: see Devices > Monitor > Noncompliant devices.',
    'admins-without-managed-device':
      '{ $count -> [one] One administrator has *[other] { $count } administrators have } no managed, encrypted device',
    note: 'Under Compliance settings, mark devices without a policy as not compliant: by default they count as compliant.',
  },
});
