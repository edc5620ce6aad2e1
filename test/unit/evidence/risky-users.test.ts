import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/risky-users.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'C0000000-0000-4000-8000-000000000001',
  isDeleted: false,
  riskLevel: 'high',
  riskState: 'atRisk',
  riskLastUpdatedDateTime: '2026-11-19T18:01:00Z',
  userDisplayName: 'Megan Bowen',
};

describe('source risky-users', () => {
  test('keeps who is at risk, how much and since when', () => {
    expect(rowOf(source, ITEM)).toEqual({
      id: 'c0000000-0000-4000-8000-000000000001',
      isDeleted: false,
      riskLevel: 'high',
      riskState: 'atRisk',
      riskLastUpdatedDateTime: '2026-11-19T18:01:00Z',
    });
  });

  test.each(['id', 'riskLevel', 'riskState', 'riskLastUpdatedDateTime'])(
    'is spoiled without a sound %s',
    (path) => {
      for (const item of Object.values(damages(ITEM, path)))
        expect(spoiledFields(source, item).length).toBeGreaterThan(0);
    },
  );

  test.each(['isDeleted'])('is sound without %s, and spoiled by a wrong type of it', (path) => {
    const { missing, empty, wrong } = damages(ITEM, path);
    for (const item of [missing, empty]) expect(spoiledFields(source, item)).toEqual([]);
    expect(spoiledFields(source, wrong).length).toBeGreaterThan(0);
  });

  test('names the user', () => {
    expect(source.names?.(ITEM)).toEqual([
      { id: 'c0000000-0000-4000-8000-000000000001', name: 'Megan Bowen' },
    ]);
    expect(source.names?.({ id: 'c0000000-0000-4000-8000-000000000001' })).toEqual([]);
  });

  test('needs Microsoft Entra ID P2', () => {
    expect(source.licence).toBe('p2');
  });
});
