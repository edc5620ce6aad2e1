import type { Evidence } from '../../evidence/evidence.ts';
import budgets, { type Budget, type DeletedSubscription } from '../../evidence/sources/budgets.ts';
import pcUsageSummary from '../../evidence/sources/pc-usage-summary.ts';
import { firstGap, gapOf, isMissing } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { isValidBudget } from '../valid-budget.ts';
import type { Subject } from '../verdict.ts';

const subscription = subjectsOf('subscription');

const isSent = ({ notifications }: Budget): boolean =>
  (notifications ?? []).some(
    ({ enabled, contactEmails, contactRoles, contactGroups }) =>
      enabled && [contactEmails, contactRoles, contactGroups].some((contacts) => (contacts ?? []).length > 0),
  );

const isBudget = (row: Budget | DeletedSubscription): row is Budget => !row.deleted;

/** The subscriptions with a budget in force, and those of which a budget could not be read. */
function bySubscription(read: Evidence<Budget | DeletedSubscription>, now: Date): Subject[] {
  const valid = read.rows.filter(isBudget).filter((budget) => isValidBudget(budget, now));
  const spoiled = new Set(read.spoiled.flatMap(({ entity }) => entity ?? []));
  const found = Map.groupBy(valid, (budget) => budget.subscription);
  return [...new Set([...found.keys(), ...spoiled])].map((id) => {
    if (found.get(id)?.some(isSent)) return subscription(id, 'pass', 'sent');
    return spoiled.has(id)
      ? unknownSubject(id, 'subscription', { source: budgets.id, cause: 'error' })
      : subscription(id, 'partial', 'unsent');
  });
}

/** Budgets that tell nobody, and a partner whom Partner Center tells of no customer's spending. */
export default defineCheck({
  id: 'budget-alerts-unsent',
  action: 'cost-management',
  severity: 'low',
  subjectKind: 'subscription',
  oneOf: { budgets, pcUsageSummary },
  words: {
    title: 'Somebody is told when a budget is used up',
    failTitle: 'Budgets alert nobody',
    why: 'A budget stops nothing. It is worth what the person does who is told in time.',
    fix: {
      text: 'In the Azure portal, open Cost Management > Budgets and add an alert with recipients. In Partner Center, turn on e-mail for Azure spending budgets.',
      page: 'budgets',
    },
    explain:
      'https://learn.microsoft.com/azure/cost-management-billing/costs/cost-mgt-alerts-monitor-usage-spending',
    details: {
      sent: 'An alert of its budget goes to somebody.',
      unsent: 'No alert of its budget goes to anybody.',
      told: 'Partner Center tells { $count -> [one] one address *[other] { $count } addresses } of customers’ spending.',
      untold: 'Partner Center tells nobody of customers’ spending.',
      untoldOf: 'Microsoft does not say whom Partner Center tells of customers’ spending.',
    },
  },
  notApplicable({ budgets, pcUsageSummary, now }) {
    const known = budgets.complete && budgets.spoiled.length === 0;
    const none = !budgets.rows.filter(isBudget).some((budget) => isValidBudget(budget, now));
    return known && none && pcUsageSummary.rows[0]?.customersWithUsageBasedSubscription === 0;
  },
  evaluate({ budgets, pcUsageSummary, now }) {
    const subjects = isMissing(budgets) ? [] : bySubscription(budgets, now);
    const [summary] = pcUsageSummary.rows;
    const emails = summary?.emailsToNotify ?? null;
    if (emails?.length === 0) return [...subjects, tenantSubject('partial', 'untold')];
    // A spoiled budget is told at its subscription.
    const unread = budgets.complete ? undefined : gapOf('budgets', budgets);
    const gap = firstGap([unread, gapOf('pc-usage-summary', pcUsageSummary)]);
    if (gap !== undefined) return [...subjects, unseenRest(gap)];
    return [
      ...subjects,
      emails === null
        ? tenantSubject('unknown', 'untoldOf', {}, 'incomplete')
        : tenantSubject('pass', 'told', { count: emails.length }),
    ];
  },
});
