import deviceCompliance from '../../evidence/sources/device-compliance.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';

/** The share of managed devices that do not comply, or of which Intune does not know. */
export default defineCheck({
  id: 'noncompliant-devices',
  action: 'compliant-devices',
  severity: 'medium',
  subjectKind: 'tenant',
  needs: { deviceCompliance },
  words: {
    title: 'Nearly all managed devices comply',
    failTitle: 'Many managed devices do not comply',
    why: 'A policy that demands a compliant device locks out everybody whose device is not, and so it is put off.',
    fix: {
      text: 'In the Microsoft Intune admin center, open Devices > Monitor > Noncompliant devices and mend or retire them.',
      page: 'compliance',
    },
    explain: 'https://learn.microsoft.com/intune/intune-service/protect/compliance-policy-monitor',
    details: {
      many: '{ $bad } of { $all } devices do not comply, or Intune does not know.',
      some: '{ $bad } of { $all } devices do not comply, or Intune does not know.',
      few: '{ $bad } of { $all } devices do not comply, or Intune does not know.',
      none: 'Intune manages no device.',
    },
  },
  evaluate({ deviceCompliance }) {
    const [counts] = deviceCompliance.rows;
    if (counts === undefined)
      return [
        unseenRest(
          gapOf('device-compliance', deviceCompliance) ?? { source: 'device-compliance', cause: 'error' },
        ),
      ];
    const bad =
      counts.nonCompliantDeviceCount +
      counts.errorDeviceCount +
      counts.conflictDeviceCount +
      counts.unknownDeviceCount;
    const good =
      counts.compliantDeviceCount +
      counts.inGracePeriodCount +
      counts.remediatedDeviceCount +
      counts.configManagerCount;
    const all = bad + good;
    const values = { bad, all };
    if (all === 0) return [tenantSubject('notApplicable', 'none')];
    // Whole numbers: shares such as 0.3 have no exact binary form.
    if (10 * bad > 3 * all) return [tenantSubject('fail', 'many', values)];
    return [10 * bad > all ? tenantSubject('partial', 'some', values) : tenantSubject('pass', 'few', values)];
  },
});
