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

const isSomebody = (contacts: readonly string[] | null): boolean =>
  (contacts ?? []).some((contact) => contact.trim() !== '');

const isSent = ({ notifications }: Budget): boolean =>
  (notifications ?? []).some(
    ({ enabled, contactEmails, contactRoles, contactGroups }) =>
      enabled && [contactEmails, contactRoles, contactGroups].some(isSomebody),
  );

const isBudget = (row: Budget | DeletedSubscription): row is Budget => !row.deleted;

/** The subscriptions with a budget in force, and those of which that, or an alert, could not be read. */
function bySubscription(read: Evidence<Budget | DeletedSubscription>, now: Date): Subject[] {
  const inForce = read.rows
    .filter(isBudget)
    .map((budget) => ({ budget, valid: isValidBudget(budget, now) }))
    .filter(({ valid }) => valid !== false);
  const found = Map.groupBy(inForce, ({ budget }) => budget.subscription);
  const unclear = new Set([
    ...read.spoiled.flatMap(({ entity }) => entity ?? []),
    ...inForce.flatMap(({ budget, valid }) => (valid === undefined ? budget.subscription : [])),
  ]);
  return [...new Set([...found.keys(), ...unclear])].map((id) => {
    const own = found.get(id) ?? [];
    if (own.some(({ budget, valid }) => valid === true && isSent(budget)))
      return subscription(id, 'pass', 'sent');
    if (unclear.has(id)) return unknownSubject(id, 'subscription', { source: budgets.id, cause: 'error' });
    // On a page that is missing another budget may tell somebody.
    if (read.entities?.has(id) !== true)
      return unknownSubject(
        id,
        'subscription',
        gapOf(budgets.id, read) ?? { source: budgets.id, cause: 'incomplete' },
      );
    return subscription(id, 'partial', 'unsent');
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
    const none = budgets.rows.filter(isBudget).every((budget) => isValidBudget(budget, now) === false);
    return known && none && pcUsageSummary.rows[0]?.customersWithUsageBasedSubscription === 0;
  },
  evaluate({ budgets, pcUsageSummary, now }) {
    const subjects = isMissing(budgets) ? [] : bySubscription(budgets, now);
    const [summary] = pcUsageSummary.rows;
    const emails = summary?.emailsToNotify ?? null;
    // A spoiled budget is told at its subscription.
    const unread = budgets.complete ? undefined : gapOf('budgets', budgets);
    if (emails?.length === 0) {
      const untold = tenantSubject('partial', 'untold');
      return [...subjects, unread === undefined ? untold : { ...untold, standsIn: true }];
    }
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
