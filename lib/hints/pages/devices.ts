import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Devices of the tenant: what administrators sign in from. */
export default defineHintPage({
  id: 'devices',
  routes: blade('microsoft_aad_devices/devicesmenublade(?:/.*)?'),
  checks: [
    'admin-sign-ins-from-unmanaged-devices',
    'admins-without-managed-device',
    'compliant-device-not-demanded',
    'noncompliant-devices',
  ],
  words: {
    heading: 'Devices of administrators',
    good: 'Administrators use compliant devices',
    'admin-sign-ins-from-unmanaged-devices':
      '{ $count -> [one] One administrator signs *[other] { $count } administrators sign } in from other devices',
    'admins-without-managed-device':
      '{ $count -> [one] One administrator has *[other] { $count } administrators have } no managed, encrypted device',
    'compliant-device-not-demanded': 'A compliant device is not demanded of everybody',
    'noncompliant-devices': '{ $bad } of { $all } devices do not comply',
  },
});
