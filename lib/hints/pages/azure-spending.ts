import { defineHintPage, type TellPart } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** Microsoft counts customers and names none. */
const tellCounted: TellPart = ({ code, values: { budgeted, total } }, { say }) =>
  code === 'someCounted' && typeof budgeted === 'number' && typeof total === 'number'
    ? { pill: say('counted', { missing: total - budgeted }) }
    : null;

/** Customers' Azure spending and its budgets in Partner Center. Its address is not public. */
export default defineHintPage({
  id: 'azure-spending',
  routes: partnerCenter('/(?:billing|azure-?spend\\w*|usage\\w*|insights)(?:/.*)?'),
  headings: ['Azure spending', 'Azure spending budget', 'Azure usage'],
  requirements: ['spendingBudgetSetForCustomerAzureSubscriptions'],
  checks: ['spending-budget-exceeded', 'customers-without-spending-budget', 'budget-alerts-unsent'],
  words: {
    heading: 'Customers’ Azure spending',
    good: 'Every customer has a budget and is within it',
    'spending-budget-exceeded':
      '{ $count -> [one] One customer has *[other] { $count } customers have } used most of the budget',
    'next-spending-budget-exceeded':
      'See what these subscriptions run, and stop what nobody knows: mining shows in the cost first.',
    'customers-without-spending-budget':
      '{ $count -> [one] One customer has *[other] { $count } customers have } Azure costs and no budget',
    counted:
      'No budget for { $missing -> [one] one customer *[other] { $missing } customers }, by Microsoft’s count',
    'next-customers-without-spending-budget': 'Choose the customers here and set a monthly budget.',
    'next-budget-alerts-unsent': 'Enter here who gets a mail when a budget is nearly used.',
  },
  tellPart: { 'customers-without-spending-budget': tellCounted },
});
