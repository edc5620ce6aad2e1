import type { Gap } from '../../evidence/gap.ts';
import securityAlerts, { type SecurityAlert } from '../../evidence/sources/security-alerts.ts';
import partnerFact from '../../facts/all/partner.ts';
import { isMissing } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { unseenItems } from '../unseen-items.ts';
import type { Subject } from '../verdict.ts';

const SOURCE = 'security-alerts';
const HOUR_MS = 60 * 60 * 1000;
const MOST_HOURS = 24;
const SOON_HOURS = 12;

/** https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurityalert */
const STATUSES: ReadonlySet<string> = new Set(['active', 'investigating', 'resolved']);

const UNCLEAR: Gap = { source: SOURCE, cause: 'error' };
const alertSubject = subjectsOf('alert');

function judged(
  { id, status, isTest, detectedDateTime, customerTenantId }: SecurityAlert,
  now: Date,
): Subject {
  const detected = Date.parse(detectedDateTime);
  const values = {
    deadline: new Date(detected + MOST_HOURS * HOUR_MS).toISOString(),
    ...(customerTenantId === null ? {} : { customer: customerTenantId }),
  };
  if (isTest) return alertSubject(id, 'pass', 'test');
  const age = now.getTime() - detected;
  if (age <= SOON_HOURS * HOUR_MS) return alertSubject(id, 'pass', 'fresh', values);
  if (!STATUSES.has(status)) return unknownSubject(id, 'alert', UNCLEAR);
  if (status !== 'active') return alertSubject(id, 'pass', 'answered');
  return age > MOST_HOURS * HOUR_MS
    ? alertSubject(id, 'fail', 'late', values)
    : alertSubject(id, 'partial', 'soon', values);
}

/**
 * Alerts of abuse at customers must be answered within 24 hours
 * (https://learn.microsoft.com/partner-center/security/security-requirements). Indirect resellers get none.
 */
export default defineCheck({
  id: 'security-alerts-unanswered',
  action: 'fraud-notifications',
  severity: 'critical',
  mandatory: true,
  subjectKind: 'alert',
  needs: { securityAlerts },
  uses: { partner: partnerFact },
  words: {
    title: 'Every security alert is answered in time',
    failTitle: 'Security alerts wait for an answer',
    why: 'A customer’s subscription is being abused now. Microsoft expects an answer within 24 hours, and you answer for the cost.',
    fix: {
      text: 'In Partner Center, open Insights > Security > Alerts. Look at what the customer’s subscription runs, stop it, and record the reason.',
      page: 'securityAlerts',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/azure-fraud-notification',
    details: {
      late: 'Not answered; the 24 hours ended on { DATETIME($deadline, dateStyle: "medium", timeStyle: "short") }.',
      soon: 'Not answered; the 24 hours end on { DATETIME($deadline, dateStyle: "medium", timeStyle: "short") }.',
      fresh: 'New; the 24 hours end on { DATETIME($deadline, dateStyle: "medium", timeStyle: "short") }.',
      answered: 'Somebody is looking into it.',
      test: 'A test alert.',
      none: 'No alert waits for an answer.',
    },
  },
  notApplicable: ({ partner, securityAlerts }) => partner.value === 'indirect' && isMissing(securityAlerts),
  evaluate({ securityAlerts, now }) {
    const subjects = securityAlerts.rows.map((alert) => judged(alert, now));
    const torn = securityAlerts.spoiled.flatMap(({ partial: { id } }) =>
      id === undefined ? [] : [unknownSubject(id, 'alert', UNCLEAR)],
    );
    const all = [...subjects, ...torn, ...unseenItems(SOURCE, securityAlerts, ({ id }) => id !== undefined)];
    return all.length > 0 ? all : [tenantSubject('pass', 'none')];
  },
});
