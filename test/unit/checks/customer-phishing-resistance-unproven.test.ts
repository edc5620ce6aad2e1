import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/customer-phishing-resistance-unproven.ts';
import { attestedBefore, contract, FABRIKAM, insight, of, TAILSPIN } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

type Told = ReturnType<typeof attestedBefore>;
const over = (answers: Record<string, Answered>, ...attestations: Told[]) =>
  judge(
    check,
    { contracts: { items: [contract(FABRIKAM), contract(TAILSPIN)] }, ...answers },
    { attestations },
  );
const ago = (days: number, more = 0, value?: string): Told =>
  attestedBefore(check.id, days, more, value === undefined ? {} : { value });
const insights = (...items: unknown[]) => ({ 'customer-insights': { items } });
const lighthouse = (mfaRegisteredUserCount: unknown, totalUserCount = 10) => ({
  'lighthouse-mfa': { items: [{ tenantId: FABRIKAM, totalUserCount, mfaRegisteredUserCount }] },
});

describe('customer-phishing-resistance-unproven', () => {
  test('attested for all, up to 180 days ago; else unknown (attestation); never a pass', () => {
    expect(of(over({}, ago(180)), FABRIKAM)).toBe('attested confirmed');
    expect(of(over({}, ago(180, 1)), FABRIKAM)).toBe('unknown unconfirmed attestation');
    const ended = { ...ago(1), until: '2026-11-20T07:59:59Z' };
    expect(of(over({}, ended), FABRIKAM)).toBe('unknown unconfirmed attestation');
    expect(of(over({}, { ...ended, until: '2026-11-20T08:00:00Z' }), FABRIKAM)).toBe('attested confirmed');
    expect(over({})).toMatchObject({ verdict: 'unknown', cause: 'attestation' });
  });

  test('attested for one customer: the other one is not', () => {
    const result = over({}, ago(10, 0, ` ${FABRIKAM.toUpperCase()} `));
    expect([of(result, FABRIKAM), of(result, TAILSPIN)]).toEqual([
      'attested confirmed',
      'unknown unconfirmed attestation',
    ]);
  });

  test('the newest that names the customer, or all, counts', () => {
    const result = over({}, ago(200), ago(10, 0, TAILSPIN), ago(300, 0, FABRIKAM));
    expect([of(result, FABRIKAM), of(result, TAILSPIN)]).toEqual([
      'unknown unconfirmed attestation',
      'attested confirmed',
    ]);
  });

  test('fail: no MFA at all, whatever anybody says', () => {
    const none = insights(insight(FABRIKAM, { compliantAdminsCount: 0 }));
    expect(of(over(none, ago(1)), FABRIKAM)).toBe('fail noMfa');
  });

  test('partial: weak MFA by the insights, or few registered by Lighthouse', () => {
    const weak = insights(insight(FABRIKAM, { compliantNonAdminsCount: 1 }));
    expect(of(over(weak, ago(1)), FABRIKAM)).toBe('partial weakMfa');
    expect(of(over(lighthouse(8), ago(1)), FABRIKAM)).toBe('partial fewRegistered');
    expect(of(over(lighthouse(9), ago(1)), FABRIKAM)).toBe('attested confirmed');
    expect(of(over(lighthouse(62, 70), ago(1)), FABRIKAM)).toBe('partial fewRegistered');
    expect(of(over(lighthouse(63, 70), ago(1)), FABRIKAM)).toBe('attested confirmed');
  });

  test('what cannot be understood is not attested away', () => {
    const paused = insights(insight(FABRIKAM, { mfaConditionalAccessPolicyStatus: 'paused' }));
    expect(of(over(paused, ago(1)), FABRIKAM)).toBe('unknown error error');
    // Something demands MFA, yet whether only per-user MFA does cannot be told.
    const unclear = insights(
      insight(FABRIKAM, { mfaConditionalAccessPolicyStatus: 'paused', legacyPerUserMfaStatus: 'enabled' }),
    );
    expect(of(over(unclear, ago(1)), FABRIKAM)).toBe('unknown error error');
    const spoiled = insights(insight(FABRIKAM, { compliantAdminsCount: false }));
    expect(of(over(spoiled, ago(1)), FABRIKAM)).toBe('unknown error error');
    expect(of(over(lighthouse('8'), ago(1)), FABRIKAM)).toBe('unknown error error');
    // Of several causes the first by precedence: nobody has said anything at all.
    expect(of(over(paused), FABRIKAM)).toBe('unknown unconfirmed attestation');
  });

  test('insights unread: left out; read in part: a customer on the missing page is unknown', () => {
    expect(of(over({ 'customer-insights': { missing: 'consent' } }, ago(1)), FABRIKAM)).toBe(
      'attested confirmed',
    );
    const part: Answered = { items: [insight(TAILSPIN)], missing: 'incomplete' };
    const result = over({ 'customer-insights': part }, ago(1));
    expect([of(result, FABRIKAM), of(result, TAILSPIN)]).toEqual([
      'unknown incomplete incomplete',
      'attested confirmed',
    ]);
  });

  test('Lighthouse off or unread: left out; read in part: a customer on the missing page is unknown', () => {
    const row = { tenantId: TAILSPIN, totalUserCount: 10, mfaRegisteredUserCount: 9 };
    const read = (missing?: 'incomplete'): Record<string, Answered> => ({
      'lighthouse-mfa': { items: [row], ...(missing === undefined ? {} : { missing }) },
    });
    expect(of(over({ 'lighthouse-mfa': { missing: 'role' } }, ago(1)), FABRIKAM)).toBe('attested confirmed');
    expect(of(over(read(), ago(1)), FABRIKAM)).toBe('attested confirmed');
    const part = over(read('incomplete'), ago(1));
    expect([of(part, FABRIKAM), of(part, TAILSPIN)]).toEqual([
      'unknown incomplete incomplete',
      'attested confirmed',
    ]);
    const upper = { ...row, tenantId: TAILSPIN.toUpperCase(), mfaRegisteredUserCount: 8 };
    expect(of(over({ 'lighthouse-mfa': { items: [upper] } }, ago(1)), TAILSPIN)).toBe(
      'partial fewRegistered',
    );
  });

  test('notApplicable: no customers; unread or cut short: unknown with the cause', () => {
    expect(over({ contracts: { items: [] } }).verdict).toBe('notApplicable');
    expect(over({ contracts: { missing: 'role' } }, ago(1))).toMatchObject({ verdict: 'unknown' });
    const cut: Answered = { items: [contract(FABRIKAM)], missing: 'throttled' };
    expect(over({ contracts: cut }, ago(1))).toMatchObject({ verdict: 'unknown', cause: 'throttled' });
  });
});
