import { describe, expect, test } from 'vitest';
import merged from '../../../lib/checks/all/risk-policies-merged.ts';
import type { Answers } from '../facts/derived.ts';
import { items } from '../facts/people.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { said } from './said.ts';

const USER: PolicyParts = { id: 'user', conditions: { userRiskLevels: ['high'] } };
const SIGN_IN: PolicyParts = { id: 'sign-in', conditions: { signInRiskLevels: ['high'] } };
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  'ca-policies': items(...policies.map(policy)),
  ...answers,
});

describe('risk-policies-merged', () => {
  const BOTH: PolicyParts = {
    id: 'both',
    conditions: { userRiskLevels: ['high'], signInRiskLevels: ['high'] },
  };

  test('fail: both in one; pass: one of them', () => {
    expect(said(merged, under([BOTH, USER, SIGN_IN, {}]))).toEqual([
      'fail',
      'both: fail merged',
      'sign-in: pass single',
      'user: pass single',
    ]);
    expect(said(merged, under([USER]))).toEqual(['pass', 'user: pass single']);
  });

  test('notApplicable: no enabled policy asks for a risk', () => {
    expect(said(merged, under([{}]))).toEqual(['notApplicable']);
    for (const state of ['disabled', 'enabledForReportingButNotEnforced'])
      expect(said(merged, under([{ ...BOTH, state }]))).toEqual(['notApplicable']);
  });

  test('unknown: a state of another time, a spoiled policy, a page that is missing', () => {
    expect(said(merged, under([{ ...BOTH, state: 'paused' }]))).toEqual([
      'unknown (error)',
      'both: unknown error',
    ]);
    const torn = { ...policy({ id: 'torn' }), conditions: null };
    expect(said(merged, under([], { 'ca-policies': items(policy(USER), torn) }))[0]).toBe('unknown (error)');
    const cut = { 'ca-policies': { ...items(policy(BOTH)), missing: 'incomplete' as const } };
    expect(said(merged, under([], cut))).toEqual(['fail', 'both: fail merged', 'tenant: unknown incomplete']);
  });
});
