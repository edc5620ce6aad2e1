import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/security-contact-review-overdue.ts';
import { attestedBefore, of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const contact = (complianceStatus: unknown, state: string | null = 'active'): Answered => ({
  items: [{ requirementType: 'securityContactProvided', complianceStatus, state }],
});
const met = contact('compliant');
const verdict = (answered: Answered, ...attestations: ReturnType<typeof attestedBefore>[]) =>
  of(judge(check, { 'partner-requirements': answered }, { attestations }), 'tenant');
const ago = (days: number, more = 0, fields = {}) => attestedBefore(check.id, days, more, fields);

describe('security-contact-review-overdue', () => {
  test.each([
    [0, 0, 'attested confirmed'],
    [90, 0, 'attested confirmed'],
    [90, 1, 'partial overdue'],
    [180, 0, 'partial overdue'],
    [180, 1, 'unknown unconfirmed attestation'],
  ])('reviewed %d days and %d seconds ago: %s', (days, more, expected) => {
    expect(verdict(met, ago(days, more))).toBe(expected);
  });

  test('never reviewed: unknown (attestation)', () => {
    expect(verdict(met)).toBe('unknown unconfirmed attestation');
  });

  test('past its own end it counts as one day past the limit', () => {
    expect(verdict(met, ago(5, 0, { until: '2026-11-19' }))).toBe('partial overdue');
    expect(verdict(met, ago(5, 0, { until: '2026-11-21' }))).toBe('attested confirmed');
    expect(verdict(met, ago(120, 0, { until: '2026-11-19' }))).toBe('partial overdue');
    expect(verdict(met, ago(181, 0, { until: '2026-11-19' }))).toBe('unknown unconfirmed attestation');
    const ended = { attestations: [ago(5, 0, { until: '2026-11-19' })] };
    const [subject] = judge(check, { 'partner-requirements': met }, ended).subjects;
    expect(subject?.detail.values).toEqual({ days: 5 });
  });

  test('the newest counts', () => {
    expect(verdict(met, ago(100), ago(5))).toBe('attested confirmed');
  });

  test.each(['noncomplaint', 'noncompliant', 'nonCompliant'])('fail: %s beats any attestation', (status) => {
    expect(verdict(contact(status), ago(1))).toBe('fail noContact');
    expect(verdict(contact(status))).toBe('fail noContact');
  });

  test('not met in preview fails nothing', () => {
    expect(verdict(contact('noncomplaint', 'preview'), ago(1))).toBe('attested confirmed');
  });

  test('an answer of another time is not good', () => {
    expect(verdict(contact('unknownFutureValue'), ago(1))).toBe('unknown unclear error');
    expect(verdict(contact(true), ago(1))).toBe('unknown unclear error');
    expect(verdict(contact('noncomplaint', 'retired'), ago(1))).toBe('unknown unclear error');
    expect(verdict(contact('unknownFutureValue'), ago(100))).toBe('partial overdue');
    expect(verdict(contact('unknownFutureValue'), ago(181))).toBe('unknown unconfirmed attestation');
    expect(verdict(contact('unknownFutureValue'))).toBe('unknown unconfirmed attestation');
  });

  test('requirements unread: left out; read in part: they may not be met', () => {
    expect(verdict({ missing: 'consent' }, ago(1))).toBe('attested confirmed');
    const other = { requirementType: 'mfaEnforcedForAdmins', complianceStatus: 'compliant', state: 'active' };
    expect(verdict({ items: [other] }, ago(1))).toBe('attested confirmed');
    expect(verdict({ items: [other], missing: 'incomplete' }, ago(1))).toBe('unknown incomplete incomplete');
  });
});
