import { defineHintPage } from '../hint-page.ts';
import { blade, OF_SUBSCRIPTION } from '../page-routes.ts';
import { tellUntold, UNTOLD_WORDS } from '../tell-untold.ts';

/** Budgets in Cost Management, of all subscriptions or of the one in the URL. */
export default defineHintPage({
  id: 'budgets',
  routes: blade(
    `(?:microsoft_azure_costmanagement/(?:menu/budgets|budgetsblade)|resource/budgets)${OF_SUBSCRIPTION}`,
  ),
  checks: ['subscriptions-without-budget', 'budget-alerts-unsent'],
  words: {
    heading: 'Azure budgets',
    'heading-of': 'Budgets of { $name }',
    'heading-unseen': 'Budgets of this subscription',
    good: 'Budgets are set and tell somebody',
    'subscriptions-without-budget':
      '{ $all -> [one] No budget *[other] No budget at { $count } of { $all } subscriptions }',
    'next-subscriptions-without-budget': 'Add a monthly budget here, with an alert to a group mailbox.',
    'budget-alerts-unsent': 'Budgets alert nobody',
    ...UNTOLD_WORDS,
    'next-budget-alerts-unsent': 'Open the budget and add alert recipients, best a group mailbox.',
  },
  tellPart: { 'budget-alerts-unsent': tellUntold },
});
