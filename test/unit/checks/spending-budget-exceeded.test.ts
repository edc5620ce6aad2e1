import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/spending-budget-exceeded.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';

const spends = (id: string, amount: number | null, percentUsed: number | null, totalCost = 10) => ({
  id,
  budget: amount === null ? {} : { amount },
  percentUsed,
  totalCost,
});
const over = (records: Answered) => said(check, { 'pc-usage-records': records });

describe('spending-budget-exceeded', () => {
  test.each([
    [100, 'fail usedUp'],
    [99.9, 'partial nearly'],
    [80, 'partial nearly'],
    [79.9, 'pass within'],
    [0, 'pass within'],
    [null, 'unknown uncounted'],
  ])('%s percent: %s', (percent, is) => {
    expect(over({ items: [spends('one', 500, percent)] })[1]).toBe(`one: ${is}`);
  });

  test.each([null, 0, -1])('a customer with the budget %s has none to exceed', (amount) => {
    expect(over({ items: [spends('one', amount, 100)] })).toEqual([
      'notApplicable',
      'one: notApplicable noBudget',
    ]);
  });

  test('nobody has a budget: not applicable', () => {
    expect(over({ items: [] })).toEqual(['notApplicable']);
  });

  test('a spoiled record is unknown, a missing page never passes', () => {
    const torn = { ...spends('two', 500, 10), totalCost: 'much' };
    expect(over({ items: [spends('one', 500, 10), torn] })).toEqual([
      'unknown (error)',
      'one: pass within',
      'two: unknown error',
    ]);
    expect(over({ items: [{ totalCost: 1 }] })).toEqual(['unknown (error)', 'tenant: unknown error']);
    expect(over({ items: [spends('one', 500, 10)], missing: 'incomplete' })[0]).toBe('unknown (incomplete)');
    expect(over({ items: [spends('one', 500, 101)], missing: 'incomplete' })[0]).toBe('fail');
  });
});
