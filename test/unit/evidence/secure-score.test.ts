import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/secure-score.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const SCORE = {
  id: 'a0000000-0000-4000-8000-000000000001_2026-11-20',
  activeUserCount: 38,
  createdDateTime: '2026-11-20T00:00:00Z',
  currentScore: 412.5,
  maxScore: 620,
  enabledServices: ['HasExchange'],
  controlScores: [
    {
      controlCategory: 'Identity',
      controlName: 'MFARegistrationV2',
      description: 'Multifactor authentication for all users',
      score: 8.1,
    },
  ],
};

describe('source secure-score', () => {
  test('keeps the score, its day and the score of each control', () => {
    expect(rowOf(source, SCORE)).toEqual({
      createdDateTime: '2026-11-20T00:00:00Z',
      currentScore: 412.5,
      maxScore: 620,
      controlScores: [{ controlCategory: 'Identity', controlName: 'MFARegistrationV2', score: 8.1 }],
    });
  });

  test.each([
    'createdDateTime',
    'currentScore',
    'maxScore',
    'controlScores',
    'controlScores/0/controlCategory',
    'controlScores/0/controlName',
    'controlScores/0/score',
  ])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(SCORE, path)))
      expect(spoiledFields(source, item)).toEqual([path.split('/')[0]]);
  });

  test('is the newest score alone, whatever link follows', () => {
    expect(source.firstPageOnly).toBe(true);
    expect(spoiledFields(source, { ...SCORE, createdDateTime: '2026-11-20' })).toEqual(['createdDateTime']);
  });
});
