import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/anomaly-alert-missing.ts';
import { said } from './said.ts';
import { subscribed } from './subscriptions.ts';

const action = (fields: Record<string, unknown> = {}, properties: Record<string, unknown> = {}) => ({
  kind: 'InsightAlert',
  ...fields,
  properties: { status: 'Enabled', schedule: { endDate: null }, ...properties },
});
const of = (...actions: unknown[]) =>
  said(check, { subscriptions: subscribed('one'), 'anomaly-alerts': { byEntity: { one: actions } } });

describe('anomaly-alert-missing', () => {
  test.each<[string, unknown, boolean]>([
    ['an alert that is on', action(), true],
    ['without a schedule', action({}, { schedule: null }), true],
    ['disabled', action({}, { status: 'Disabled' }), false],
    ['expired', action({}, { status: 'Expired' }), false],
    ['a plain mail', action({ kind: 'Email' }), false],
    ['of no kind', action({ kind: null }), false],
    ['that ends now', action({}, { schedule: { endDate: '2026-11-20T08:00:00Z' } }), false],
    ['that ends in a second', action({}, { schedule: { endDate: '2026-11-20T08:00:01Z' } }), true],
  ])('%s', (_what, alert, isOn) => {
    expect(of(alert)).toEqual(isOn ? ['pass', 'one: pass on'] : ['partial', 'one: partial off']);
  });

  test('none, unread, spoiled, and no subscription', () => {
    expect(of()).toEqual(['partial', 'one: partial off']);
    expect(of(action({}, { status: 7 }))).toEqual(['unknown (error)', 'one: unknown error']);
    const unread = { byEntity: { two: [] }, missing: 'throttled' as const };
    expect(said(check, { subscriptions: subscribed('one'), 'anomaly-alerts': unread })).toEqual([
      'unknown (throttled)',
      'one: unknown throttled',
    ]);
    expect(said(check, { subscriptions: { items: [] }, 'anomaly-alerts': { items: [] } })).toEqual([
      'notApplicable',
    ]);
  });
});
