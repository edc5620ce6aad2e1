import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/customers-without-gdap.ts';
import { contract, FABRIKAM, of, pcCustomer, relationship, TAILSPIN } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const some: Answered = { items: [contract(FABRIKAM)] };
const over = (
  relationships: Answered,
  contracts: Answered = some,
  told: Parameters<typeof judge>[2] = {},
  more: Record<string, Answered> = {},
) => judge(check, { 'gdap-relationships': relationships, contracts, ...more }, told);

describe('customers-without-gdap', () => {
  test('pass: a live relationship, V22: also one that expires', () => {
    expect(of(over({ items: [relationship('r')] }), FABRIKAM)).toBe('pass live');
    const soon = { status: 'expiring', endDateTime: '2026-11-20T08:00:01Z' };
    expect(of(over({ items: [relationship('r', soon)] }), FABRIKAM)).toBe('pass live');
    const upper = [relationship('r', { of: FABRIKAM.toUpperCase() })];
    expect(of(over({ items: upper }), FABRIKAM)).toBe('pass live');
  });

  test('partial: none, or none that is live', () => {
    expect(of(over({ items: [] }), FABRIKAM)).toBe('partial none');
    const ended = relationship('r', { endDateTime: '2026-11-20T08:00:00Z' });
    expect(of(over({ items: [ended] }), FABRIKAM)).toBe('partial none');
    for (const status of ['approvalPending', 'terminating', 'terminated', 'expired'])
      expect(of(over({ items: [relationship('r', { status })] }), FABRIKAM)).toBe('partial none');
  });

  test('every source that names customers counts, a customer of Partner Center only if it is one', () => {
    const old = relationship('r', { of: TAILSPIN, status: 'terminated' });
    expect(of(over({ items: [old] }), TAILSPIN)).toBe('partial none');
    const former = { 'pc-customers': { items: [pcCustomer(TAILSPIN, { relationshipToPartner: 'none' })] } };
    expect(of(over({ items: [] }, some, {}, former), TAILSPIN)).toBeUndefined();
    const other = { 'pc-customers': { items: [pcCustomer(TAILSPIN, { relationshipToPartner: 'other' })] } };
    expect(of(over({ items: [] }, some, {}, other), TAILSPIN)).toBe('partial none');
  });

  test('accepted: an exception applies to partial here', () => {
    const [from, until] = ['2026-11-01', '2026-12-01'];
    const exceptions = [
      { check: check.id, subject: FABRIKAM, owner: 'Ada', reason: 'commerce only', from, until },
    ];
    expect(over({ items: [] }, some, { exceptions }).verdict).toBe('accepted');
    expect(over({ items: [] }, some, { exceptions, now: '2026-12-01T00:00:00Z' }).verdict).toBe('partial');
  });

  test('unknown (incomplete): the customers are not complete', () => {
    const cut: Answered = { ...some, missing: 'throttled' };
    const result = over({ items: [relationship('r')] }, cut);
    expect([of(result, FABRIKAM), of(result, 'tenant')]).toEqual([
      'pass live',
      'unknown incomplete incomplete',
    ]);
    expect(over({ items: [] }, cut).verdict).toBe('partial');
  });

  test('one list to its end is enough', () => {
    const pc = { 'pc-customers': { items: [pcCustomer(FABRIKAM)] } };
    expect(over({ items: [relationship('r')] }, { missing: 'consent' }, {}, pc).verdict).toBe('pass');
  });

  test('unknown: another relationship may stand on a missing page, or in a row that is unclear', () => {
    const cut: Answered = { items: [relationship('r', { of: TAILSPIN })], missing: 'incomplete' };
    expect(of(over(cut), FABRIKAM)).toBe('unknown incomplete incomplete');
    expect(of(over({ items: [relationship('r', { status: 'paused' })] }), FABRIKAM)).toBe(
      'unknown error error',
    );
    expect(of(over({ items: [relationship('r', { of: null })] }), FABRIKAM)).toBe('unknown error error');
    const elsewhere = relationship('r', { of: TAILSPIN, endDateTime: 7 });
    expect(of(over({ items: [elsewhere] }), FABRIKAM)).toBe('partial none');
  });

  test('notApplicable: no customers, relationships read or not; unread: the cause of the gap', () => {
    expect(over({ items: [] }, { items: [] }).verdict).toBe('notApplicable');
    expect(over({ missing: 'consent' }, { items: [] }).verdict).toBe('notApplicable');
    expect(over({ missing: 'consent' }, { items: [], missing: 'incomplete' })).toMatchObject({
      verdict: 'unknown',
      cause: 'consent',
    });
    expect(over({ items: [] }, { missing: 'role' })).toMatchObject({ verdict: 'unknown', cause: 'role' });
    expect(over({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });
});
