import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/identity-score-open-actions.ts';
import { judge } from './evidence-of.ts';

const score = (scores: Record<string, unknown>, fields = {}) => ({
  id: 'tenant_2026-11-19',
  createdDateTime: '2026-11-19T00:00:00Z',
  currentScore: 412.5,
  maxScore: 620,
  controlScores: Object.entries(scores).map(([controlName, points]) => ({
    controlCategory: controlName.startsWith('scid') ? 'Device' : 'Identity',
    controlName,
    description: '',
    score: points,
  })),
  ...fields,
});

const control = (id: string, maxScore: unknown, fields = {}) => ({
  id,
  controlCategory: 'Identity',
  title: `Title of ${id}`,
  deprecated: false,
  maxScore,
  service: 'AzureAD',
  controlStateUpdates: [],
  ...fields,
});

const over = (scores: unknown[], controls: unknown[], missing: { score?: true; controls?: true } = {}) =>
  judge(check, {
    'secure-score': { items: scores, ...(missing.score && { missing: 'incomplete' as const }) },
    'secure-score-controls': { items: controls, ...(missing.controls && { missing: 'incomplete' as const }) },
  });

describe('identity-score-open-actions', () => {
  test('pass: every identity control is full', () => {
    expect(over([score({ a: 10, b: 8 })], [control('a', 10), control('b', 8)]).subjects).toEqual([
      { id: 'tenant', kind: 'tenant', verdict: 'pass', detail: { code: 'all', values: { max: 18 } } },
    ]);
  });

  test('partial: the smallest thing to gain, with ratio and what it is', () => {
    const result = over([score({ a: 10, b: 7.99 })], [control('a', 10), control('b', 8)]);
    expect(result.subjects).toEqual([
      {
        id: 'tenant',
        kind: 'tenant',
        verdict: 'partial',
        detail: { code: 'open', values: { score: 17.99, max: 18, percent: 99, actions: ['b'] } },
      },
    ]);
  });

  test('the five with the most to gain, those that gain the same by id', () => {
    const result = over(
      [score({ a: 0, b: 0, c: 5, d: 2, e: 2, f: 1, g: 3 })],
      [
        control('a', 1),
        control('b', 3),
        control('c', 5),
        control('d', 4),
        control('e', 4),
        control('f', 5),
        control('g', 3.5),
      ],
    );
    expect(result.subjects[0]?.detail.values.actions).toEqual(['f', 'b', 'd', 'e', 'a']);
  });

  // 8.1 + 0.2 = 8.299999999999999 in binary fractions, and 0.1 + 0.2 = 0.30000000000000004.
  test('decimal scores add up as decimals do', () => {
    expect(over([score({ a: 8.1, b: 0.2 })], [control('a', 8.3), control('b', 0)]).verdict).toBe('pass');
    expect(over([score({ a: 0.3, b: 0 })], [control('a', 0.1), control('b', 0.2)]).verdict).toBe('pass');
  });

  test('controls of other categories, deprecated ones and those without a profile are left out', () => {
    const scores = score({ a: 10, old: 0, scid_2012: 0, unlisted: 0 });
    const controls = [
      control('a', 10, { controlStateUpdates: [{ state: 'Ignored', updatedDateTime: null }] }),
      control('old', 5, { deprecated: true }),
      control('scid_2012', 9, { controlCategory: 'Device' }),
      control('unscored', 9),
    ];
    expect(over([scores], controls).verdict).toBe('pass');
  });

  test('what is ignored, or done by another product, counts as it stands', () => {
    for (const state of ['Ignored', 'ThirdParty']) {
      const updates = { controlStateUpdates: [{ state, updatedDateTime: '2026-01-01T00:00:00Z' }] };
      expect(over([score({ a: 0 })], [control('a', 1, updates)]).verdict).toBe('partial');
    }
  });

  test('notApplicable: no identity control in the joined list', () => {
    expect(over([score({ scid_2012: 0 })], [control('a', 10)]).verdict).toBe('notApplicable');
    expect(over([score({ a: 0 })], []).verdict).toBe('notApplicable');
    expect(over([], [control('a', 10)]).verdict).toBe('notApplicable');
  });

  test('a control whose profile may be in what was not read: no pass; what is open stands', () => {
    const cut = { controls: true } as const;
    expect(over([score({ a: 10, b: 0 })], [control('a', 10)], cut)).toMatchObject({
      verdict: 'unknown',
      cause: 'incomplete',
    });
    expect(over([score({ a: 9, b: 0 })], [control('a', 10)], cut).verdict).toBe('partial');
    expect(over([score({ a: 10 })], [control('a', 10)], cut).verdict).toBe('pass');
  });

  test('a spoiled score or profile: no pass', () => {
    const spoiledScore = over([score({ a: 'full' })], [control('a', 10)]);
    expect(spoiledScore).toMatchObject({ verdict: 'unknown', cause: 'error' });
    const spoiledProfile = over([score({ a: 10, b: 1 })], [control('a', 10), control('b', null)]);
    expect(spoiledProfile).toMatchObject({ verdict: 'unknown', cause: 'error' });
  });

  test('unread: the cause of the gap', () => {
    const result = judge(check, {
      'secure-score': { items: [score({ a: 10 })] },
      'secure-score-controls': { missing: 'consent' },
    });
    expect(result).toMatchObject({ verdict: 'unknown', cause: 'consent' });
    expect(over([score({ a: 10 })], [control('a', 10)], { score: true })).toMatchObject({
      verdict: 'unknown',
      cause: 'incomplete',
    });
  });
});
