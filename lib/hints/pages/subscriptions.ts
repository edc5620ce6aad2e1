import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';
import { tellUntold, UNTOLD_WORDS } from '../tell-untold.ts';

/** The lists of subscriptions and billing accounts. */
export default defineHintPage({
  id: 'subscriptions',
  routes: blade(
    'microsoft_azure_billing/subscriptionsblade(?:v[12])?|microsoft_azure_gtm/modernbillingmenublade(?:/.*)?',
  ),
  checks: ['subscriptions-without-budget', 'budget-alerts-unsent', 'anomaly-alert-missing'],
  words: {
    heading: 'Azure subscriptions',
    good: 'Every subscription has a budget that tells somebody',
    'subscriptions-without-budget':
      '{ $count -> [one] One subscription has *[other] { $count } subscriptions have } no budget',
    'budget-alerts-unsent': 'Budgets alert nobody',
    ...UNTOLD_WORDS,
    'anomaly-alert-missing':
      '{ $count -> [one] One subscription has *[other] { $count } subscriptions have } no anomaly alert',
  },
  tellPart: { 'budget-alerts-unsent': tellUntold },
});
