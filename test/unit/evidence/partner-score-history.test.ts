import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/partner-score-history.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = { id: 'h', createdDateTime: '2026-11-19T18:01:00Z', score: 40.5 };

describe('source partner-score-history', () => {
  test('keeps the score of a day', () => {
    expect(rowOf(source, ITEM)).toEqual({ createdDateTime: '2026-11-19T18:01:00Z', score: 40.5 });
  });

  test.each(['createdDateTime', 'score'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });
});
