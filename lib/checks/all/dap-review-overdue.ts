import customersFact from '../../facts/all/customers.ts';
import { ageInDays, holds } from '../attested.ts';
import { defineCheck } from '../check.ts';
import statement from '../statements/dap-review-overdue.ts';
import { tenantSubject } from '../subject.ts';

/** Partner Center's report on DAP and its use has no API; a person looks at it. */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'low',
  subjectKind: 'tenant',
  uses: { customers: customersFact },
  words: {
    title: statement.title,
    failTitle: 'The review of the DAP report is overdue',
    why: 'Partner Center’s report shows which customers still have DAP, and who used it. No API gives it.',
    fix: {
      text: 'In Partner Center, open Customers > Administrative relationships report, look for customers with DAP, and confirm it under Attestations in this extension’s settings.',
      page: 'customers',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/dap-monitor-self-serve-removal',
    details: {
      confirmed: 'Reviewed { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        'The last review was { $days -> [0] today [one] one day ago *[other] { $days } days ago }, and has ended or is overdue.',
      unconfirmed: 'Nobody has confirmed a review yet.',
    },
  },
  evaluate({ customers, attestation, now }) {
    if (customers.complete && customers.value?.ids.length === 0) return [];
    if (attestation === null) return [tenantSubject('unknown', 'unconfirmed', {}, 'attestation')];
    const days = Math.floor(ageInDays(attestation, now));
    return holds(attestation, statement.holdsDays, now)
      ? [tenantSubject('attested', 'confirmed', { days })]
      : [tenantSubject('partial', 'overdue', { days })];
  },
});
