import anomalyAlerts, { type AnomalyAlert } from '../../evidence/sources/anomaly-alerts.ts';
import subscriptions from '../../evidence/sources/subscriptions.ts';
import { defineCheck } from '../check.ts';
import { perSubscription } from '../per-subscription.ts';
import { subjectsOf } from '../subject.ts';

const subscription = subjectsOf('subscription');

function isOn({ kind, properties: { status, schedule } }: AnomalyAlert, now: Date): boolean {
  const end = schedule?.endDate ?? null;
  return kind === 'InsightAlert' && status === 'Enabled' && (end === null || Date.parse(end) > now.getTime());
}

/** Azure subscriptions of which nobody is told when a day costs far more than the days before. */
export default defineCheck({
  id: 'anomaly-alert-missing',
  action: 'cost-management',
  severity: 'advisory',
  subjectKind: 'subscription',
  needs: { subscriptions, anomalyAlerts },
  words: {
    title: 'Every Azure subscription has an anomaly alert',
    failTitle: 'Azure subscriptions without an anomaly alert',
    why: 'A budget tells when the month’s money is gone; an anomaly alert tells on the day on which it starts to go.',
    fix: {
      text: 'In the Azure portal, open Cost Management > Cost alerts, choose the subscription and add an anomaly alert.',
      page: 'costAlerts',
    },
    explain:
      'https://learn.microsoft.com/azure/cost-management-billing/understand/analyze-unexpected-charges',
    details: {
      on: 'An anomaly alert is on.',
      off: 'No anomaly alert is on.',
    },
  },
  evaluate({ subscriptions, anomalyAlerts, now }) {
    return perSubscription<AnomalyAlert>(subscriptions, {
      source: 'anomaly-alerts',
      read: anomalyAlerts,
      isGood: (alert) => isOn(alert, now),
      judged: (id, isGood) => (isGood ? subscription(id, 'pass', 'on') : subscription(id, 'partial', 'off')),
    });
  },
});
