import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/customers-with-weak-mfa.ts';
import { FABRIKAM, insight, of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (insights: Answered) => judge(check, { 'customer-insights': insights });
const one = (mfa: Record<string, unknown> | null) => over({ items: [insight(FABRIKAM, mfa)] });
const PER_USER = { mfaConditionalAccessPolicyStatus: 'disabled', legacyPerUserMfaStatus: 'enabled' };

describe('customers-with-weak-mfa', () => {
  test('partial: per-user MFA alone; beside another way it passes', () => {
    expect(of(one(PER_USER), FABRIKAM)).toBe('partial perUserOnly');
    expect(of(one({ legacyPerUserMfaStatus: 'enabled' }), FABRIKAM)).toBe('pass covered');
    expect(of(one({ ...PER_USER, securityDefaultsStatus: 'enabled' }), FABRIKAM)).toBe('pass covered');
  });

  // Nine tenths, in whole numbers: 0.9 × 10 is 9 and 0.9 × 70 is 63.00000000000001 in binary.
  test.each([
    [1, 8, 10, 'pass covered'],
    [1, 7, 10, 'partial lowCoverage'],
    [1, 62, 70, 'pass covered'],
    [1, 61, 70, 'partial lowCoverage'],
    [900, 0, 1000, 'pass covered'],
    [899, 0, 1000, 'partial lowCoverage'],
  ])(
    '%d admins and %d others of %d: %s',
    (compliantAdminsCount, compliantNonAdminsCount, totalUsersCount, is) => {
      const counts = { compliantAdminsCount, compliantNonAdminsCount, totalUsersCount };
      expect(of(one(counts), FABRIKAM)).toBe(is);
    },
  );

  test('notApplicable: no users, or no MFA at all, which is judged elsewhere', () => {
    expect(of(one({ totalUsersCount: 0 }), FABRIKAM)).toBe('notApplicable noUsers');
    expect(of(one({ compliantAdminsCount: 0 }), FABRIKAM)).toBe('notApplicable noMfa');
    expect(one({ mfaConditionalAccessPolicyStatus: 'disabled' }).verdict).toBe('notApplicable');
  });

  test('notApplicable: complete and empty', () => {
    expect(over({ items: [] }).verdict).toBe('notApplicable');
  });

  test('unknown (incomplete): no figures', () => {
    expect(of(one(null), FABRIKAM)).toBe('unknown uncounted incomplete');
  });

  test('unknown (error): a status of another time, or a spoiled row', () => {
    expect(of(one({ ...PER_USER, securityDefaultsStatus: 'paused' }), FABRIKAM)).toBe('unknown error error');
    expect(of(one({ totalUsersCount: null }), FABRIKAM)).toBe('unknown error error');
    expect(over({ items: [{ mfa: null }] }).verdict).toBe('unknown');
  });

  test('a page is missing: what was seen stands, and there is no pass', () => {
    expect(over({ items: [insight(FABRIKAM, PER_USER)], missing: 'incomplete' }).verdict).toBe('partial');
    expect(over({ items: [insight(FABRIKAM)], missing: 'incomplete' }).verdict).toBe('unknown');
    expect(over({ missing: 'role' })).toMatchObject({ verdict: 'unknown', cause: 'role' });
  });
});
