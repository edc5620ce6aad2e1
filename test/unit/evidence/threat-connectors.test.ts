import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/threat-connectors.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'FC780465-2017-40d4-a0c5-307022471b92',
  partnerState: 'enabled',
  lastHeartbeatDateTime: '2026-11-19T18:01:00Z',
};

describe('source threat-connectors', () => {
  test('keeps how a connector is and when it was heard', () => {
    expect(rowOf(source, ITEM)).toEqual({
      id: 'fc780465-2017-40d4-a0c5-307022471b92',
      partnerState: 'enabled',
      lastHeartbeatDateTime: '2026-11-19T18:01:00Z',
    });
  });

  test.each(['id', 'partnerState'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });

  test.each(['lastHeartbeatDateTime'])('is sound without %s, and spoiled by a wrong type of it', (path) => {
    const { missing, empty, wrong } = damages(ITEM, path);
    for (const item of [missing, empty]) expect(spoiledFields(source, item)).toEqual([]);
    expect(spoiledFields(source, wrong).length).toBeGreaterThan(0);
  });
});
