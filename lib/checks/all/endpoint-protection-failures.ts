import deviceProtection from '../../evidence/sources/device-protection.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';

const WORDS =
  'Of { $total } devices { $failing -> [one] one fails *[other] { $failing } fail } critically and { $outdated -> [one] one waits *[other] { $outdated } wait } for new signatures.';

/** Devices on which Microsoft Defender fails, or works with old signatures. */
export default defineCheck({
  id: 'endpoint-protection-failures',
  action: 'endpoint-protection',
  severity: 'medium',
  subjectKind: 'tenant',
  needs: { deviceProtection },
  words: {
    title: 'Microsoft Defender works on nearly all devices',
    failTitle: 'Microsoft Defender fails on many devices, or is out of date there',
    why: 'Protection that has stopped, or that knows no attack of the last weeks, is worse than none: nobody worries.',
    fix: {
      text: 'In the Microsoft Intune admin center, open Endpoint security > Antivirus and look at the unhealthy endpoints.',
      page: 'antivirus',
    },
    explain: 'https://learn.microsoft.com/intune/device-configuration/endpoint-security/antivirus',
    details: {
      many: WORDS,
      some: WORDS,
      few: WORDS,
      none: 'No device reports to Intune how Microsoft Defender does.',
    },
  },
  evaluate({ deviceProtection }) {
    const [row] = deviceProtection.rows;
    if (row === undefined)
      return [
        unseenRest(
          gapOf('device-protection', deviceProtection) ?? { source: 'device-protection', cause: 'error' },
        ),
      ];
    const overview = row.deviceProtectionOverview;
    const total = overview?.totalReportedDeviceCount ?? 0;
    if (overview === null || total === 0) return [tenantSubject('notApplicable', 'none')];
    const { criticalFailuresDeviceCount: failing, pendingSignatureUpdateDeviceCount: outdated } = overview;
    const values = { total, failing, outdated };
    const worst = Math.max(failing, outdated);
    // Whole numbers: shares such as 0.05 have no exact binary form.
    if (10 * worst > total) return [tenantSubject('fail', 'many', values)];
    return [
      20 * worst > total ? tenantSubject('partial', 'some', values) : tenantSubject('pass', 'few', values),
    ];
  },
});
