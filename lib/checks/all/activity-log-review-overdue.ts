import pcAuditRecords from '../../evidence/sources/pc-audit-records.ts';
import { isMissing } from '../../facts/fact.ts';
import { ageInDays, holds } from '../attested.ts';
import { defineCheck } from '../check.ts';
import statement from '../statements/activity-log-review-overdue.ts';
import { tenantSubject } from '../subject.ts';

/** Operations worth a look (https://learn.microsoft.com/partner-center/developer/auditing-resources). */
const WORTH_A_LOOK: Readonly<Record<string, RegExp>> = {
  customersAdded: /^add_customer$/,
  ordersCreated: /^create_order$/,
  usersChanged: /^update_partner_user$/,
  credentialsChanged: /application_?credential/,
  relationshipsChanged: /partner_?relationship/,
};

/** How often each was done, in the last 30 days; nothing where the log was not read. */
function countsOf(operations: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(WORTH_A_LOOK).map(([name, pattern]) => [
      name,
      operations.filter((operation) => pattern.test(operation.toLowerCase())).length,
    ]),
  );
}

/** No API tells who has looked at Partner Center's activity log: a person says so, every month. */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'low',
  subjectKind: 'tenant',
  uses: { pcAuditRecords },
  words: {
    title: statement.title,
    failTitle: 'The activity log was not looked through for more than a month',
    why: 'An order, a user or a credential that nobody of you made is the first trace of somebody else in your Partner Center.',
    fix: {
      text: 'In Partner Center, open Account settings > Activity log, look for what nobody of you did, and confirm the review under Attestations in this extension’s settings.',
      page: 'partnerAccount',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/activity-logs',
    details: {
      reviewed:
        'Looked through by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        'Looked through by { $by } { $days -> [one] one day ago *[other] { $days } days ago }: too long ago, or it has ended.',
      unconfirmed: 'Nobody has confirmed a review yet.',
    },
  },
  evaluate({ pcAuditRecords, attestation, now }) {
    const counts = isMissing(pcAuditRecords)
      ? {}
      : countsOf(pcAuditRecords.rows.map(({ operationType }) => operationType));
    if (attestation === null) return [tenantSubject('unknown', 'unconfirmed', counts, 'attestation')];
    const values = { ...counts, by: attestation.by, days: Math.floor(ageInDays(attestation, now)) };
    return [
      holds(attestation, statement.holdsDays, now)
        ? tenantSubject('attested', 'reviewed', values)
        : tenantSubject('partial', 'overdue', values),
    ];
  },
});
