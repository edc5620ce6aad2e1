import type { HintCase } from './hint-case.ts';

const AZURE = 'https://portal.azure.com';
const COST = `${AZURE}/#view/Microsoft_Azure_CostManagement/Menu`;

const DEMO =
  'Contoso demo: No budget that is in force: none is set, or it has ended or watches something other than cost.';
const UNTOLD = 'Partner Center tells nobody of customers’ spending.';

/** The Azure portal's pages, of the tenant `typical`. */
export const AZURE_CASES: readonly HintCase[] = [
  {
    page: 'budgets',
    url: `${COST}/~/budgets/openedBy/AzurePortal`,
    verdict: 'partial',
    pill: 'No budget at 1 of 2 subscriptions',
    heading: 'Azure budgets',
    lines: [DEMO, UNTOLD],
    next: 'Add a monthly budget here, with an alert to a group mailbox.',
  },
  {
    page: 'budgets',
    url: `${COST}/~/budgets/scope/%2Fsubscriptions%2Fc57ca440-62d6-4c21-891c-1ce6db170e7c`,
    verdict: 'partial',
    pill: 'No budget',
    heading: 'Budgets of Contoso demo',
    lines: ['No budget that is in force: none is set, or it has ended or watches something other than cost.'],
    next: 'Add a monthly budget here, with an alert to a group mailbox.',
  },
  {
    page: 'cost-alerts',
    url: `${COST}/~/costalerts/open/scope/subscriptions`,
    verdict: 'partial',
    pill: 'No budget at 1 of 2 subscriptions',
    heading: 'Budgets and cost alerts',
    lines: [DEMO, UNTOLD, 'No anomaly alert at 2 of 2 subscriptions: Contoso internal and Contoso demo'],
    next: 'In the Azure portal, open Cost Management > Budgets, choose the subscription and add a monthly budget with an alert.',
  },
  {
    page: 'cost-alerts',
    url: `${COST}/~/costanalysis/scope/subscriptions%2F0f3db306-1069-463d-972c-c8c44a9fac32`,
    verdict: 'partial',
    pill: 'No anomaly alert',
    heading: 'Budgets and cost alerts of Contoso internal',
    lines: ['No anomaly alert is on.'],
    next: 'Add an anomaly alert under Cost alerts: mining shows in the cost first.',
  },
  {
    page: 'subscriptions',
    url: `${AZURE}/#view/Microsoft_Azure_Billing/SubscriptionsBlade?`,
    verdict: 'partial',
    pill: 'One subscription has no budget',
    heading: 'Azure subscriptions',
    lines: [DEMO, UNTOLD, '2 subscriptions have no anomaly alert: Contoso internal and Contoso demo'],
    next: 'In the Azure portal, open Cost Management > Budgets, choose the subscription and add a monthly budget with an alert.',
  },
  {
    page: 'defender-for-cloud',
    url: `${AZURE}/#view/Microsoft_Azure_Security/SecurityMenuBlade/~/EnvironmentSettings`,
    verdict: 'partial',
    // The budget in Azure alerts somebody; it is Partner Center that tells nobody.
    pill: 'Nobody is told of customers’ Azure spending',
    heading: 'Who is told about Azure subscriptions',
    lines: [
      UNTOLD,
      '2 subscriptions have no anomaly alert: Contoso internal and Contoso demo',
      'Settings of Microsoft Defender for Cloud are not read. Under Email notifications, send high-severity alerts to your security team’s mailbox, not to owners alone.',
    ],
    next: 'In Partner Center, open Billing > Azure spending and enter who gets a mail when a budget is nearly used.',
  },
];
