import adminDevices, { type AdminDevice } from '../../evidence/sources/admin-devices.ts';
import adminsFact from '../../facts/all/admins.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import { isNobody, unseenPeople } from '../unseen-people.ts';

const SOURCE = 'admin-devices';
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate */
const STATES: ReadonlySet<string> = new Set([
  'unknown',
  'compliant',
  'noncompliant',
  'conflict',
  'error',
  'inGracePeriod',
  'configManager',
]);

const user = subjectsOf('user');

function isSecured({ complianceState, isEncrypted, lastSyncDateTime }: AdminDevice, now: Date): boolean {
  const isSynced = now.getTime() - Date.parse(lastSyncDateTime) <= MONTH_MS;
  return complianceState === 'compliant' && isEncrypted && isSynced;
}

/** Administrators who have no device that Intune knows as compliant and encrypted. */
export default defineCheck({
  id: 'admins-without-managed-device',
  action: 'secured-devices',
  severity: 'medium',
  subjectKind: 'user',
  needs: { admins: adminsFact, adminDevices },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Every administrator has a managed, encrypted, compliant device',
    failTitle: 'Administrators without a managed, encrypted, compliant device',
    why: 'On a device that nobody manages an attacker can wait for the administrator to sign in.',
    fix: {
      text: 'Enrol a device for these administrators in Microsoft Intune, encrypt it, and assign a compliance policy.',
      page: 'compliance',
    },
    explain: 'https://learn.microsoft.com/intune/device-enrollment/guide',
    details: {
      secured: 'Has a compliant, encrypted device that was in touch within 30 days.',
      none: 'Has no managed device.',
      unsecured:
        'Has { $count -> [one] one managed device, but it is not *[other] { $count } managed devices, but none of them is } compliant, encrypted and in touch within 30 days.',
    },
  },
  notApplicable: ({ admins, settings }) => isNobody(admins, ({ enabled }) => enabled, settings),
  evaluate({ admins, adminDevices, settings, now }) {
    const devicesOf = Map.groupBy(adminDevices.rows, (device) => device.user);
    const spoiled = new Set(adminDevices.spoiled.map(({ entity }) => entity));
    const subjects = withoutEmergencyAccounts(admins.value.enabled, settings).map(({ id }) => {
      const devices = devicesOf.get(id) ?? [];
      if (devices.some((device) => isSecured(device, now))) return user(id, 'pass', 'secured');
      if (adminDevices.entities?.has(id) !== true)
        return unknownSubject(
          id,
          'user',
          gapOf(SOURCE, adminDevices) ?? { source: SOURCE, cause: 'incomplete' },
        );
      const isUnclear =
        spoiled.has(id) || devices.some(({ complianceState }) => !STATES.has(complianceState));
      if (isUnclear) return unknownSubject(id, 'user', { source: SOURCE, cause: 'error' });
      const count = devices.length;
      return count === 0 ? user(id, 'fail', 'none') : user(id, 'fail', 'unsecured', { count });
    });
    return [...subjects, ...unseenPeople([admins])];
  },
});
