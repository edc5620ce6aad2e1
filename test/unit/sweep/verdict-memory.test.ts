import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Verdict } from '../../../lib/checks/verdict.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import type { VerdictRecord } from '../../../lib/store/records.ts';
import { judgedDifferently, rememberVerdicts } from '../../../lib/sweep/verdict-memory.ts';
import { check, subject } from '../risks/checks-of.ts';

const EXCLUSIONS = 'exclusion-gaps';
const EXPIRING = 'gdap-expiring';

const results = (verdict: Verdict): CheckResult[] =>
  [EXCLUSIONS, EXPIRING].map((id) => ({
    ...check([subject('a', verdict)], 'high', id),
    readAt: '2026-11-20T07:59:00Z',
  }));

/** What is remembered after a sweep by these settings and this version. */
const after = (
  before: ReadonlyMap<string, VerdictRecord>,
  own: Readonly<Record<string, unknown>>,
  version = '1',
  checks = results('pass'),
) =>
  rememberVerdicts(before, checks, '2026-11-20T08:00:00Z', {
    version,
    settings: mergeSettings(own, {}).settings,
    complete: new Set(),
  });

const first = after(new Map(), {});

describe('the rule by which a check judges', () => {
  test('is the same while nothing that it looks at changed', () => {
    expect(judgedDifferently(first, after(first, { notifications: 'none', retentionDays: 30 }))).toEqual(
      new Set(),
    );
  });

  test('is another one with each version of the product', () => {
    expect(judgedDifferently(first, after(first, {}, '2'))).toEqual(new Set([EXCLUSIONS, EXPIRING]));
  });

  test('is another one when a setting changed that this check looks at, and only for this check', () => {
    const emergencyAccounts = ['11111111-2222-4333-8444-555555555555'];
    expect(judgedDifferently(first, after(first, { emergencyAccounts }))).toEqual(new Set([EXCLUSIONS]));
  });

  test('counts from when the check judged something by it: a blind check has not', () => {
    const blind = after(first, {}, '2', results('unknown'));
    expect(judgedDifferently(first, blind)).toEqual(new Set());
    expect(blind.get(EXPIRING)?.lookedAt).toBe('2026-11-20T07:59:00Z');
    expect(judgedDifferently(blind, after(blind, {}, '2'))).toEqual(new Set([EXCLUSIONS, EXPIRING]));
  });

  test('means nothing the first time that a check is judged', () => {
    expect(judgedDifferently(new Map(), first)).toEqual(new Set());
  });
});
