import customersFact from '../../facts/all/customers.ts';
import { ageInDays, attestedDaysAgo } from '../attested.ts';
import { defineCheck } from '../check.ts';
import { tenantSubject } from '../subject.ts';

const LIMIT_DAYS = 90;

/** Partner Center's report on DAP and its use has no API; a person looks at it. */
export default defineCheck({
  id: 'dap-review-overdue',
  action: 'dap-removal',
  severity: 'low',
  subjectKind: 'tenant',
  uses: { customers: customersFact },
  words: {
    title: 'The DAP report was reviewed within 90 days',
    failTitle: 'The review of the DAP report is overdue',
    why: 'Partner Center’s report shows which customers still have DAP, and who used it. No API gives it.',
    fix: {
      text: 'In Partner Center, open Customers > Administrative relationships report, look for customers with DAP, and confirm it here.',
      page: 'customers',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/dap-monitoring-self-serve-removal',
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
    return attestedDaysAgo(attestation, now, LIMIT_DAYS) > LIMIT_DAYS
      ? [tenantSubject('partial', 'overdue', { days })]
      : [tenantSubject('attested', 'confirmed', { days })];
  },
});
