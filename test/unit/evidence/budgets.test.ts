import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/budgets.ts';
import { asked, changed, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  name: 'monthly',
  properties: {
    category: 'Cost',
    amount: 500,
    timePeriod: { startDate: '2026-01-01T00:00:00Z', endDate: '2028-12-31T00:00:00Z' },
    notifications: {
      Actual: {
        enabled: true,
        contactEmails: ['billing@contoso.com'],
        contactRoles: ['Owner'],
        contactGroups: [],
        threshold: 80,
      },
    },
  },
};

describe('source budgets', () => {
  test('keeps amount, kind, end and whom it tells', () => {
    expect(rowOf(source, ITEM, '0f3db306-1069-463d-972c-c8c44a9fac32')).toEqual({
      subscription: '0f3db306-1069-463d-972c-c8c44a9fac32',
      deleted: false,
      amount: 500,
      category: 'Cost',
      timePeriod: { endDate: '2028-12-31T00:00:00Z' },
      notifications: [
        { enabled: true, contactEmails: ['billing@contoso.com'], contactRoles: ['Owner'], contactGroups: [] },
      ],
    });
  });

  test.each(['properties', 'properties/amount', 'properties/notifications/Actual/enabled'])(
    'is spoiled without a sound %s',
    (path) => {
      for (const item of Object.values(damages(ITEM, path)))
        expect(spoiledFields(source, item, '0f3db306-1069-463d-972c-c8c44a9fac32').length).toBeGreaterThan(0);
    },
  );

  test.each([
    'properties/category',
    'properties/timePeriod',
    'properties/timePeriod/endDate',
    'properties/notifications',
  ])('is sound without %s, and spoiled by a wrong type of it', (path) => {
    const { missing, empty, wrong } = damages(ITEM, path);
    for (const item of [missing, empty])
      expect(spoiledFields(source, item, '0f3db306-1069-463d-972c-c8c44a9fac32')).toEqual([]);
    expect(spoiledFields(source, wrong, '0f3db306-1069-463d-972c-c8c44a9fac32').length).toBeGreaterThan(0);
  });

  test('of notifications only objects count', () => {
    const odd = changed(ITEM, 'properties/notifications', () => ({ note: 'text', none: null }));
    expect(rowOf(source, odd, '0f3db306-1069-463d-972c-c8c44a9fac32')).toMatchObject({ notifications: [] });
  });

  test('asks for each subscription that can cost anything', () => {
    const subscription = (subscriptionId: string, state: string) => ({ subscriptionId, state });
    const items = [
      subscription('one', 'Enabled'),
      subscription('two', 'Disabled'),
      subscription('three', 'Deleted'),
      subscription('four', 'PastDue'),
      subscription('five', 'SomethingNew'),
    ];
    expect(asked(source, {}, { subscriptions: { items } })).toEqual(
      ['one', 'four', 'five'].map((id) => [
        id,
        `/subscriptions/${id}/providers/Microsoft.Consumption/budgets?api-version=2024-08-01`,
      ]),
    );
  });

  test('a subscription where cost management was never used has none; one that is gone is gone', () => {
    expect(source.emptyCodes).toEqual(['MissingSubscriptionRegistration']);
    expect(source.deleted?.('0f3db306-1069-463d-972c-c8c44a9fac32')).toEqual({
      subscription: '0f3db306-1069-463d-972c-c8c44a9fac32',
      deleted: true,
    });
  });
});
