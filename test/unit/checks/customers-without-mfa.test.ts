import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/customers-without-mfa.ts';
import { contract, FABRIKAM, insight, of, TAILSPIN } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (insights: Answered, contracts: Answered = { items: [contract(FABRIKAM)] }) =>
  judge(check, { 'customer-insights': insights, contracts });
const one = (mfa: Record<string, unknown> | null) => over({ items: [insight(FABRIKAM, mfa)] });
const OFF = {
  securityDefaultsStatus: 'disabled',
  mfaConditionalAccessPolicyStatus: 'disabled',
  legacyPerUserMfaStatus: 'disabled',
};

describe('customers-without-mfa', () => {
  test('fail: all three ways are disabled, or no admin is protected', () => {
    expect(of(one(OFF), FABRIKAM)).toBe('fail noMfa');
    expect(of(one({ compliantAdminsCount: 0 }), FABRIKAM)).toBe('fail noMfa');
    expect(of(one({ ...OFF, compliantAdminsCount: 0, totalUsersCount: 1 }), FABRIKAM)).toBe('fail noMfa');
  });

  test.each(Object.keys(OFF))('pass: %s alone is enabled', (status) => {
    expect(of(one({ ...OFF, [status]: 'enabled' }), FABRIKAM)).toBe('pass demanded');
    expect(one({ ...OFF, [status]: 'enabled', compliantAdminsCount: 1 }).verdict).toBe('pass');
  });

  test('notApplicable: a customer without users', () => {
    expect(of(one({ ...OFF, totalUsersCount: 0, compliantAdminsCount: 0 }), FABRIKAM)).toBe(
      'notApplicable noUsers',
    );
    expect(of(one({ ...OFF, totalUsersCount: 0, securityDefaultsStatus: 'paused' }), FABRIKAM)).toBe(
      'notApplicable noUsers',
    );
  });

  test('unknown (incomplete): no figures, or a customer that the insights do not name', () => {
    expect(of(one(null), FABRIKAM)).toBe('unknown uncounted incomplete');
    const result = over(
      { items: [insight(FABRIKAM)] },
      { items: [contract(FABRIKAM), contract(TAILSPIN.toUpperCase())] },
    );
    expect([of(result, FABRIKAM), of(result, TAILSPIN)]).toEqual([
      'pass demanded',
      'unknown notListed incomplete',
    ]);
    expect([result.verdict, result.cause]).toEqual(['unknown', 'incomplete']);
  });

  test('notApplicable: no customer anywhere; not so while the customers are unread', () => {
    expect(over({ items: [] }, { items: [] }).verdict).toBe('notApplicable');
    expect(over({ items: [] }, { missing: 'consent' }).verdict).toBe('unknown');
  });

  test('unknown (error): a status of another time, where nothing else decides', () => {
    expect(of(one({ ...OFF, securityDefaultsStatus: 'unknownFutureValue' }), FABRIKAM)).toBe(
      'unknown error error',
    );
    const allNew = Object.fromEntries(Object.keys(OFF).map((status) => [status, 'paused']));
    expect(of(one(allNew), FABRIKAM)).toBe('unknown error error');
    const few = { compliantNonAdminsCount: 1, securityDefaultsStatus: 'paused' };
    expect(of(one({ ...OFF, ...few }), FABRIKAM)).toBe('unknown error error');
    expect(of(one({ securityDefaultsStatus: 'paused' }), FABRIKAM)).toBe('pass demanded');
    expect(of(one({ ...OFF, securityDefaultsStatus: 'paused', compliantAdminsCount: 0 }), FABRIKAM)).toBe(
      'fail noMfa',
    );
  });

  test('unknown (error): a spoiled row, by its customer or of nobody-knows-whom', () => {
    expect(of(one({ compliantAdminsCount: '0' }), FABRIKAM)).toBe('unknown error error');
    const nameless = { ...insight(FABRIKAM, OFF), tenantId: 7 };
    const result = over({ items: [nameless, insight(TAILSPIN, OFF)] });
    expect([of(result, FABRIKAM), of(result, TAILSPIN), of(result, 'tenant')]).toEqual([
      'unknown error error',
      'fail noMfa',
      'unknown error error',
    ]);
  });

  test('a page is missing: a failure stands, and there is no pass', () => {
    const part = (mfa: Record<string, unknown>): Answered => ({
      items: [insight(FABRIKAM, mfa)],
      missing: 'incomplete',
    });
    expect(over(part(OFF)).verdict).toBe('fail');
    expect(over(part({})).verdict).toBe('unknown');
    expect(of(over(part({}), { items: [contract(TAILSPIN)] }), TAILSPIN)).toBe(
      'unknown incomplete incomplete',
    );
  });

  test('customers: unread is left out, cut short is not', () => {
    const insights: Answered = { items: [insight(FABRIKAM)] };
    expect(over(insights, { missing: 'consent' }).verdict).toBe('pass');
    expect(over(insights, { items: [contract(FABRIKAM)], missing: 'incomplete' }).verdict).toBe('unknown');
  });

  test('unread: the cause of the gap', () => {
    expect(over({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });
});
