import pcUsageRecords from '../../evidence/sources/pc-usage-records.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import { unseenItems } from '../unseen-items.ts';

const SOURCE = 'pc-usage-records';
const ALL_PERCENT = 100;
const MUCH_PERCENT = 80;

const customer = subjectsOf('customer');

/** Customers whose Azure has cost as much this month as the budget that was set for them. */
export default defineCheck({
  id: 'spending-budget-exceeded',
  action: 'cost-management',
  severity: 'high',
  subjectKind: 'customer',
  needs: { pcUsageRecords },
  words: {
    title: 'No customer has used up its Azure spending budget',
    failTitle: 'Customers have used up their Azure spending budget',
    why: 'Fraud shows in cost first: whoever mines on a stolen subscription spends a month’s money in a day, and you are billed for it.',
    fix: {
      text: 'In Partner Center, open Billing > Azure spending, look at what the customer’s subscriptions run, and stop what nobody knows.',
      page: 'customers',
    },
    explain:
      'https://learn.microsoft.com/partner-center/billing/set-an-azure-spending-budget-for-your-customers',
    details: {
      usedUp: '{ $percent } % of the month’s budget is used.',
      nearly: '{ $percent } % of the month’s budget is used; 100 is the limit.',
      within: '{ $percent } % of the month’s budget is used.',
      noBudget: 'No spending budget is set for this customer.',
      uncounted: 'Microsoft does not tell how much of the budget is used.',
    },
  },
  evaluate({ pcUsageRecords }) {
    const subjects = pcUsageRecords.rows.map(({ id, budget, percentUsed: percent }) => {
      if ((budget?.amount ?? 0) <= 0) return customer(id, 'notApplicable', 'noBudget');
      if (percent === null) return customer(id, 'unknown', 'uncounted', {}, 'error');
      if (percent >= ALL_PERCENT) return customer(id, 'fail', 'usedUp', { percent });
      return percent >= MUCH_PERCENT
        ? customer(id, 'partial', 'nearly', { percent })
        : customer(id, 'pass', 'within', { percent });
    });
    const torn = pcUsageRecords.spoiled.flatMap(({ partial: { id } }) =>
      id === undefined ? [] : [unknownSubject(id, 'customer', { source: SOURCE, cause: 'error' })],
    );
    return [...subjects, ...torn, ...unseenItems(SOURCE, pcUsageRecords, ({ id }) => id !== undefined)];
  },
});
