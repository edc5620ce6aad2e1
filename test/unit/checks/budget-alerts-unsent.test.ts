import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/budget-alerts-unsent.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';
import { budget } from './subscriptions.ts';

const alert = (fields: Record<string, unknown>) =>
  budget({
    notifications: {
      one: { enabled: true, contactEmails: [], contactRoles: [], contactGroups: [], ...fields },
    },
  });
const told = (emailsToNotify: readonly string[] | null, count: number | null = 3): Answered => ({
  items: [{ emailsToNotify, customersWithUsageBasedSubscription: count }],
});
const TOLD = told(['billing@contoso.com']);
const over = (budgets: Answered, summary: Answered = TOLD) =>
  said(check, { budgets, 'pc-usage-summary': summary });
const of = (...budgets: unknown[]) => over({ byEntity: { one: budgets } });
const PASS = 'tenant: pass told';

describe('budget-alerts-unsent', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['an address', { contactEmails: ['a@contoso.com'] }, true],
    ['a role', { contactRoles: ['Owner'] }, true],
    ['a group', { contactGroups: ['g'] }, true],
    ['nobody', {}, false],
    ['lists that are not there', { contactEmails: null, contactRoles: null, contactGroups: null }, false],
    ['an address, disabled', { enabled: false, contactEmails: ['a@contoso.com'] }, false],
  ])('an alert to %s', (_whom, fields, isSent) => {
    expect(of(alert(fields))).toEqual(
      isSent ? ['pass', 'one: pass sent', PASS] : ['partial', 'one: partial unsent', PASS],
    );
  });

  test('one alert of one budget is enough; a budget that is not in force does not count', () => {
    expect(of(alert({}), alert({ contactRoles: ['Owner'] }))[0]).toBe('pass');
    expect(of(budget({ amount: 0 }))).toEqual(['pass', PASS]);
    expect(of(budget({ notifications: null }))[0]).toBe('partial');
  });

  test('Partner Center tells somebody, nobody, or does not say', () => {
    const none = { byEntity: {} };
    expect(over(none)).toEqual(['pass', PASS]);
    expect(over(none, told([]))).toEqual(['partial', 'tenant: partial untold']);
    expect(over(none, told(null))).toEqual(['unknown (incomplete)', 'tenant: unknown untoldOf']);
  });

  test('no budget and no customer who pays by use: not applicable, only if that is certain', () => {
    expect(over({ byEntity: {} }, told([], 0))).toEqual(['notApplicable']);
    expect(over({ byEntity: {}, missing: 'role' }, told([], 0))[0]).toBe('partial');
    expect(over({ byEntity: {} }, told(['a@contoso.com'], null))[0]).toBe('pass');
    expect(over({ byEntity: { one: [budget({ amount: 'x' })] } }, told(['a@contoso.com'], 0))[0]).toBe(
      'unknown (error)',
    );
  });

  test('one is a gap: what the other shows stands, and there is no pass', () => {
    const sent = { byEntity: { one: [alert({ contactRoles: ['Owner'] })] } };
    expect(over(sent, { missing: 'partnerType' })).toEqual([
      'unknown (partnerType)',
      'one: pass sent',
      'tenant: unknown partnerType',
    ]);
    expect(over({ missing: 'consent' })).toEqual(['unknown (consent)', 'tenant: unknown consent']);
    expect(over({ missing: 'consent' }, told([]))[0]).toBe('partial');
    expect(over({ missing: 'consent' }, { missing: 'role' })[0]).toBe('unknown (consent)');
  });

  test('a spoiled budget may be one that tells somebody', () => {
    expect(of(alert({}), budget({ amount: 'much' }))).toEqual([
      'unknown (error)',
      'one: unknown error',
      PASS,
    ]);
    expect(of(alert({ contactRoles: ['Owner'] }), budget({ amount: 'much' }))[0]).toBe('pass');
  });
});
