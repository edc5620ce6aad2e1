import { defineHintPage } from '../hint-page.ts';
import { blade, OF_SUBSCRIPTION } from '../page-routes.ts';
import { tellUntold, UNTOLD_WORDS } from '../tell-untold.ts';

/** Cost alerts and every other page of Cost Management. */
export default defineHintPage({
  id: 'cost-alerts',
  routes: blade(
    `microsoft_azure_costmanagement/menu(?!/budgets)(?:/(?!subscription/)[^/]+)?${OF_SUBSCRIPTION}`,
  ),
  checks: ['subscriptions-without-budget', 'budget-alerts-unsent', 'anomaly-alert-missing'],
  words: {
    heading: 'Budgets and cost alerts',
    'heading-of': 'Budgets and cost alerts of { $name }',
    'heading-unseen': 'Budgets and cost alerts of this subscription',
    good: 'Budgets and anomaly alerts are on',
    'subscriptions-without-budget':
      '{ $all -> [one] No budget *[other] No budget at { $count } of { $all } subscriptions }',
    'budget-alerts-unsent': 'Budgets alert nobody',
    ...UNTOLD_WORDS,
    'anomaly-alert-missing':
      '{ $all -> [one] No anomaly alert *[other] No anomaly alert at { $count } of { $all } subscriptions }',
    'next-anomaly-alert-missing': 'Add an anomaly alert under Cost alerts: mining shows in the cost first.',
  },
  tellPart: { 'budget-alerts-unsent': tellUntold },
});
