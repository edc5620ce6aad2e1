import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/pc-usage-records.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'CA02135E-92B1-43F2-8EDE-0D7AC3BAEA9E',
  name: 'Wide World Importers',
  budget: { amount: 500, attributes: { objectType: 'SpendingBudget' } },
  percentUsed: 58.2,
  totalCost: 290.8,
  currencyCode: 'USD',
};

describe('source pc-usage-records', () => {
  test('keeps what a customer may spend and has spent', () => {
    expect(rowOf(source, ITEM)).toEqual({
      id: 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e',
      budget: { amount: 500 },
      percentUsed: 58.2,
      totalCost: 290.8,
    });
  });

  test.each(['id', 'totalCost'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });

  test.each(['budget', 'percentUsed'])('is sound without %s, and spoiled by a wrong type of it', (path) => {
    const { missing, empty, wrong } = damages(ITEM, path);
    for (const item of [missing, empty]) expect(spoiledFields(source, item)).toEqual([]);
    expect(spoiledFields(source, wrong).length).toBeGreaterThan(0);
  });

  test('a budget without an amount is none', () => {
    expect(rowOf(source, { ...ITEM, budget: { attributes: {} } }).budget).toEqual({ amount: null });
    expect(spoiledFields(source, { ...ITEM, budget: { amount: '500' } })).toEqual(['budget']);
  });

  test('names the customer', () => {
    expect(source.names?.(ITEM)).toEqual([
      { id: 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e', name: 'Wide World Importers' },
    ]);
    expect(source.names?.({ ...ITEM, name: null })).toEqual([]);
  });
});
