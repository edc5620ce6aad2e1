import type { Evidence } from '../../evidence/evidence.ts';
import partnerRequirements, { type PartnerRequirement } from '../../evidence/sources/partner-requirements.ts';
import pcUsageRecords, { type UsageRecord } from '../../evidence/sources/pc-usage-records.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck, type Ratio } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { requirementRows, STATES } from '../requirement.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { unseenItems } from '../unseen-items.ts';
import type { Subject } from '../verdict.ts';

const SOURCE = 'pc-usage-records';
const REQUIREMENT = 'spendingBudgetSetForCustomerAzureSubscriptions';

const customer = subjectsOf('customer');

const isFew = (good: number, all: number): boolean => 10 * good < 8 * all;

/** Whether the requirement is in preview; `unclear` where its state is of another time or could not be read. */
function previewOf(requirements: Evidence<PartnerRequirement>): boolean | 'unclear' {
  const { rows, spoiled } = requirementRows(requirements, REQUIREMENT);
  if (rows.some(({ state }) => state === 'preview')) return true;
  return spoiled || rows.some(({ state }) => !STATES.has(state)) ? 'unclear' : false;
}

function verdictOf(requirements: Evidence<PartnerRequirement>): Ratio {
  const preview = previewOf(requirements);
  return (good, all) => {
    if (good >= all) return { verdict: 'pass' };
    if (!isFew(good, all) || preview === true) return { verdict: 'partial' };
    return preview === 'unclear' ? { verdict: 'unknown', cause: 'error' } : { verdict: 'fail' };
  };
}

/** Whoever spends money on Azure, or has a budget for it. */
function bySpending(records: Evidence<UsageRecord>): Subject[] {
  const subjects = records.rows.flatMap(({ id, budget, totalCost }) => {
    const amount = budget?.amount ?? 0;
    if (amount > 0) return customer(id, 'pass', 'set', { amount });
    return totalCost > 0 ? customer(id, 'fail', 'missing', { cost: totalCost }) : [];
  });
  const torn = records.spoiled.flatMap(({ partial: { id } }) =>
    id === undefined ? [] : [unknownSubject(id, 'customer', { source: SOURCE, cause: 'error' })],
  );
  return [...subjects, ...torn, ...unseenItems(SOURCE, records, ({ id }) => id !== undefined)];
}

/** Microsoft's own count of customers with a budget; null where it gives none. */
function countsOf(requirements: Evidence<PartnerRequirement>) {
  const { rows } = requirementRows(requirements, REQUIREMENT);
  const counts = rows.flatMap(({ customersWithSpendBudgetCount: budgeted, totalCustomersCount: total }) =>
    budgeted === null || total === null || budgeted > total ? [] : [{ budgeted, total }],
  );
  return counts.length === rows.length ? (counts[0] ?? null) : null;
}

function byCount(
  { budgeted, total }: { readonly budgeted: number; readonly total: number },
  requirements: Evidence<PartnerRequirement>,
): Subject {
  if (total === 0) return tenantSubject('notApplicable', 'noCustomers');
  if (budgeted === total) return tenantSubject('pass', 'allCounted', { total });
  const { verdict, cause } = verdictOf(requirements)(budgeted, total);
  return tenantSubject(verdict, 'someCounted', { budgeted, total }, cause);
}

/** The share of customers with Azure costs for whom a spending budget is set; Microsoft's count where ours is not whole. */
export default defineCheck({
  id: 'customers-without-spending-budget',
  action: 'cost-management',
  severity: 'medium',
  subjectKind: 'customer',
  oneOf: { pcUsageRecords, partnerRequirements },
  words: {
    title: 'Every customer with Azure costs has a spending budget',
    failTitle: 'Customers have Azure costs and no spending budget',
    why: 'Without a budget nobody is told when a customer’s Azure suddenly costs ten times as much, which is how fraud shows.',
    fix: {
      text: 'In Partner Center, open Billing > Azure spending, choose the customers and set a monthly budget.',
      page: 'customers',
    },
    explain:
      'https://learn.microsoft.com/partner-center/billing/set-an-azure-spending-budget-for-your-customers',
    details: {
      set: 'A monthly budget is set.',
      missing: 'Azure has cost { NUMBER($cost, maximumFractionDigits: 2) } this month, and no budget is set.',
      allCounted: 'Microsoft counts a budget for all { $total } customers.',
      someCounted: 'Microsoft counts a budget for { $budgeted } of { $total } customers.',
      noCustomers: 'Microsoft counts no customers with Azure costs.',
    },
  },
  evaluate({ pcUsageRecords, partnerRequirements }) {
    if (pcUsageRecords.complete) return bySpending(pcUsageRecords);
    const counts = countsOf(partnerRequirements);
    if (counts === null) {
      const seen = bySpending(pcUsageRecords);
      const gap = gapOf(SOURCE, pcUsageRecords) ?? { source: SOURCE, cause: 'incomplete' };
      return seen.some(({ id }) => id === 'tenant') ? seen : [...seen, unseenRest(gap)];
    }
    return [{ ...byCount(counts, partnerRequirements), standsIn: true }];
  },
  ratio({ pcUsageRecords, partnerRequirements }) {
    const verdict = verdictOf(partnerRequirements);
    const counts = pcUsageRecords.complete ? null : countsOf(partnerRequirements);
    return counts === null ? verdict : () => verdict(counts.budgeted, counts.total);
  },
});
