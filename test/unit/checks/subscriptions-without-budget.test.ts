import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/subscriptions-without-budget.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';
import { budget, subscribed, subscription } from './subscriptions.ts';

const over = (budgets: Answered, subscriptions: Answered = subscribed('one')) =>
  said(check, { subscriptions, budgets });
const of = (...budgets: unknown[]) => over({ byEntity: { one: budgets } });

describe('subscriptions-without-budget', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['a budget of cost', {}, true],
    ['without a category', { category: null }, true],
    ['of reservations', { category: 'ReservationUtilization' }, false],
    ['of nothing', { amount: 0 }, false],
    ['that ends now', { timePeriod: { endDate: '2026-11-20T08:00:00Z' } }, false],
    ['that ends in a second', { timePeriod: { endDate: '2026-11-20T08:00:01Z' } }, true],
  ])('%s', (_what, properties, isValid) => {
    expect(of(budget(properties))).toEqual(
      isValid ? ['pass', 'one: pass has'] : ['partial', 'one: partial none'],
    );
  });

  test('one that is valid is enough', () => {
    expect(of(budget({ amount: 0 }), budget())[0]).toBe('pass');
    expect(of()).toEqual(['partial', 'one: partial none']);
  });

  test('what is at rest does not count; nothing else: not applicable', () => {
    const resting = { items: [subscription('one', 'Disabled'), subscription('two', 'Deleted')] };
    expect(over({ byEntity: {} }, resting)).toEqual(['notApplicable']);
    expect(over({ items: [] }, { items: [] })).toEqual(['notApplicable']);
    const odd = { items: [subscription('one', 'SomethingNew')] };
    expect(over({ byEntity: { one: [] } }, odd)[0]).toBe('partial');
  });

  test('a subscription that is gone is not judged', () => {
    expect(over({ byEntity: { one: 'gone' } })).toEqual(['notApplicable']);
  });

  test('unknown: its budgets are unread, or one is spoiled', () => {
    const two = subscribed('one', 'two');
    expect(over({ byEntity: { one: [budget()] }, missing: 'role' }, two)).toEqual([
      'unknown (role)',
      'one: pass has',
      'two: unknown role',
    ]);
    expect(of(budget({ amount: 'much' }))).toEqual(['unknown (error)', 'one: unknown error']);
    expect(of(budget({ amount: 'much' }), budget())).toEqual(['pass', 'one: pass has']);
  });

  test('unknown: subscriptions are unread', () => {
    const cut = { ...subscribed('one'), missing: 'incomplete' as const };
    expect(over({ byEntity: { one: [budget()] } }, cut)[0]).toBe('unknown (incomplete)');
    expect(over({ byEntity: { one: [] } }, cut)[0]).toBe('partial');
    const torn = { items: [{ subscriptionId: 'two' }, {}] };
    expect(over({ byEntity: {} }, torn)).toEqual([
      'unknown (error)',
      'tenant: unknown error',
      'two: unknown error',
    ]);
    expect(over({ missing: 'consent' }, { missing: 'consent' })[0]).toBe('unknown (consent)');
  });
});
