import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/customers-without-spending-budget.ts';
import { type Answered, judge } from './evidence-of.ts';
import { said } from './said.ts';

const spends = (id: string, amount: number | null, totalCost: number) => ({
  id,
  budget: { amount },
  percentUsed: 0,
  totalCost,
});
const counted = (budgeted: number | null, total: number | null, state: string | null = 'active') => ({
  requirementType: 'spendingBudgetSetForCustomerAzureSubscriptions',
  complianceStatus: 'noncomplaint',
  state,
  customersWithSpendBudgetCount: budgeted,
  totalCustomersCount: total,
});
/** `good` customers with a budget and `bad` with costs and none. */
const records = (good: number, bad: number): Answered => ({
  items: [
    ...Array.from({ length: good }, (_, nth) => spends(`good${nth}`, 500, 0)),
    ...Array.from({ length: bad }, (_, nth) => spends(`bad${nth}`, null, 1)),
  ],
});
const over = (usage: Answered | undefined, ...requirements: unknown[]) =>
  said(check, {
    ...(usage === undefined ? {} : { 'pc-usage-records': usage }),
    'partner-requirements': { items: requirements },
  });
const verdict = (...of: Parameters<typeof over>) => over(...of)[0];

describe('customers-without-spending-budget, by what customers spend', () => {
  test.each([
    [4, 1, 'partial'],
    [79, 21, 'fail'],
    [99, 1, 'partial'],
    [5, 0, 'pass'],
    [0, 1, 'fail'],
  ])('%d with a budget and %d without: %s', (good, bad, is) => {
    expect(verdict(records(good, bad))).toBe(is);
  });

  test('whoever has neither costs nor a budget is not counted; nobody is left: not applicable', () => {
    expect(over({ items: [spends('one', null, 0), spends('two', 0, 0)] })).toEqual(['notApplicable']);
    expect(over({ items: [spends('one', null, 0), spends('two', 1, 0)] })).toEqual(['pass', 'two: pass set']);
  });

  test('too few, while the requirement is in preview: partial', () => {
    expect(over(records(1, 2), counted(9, 9, 'preview'))[0]).toBe('partial');
    expect(over(records(1, 2), counted(9, 9, 'retired'))[0]).toBe('unknown (error)');
    expect(over(records(1, 2), counted(9, 9))[0]).toBe('fail');
    expect(over(records(1, 2))).toEqual([
      'fail',
      'bad0: fail missing',
      'bad1: fail missing',
      'good0: pass set',
    ]);
  });

  test('a customer under an exception leaves the share', () => {
    const exception = {
      check: check.id,
      subject: 'bad0',
      owner: 'Ada',
      reason: 'Ends this month',
      from: '2026-11-01',
      until: '2026-12-01',
    };
    const answers = { 'pc-usage-records': records(2, 1), 'partner-requirements': { items: [] } };
    expect(judge(check, answers, { exceptions: [exception] }).verdict).toBe('pass');
  });

  test('a spoiled record may be a good one', () => {
    const torn = { ...spends('torn', null, 1), totalCost: null };
    expect(over({ items: [...(records(1, 0).items ?? []), torn] })[0]).toBe('unknown (error)');
    expect(over({ items: [...(records(1, 9).items ?? []), torn] })[0]).toBe('fail');
    expect(over({ items: [{ totalCost: 1 }, ...(records(0, 9).items ?? [])] })[0]).toBe('unknown (error)');
  });
});

describe('customers-without-spending-budget, by Microsoft’s count', () => {
  const cut = { items: [spends('one', null, 1)], missing: 'incomplete' as const };

  test.each([
    [10, 10, 'active', 'pass', 'pass allCounted'],
    [8, 10, 'active', 'partial', 'partial someCounted'],
    [7, 10, 'active', 'fail', 'fail someCounted'],
    [7, 10, null, 'fail', 'fail someCounted'],
    [7, 10, 'preview', 'partial', 'partial someCounted'],
    [7, 10, 'retired', 'unknown (error)', 'unknown someCounted'],
    [0, 0, 'active', 'notApplicable', 'notApplicable noCustomers'],
  ])('%d of %d, %s: %s', (budgeted, total, state, is, subject) => {
    expect(over(cut, counted(budgeted, total, state))).toEqual([is, `tenant: ${subject}`]);
    expect(over(undefined, counted(budgeted, total, state))[0]).toBe(is);
  });

  test.each([
    [null, 10],
    [5, null],
    [11, 10],
  ])('%s of %s says nothing', (budgeted, total) => {
    expect(over(cut, counted(budgeted, total))[0]).toBe('unknown (incomplete)');
  });

  test('nothing was read: unknown', () => {
    const none = { 'pc-usage-records': { missing: 'consent' as const } };
    expect(said(check, { ...none, 'partner-requirements': { missing: 'role' } })[0]).toBe(
      'unknown (consent)',
    );
    expect(said(check, { ...none, 'partner-requirements': { items: [] } })[0]).toBe('unknown (consent)');
  });
});
