import type { Gap } from '../../evidence/gap.ts';
import securityAlerts, { type SecurityAlert } from '../../evidence/sources/security-alerts.ts';
import partnerFact from '../../facts/all/partner.ts';
import { isMissing } from '../../facts/fact.ts';
import { alertDeadline, answerTo } from '../alert-deadline.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { unseenItems } from '../unseen-items.ts';
import type { Subject } from '../verdict.ts';

const SOURCE = 'security-alerts';
/** With less than this left an answer is urgent. */
const SOON_MS = 12 * 60 * 60 * 1000;

const UNCLEAR: Gap = { source: SOURCE, cause: 'error' };
const alertSubject = subjectsOf('alert');

function judged(alert: SecurityAlert, now: Date): Subject {
  const { id, isTest, customerTenantId } = alert;
  const deadline = alertDeadline(alert);
  const values = {
    deadline: new Date(deadline).toISOString(),
    ...(customerTenantId === null ? {} : { customer: customerTenantId }),
  };
  if (isTest) return alertSubject(id, 'pass', 'test');
  const left = deadline - now.getTime();
  if (left >= SOON_MS) return alertSubject(id, 'pass', 'fresh', values);
  const answer = answerTo(alert);
  if (answer === 'unclear') return unknownSubject(id, 'alert', UNCLEAR);
  if (answer === 'answered') return alertSubject(id, 'pass', 'answered');
  return left < 0 ? alertSubject(id, 'fail', 'late', values) : alertSubject(id, 'partial', 'soon', values);
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
