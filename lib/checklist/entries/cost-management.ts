import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'cost-management',
  wording: 'Set up cost management, budget limits, and related notifications on Azure subscriptions.',
  today: null,
  principles: ['assumeBreach'],
  resources: [
    {
      title: 'Start training: cost optimization',
      kind: 'training',
      from: 'https://learn.microsoft.com/en-us/training/modules/azure-well-architected-cost-optimization/',
      url: 'https://learn.microsoft.com/training/modules/azure-well-architected-cost-optimization/',
      state: 'redirected',
      minutes: 51,
    },
    {
      title: 'Start training: cost optimization',
      kind: 'training',
      from: 'https://learn.microsoft.com/training/modules/azure-well-architected-cost-optimization/',
      url: 'https://learn.microsoft.com/training/modules/azure-well-architected-cost-optimization/',
      state: 'redirected',
      minutes: 51,
    },
    {
      title: 'Make a plan for nonpayment, fraud and misuse',
      kind: 'article',
      from: 'https://docs.microsoft.com/partner-center/non-payment-fraud-misuse',
      url: 'https://learn.microsoft.com/partner-center/non-payment-fraud-misuse',
      state: 'redirected',
      minutes: 2,
    },
    {
      title: 'Learn to create budgets',
      kind: 'article',
      from: 'https://learn.microsoft.com/partner-center/set-an-azure-spending-budget-for-your-customers',
      url: 'https://learn.microsoft.com/partner-center/set-an-azure-spending-budget-for-your-customers',
      state: 'redirected',
      minutes: 3,
    },
    {
      title: 'Turn on cost alerts',
      kind: 'article',
      from: 'https://learn.microsoft.com/azure/cost-management-billing/costs/cost-mgt-alerts-monitor-usage-spending',
      url: 'https://learn.microsoft.com/azure/cost-management-billing/costs/cost-mgt-alerts-monitor-usage-spending',
      state: 'redirected',
      minutes: 3,
    },
  ],
} satisfies ChecklistEntry;
