import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/pc-usage-summary.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  emailsToNotify: ['billing@contoso.com'],
  customersWithUsageBasedSubscription: 3,
  totalCost: 294.4,
};

describe('source pc-usage-summary', () => {
  test('keeps who is told, and of how many customers', () => {
    expect(rowOf(source, ITEM)).toEqual({
      emailsToNotify: ['billing@contoso.com'],
      customersWithUsageBasedSubscription: 3,
    });
  });

  test.each(['emailsToNotify', 'customersWithUsageBasedSubscription'])(
    'is sound without %s, and spoiled by a wrong type of it',
    (path) => {
      const { missing, empty, wrong } = damages(ITEM, path);
      for (const item of [missing, empty]) expect(spoiledFields(source, item)).toEqual([]);
      expect(spoiledFields(source, wrong).length).toBeGreaterThan(0);
    },
  );
});
