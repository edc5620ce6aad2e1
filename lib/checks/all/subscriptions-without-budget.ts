import budgets, { type Budget } from '../../evidence/sources/budgets.ts';
import subscriptions from '../../evidence/sources/subscriptions.ts';
import { defineCheck } from '../check.ts';
import { perSubscription } from '../per-subscription.ts';
import { subjectsOf } from '../subject.ts';
import { isValidBudget } from '../valid-budget.ts';

const subscription = subjectsOf('subscription');

/** Azure subscriptions that can cost anything and have no budget. */
export default defineCheck({
  id: 'subscriptions-without-budget',
  action: 'cost-management',
  severity: 'medium',
  subjectKind: 'subscription',
  needs: { subscriptions, budgets },
  words: {
    title: 'Every Azure subscription has a budget',
    failTitle: 'Azure subscriptions without a budget',
    why: 'A budget is the cheapest alarm there is: an attacker who mines or attacks from your subscription costs money at once.',
    fix: {
      text: 'In the Azure portal, open Cost Management > Budgets, choose the subscription and add a monthly budget with an alert.',
      page: 'budgets',
    },
    explain: 'https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets',
    details: {
      has: 'A budget is set.',
      none: 'No budget that is in force: none is set, or it has ended or watches something other than cost.',
    },
  },
  evaluate({ subscriptions, budgets, now }) {
    return perSubscription<Budget>(subscriptions, {
      source: 'budgets',
      read: budgets,
      isGood: (budget) => isValidBudget(budget, now),
      judged: (id, isGood) =>
        isGood ? subscription(id, 'pass', 'has') : subscription(id, 'partial', 'none'),
    });
  },
});
