import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/anomaly-alerts.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  name: 'anomaly',
  kind: 'InsightAlert',
  properties: { status: 'Enabled', schedule: { frequency: 'Daily', endDate: '2027-01-01T00:00:00Z' } },
};

describe('source anomaly-alerts', () => {
  test('keeps of what kind an action is, whether it is on and until when', () => {
    expect(rowOf(source, ITEM, '0f3db306-1069-463d-972c-c8c44a9fac32')).toEqual({
      subscription: '0f3db306-1069-463d-972c-c8c44a9fac32',
      deleted: false,
      kind: 'InsightAlert',
      properties: { status: 'Enabled', schedule: { endDate: '2027-01-01T00:00:00Z' } },
    });
  });

  test.each(['properties', 'properties/status'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item, '0f3db306-1069-463d-972c-c8c44a9fac32').length).toBeGreaterThan(0);
  });

  test.each(['kind', 'properties/schedule', 'properties/schedule/endDate'])(
    'is sound without %s, and spoiled by a wrong type of it',
    (path) => {
      const { missing, empty, wrong } = damages(ITEM, path);
      for (const item of [missing, empty])
        expect(spoiledFields(source, item, '0f3db306-1069-463d-972c-c8c44a9fac32')).toEqual([]);
      expect(spoiledFields(source, wrong, '0f3db306-1069-463d-972c-c8c44a9fac32').length).toBeGreaterThan(0);
    },
  );

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
        `/subscriptions/${id}/providers/Microsoft.CostManagement/scheduledActions?api-version=2022-10-01`,
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
