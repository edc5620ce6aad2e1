import { describe, expect, test } from 'vitest';
import { holds, holdsUntil } from '../../../lib/checks/attested.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { calendarDays, type RenewalState, renewals } from '../../../lib/checks/renewal.ts';
import { STATEMENTS } from '../../../lib/checks/statements.ts';
import type { Attestation } from '../../../lib/settings/told.ts';
import { judge } from './evidence-of.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const said = (check: string, at: string, rest: Partial<Attestation> = {}): Attestation => ({
  check,
  by: 'Ada',
  at,
  ...rest,
});
const lines = (...attestations: Attestation[]) => renewals(STATEMENTS, attestations, NOW);
const line = (key: string, ...attestations: Attestation[]) =>
  lines(...attestations).find((one) => one.key === key);

describe('the date until which an attestation holds', () => {
  test.each([
    ['its days', undefined, '2026-05-30T08:00:00.000Z'],
    ['its own end, if that is sooner', '2026-04-01', '2026-04-01T00:00:00.000Z'],
    ['its days, if its own end is later', '2027-04-01', '2026-05-30T08:00:00.000Z'],
  ])('is %s', (_, until, expected) => {
    const attestation = said('dap-review-overdue', '2026-03-01T08:00:00Z', until ? { until } : {});
    expect(holdsUntil(attestation, 90).toISOString()).toBe(expected);
  });

  test('is the last moment at which it holds', () => {
    const attestation = said('dap-review-overdue', '2026-03-01T08:00:00Z');
    expect(holds(attestation, 90, new Date('2026-05-30T08:00:00.000Z'))).toBe(true);
    expect(holds(attestation, 90, new Date('2026-05-30T08:00:00.001Z'))).toBe(false);
    expect(holds(null, 90, NOW)).toBe(false);
  });

  // Judged over no evidence at all, so that nothing but the attestation decides.
  test.each(STATEMENTS.map(({ id }) => id).filter((id) => id !== 'customer-phishing-resistance-unproven'))(
    'of %s is the one that its check judges by',
    (id) => {
      const check = CHECKS.get(id);
      const attestation = said(id, '2026-03-01T08:00:00Z', { value: 'team@contoso.example' });
      const until = renewals(STATEMENTS, [attestation], NOW).find(({ key }) => key === id)?.until;
      if (check === undefined || !until) throw new Error(id);
      const at = (moment: number) =>
        judge(check, {}, { attestations: [attestation], now: new Date(moment).toISOString() }).verdict;
      expect(at(until.getTime())).toBe('attested');
      expect(at(until.getTime() + 1)).not.toBe('attested');
    },
  );
});

describe('a line', () => {
  const WEBINAR = 'webinar-not-taken';
  test.each<[string, RenewalState, Attestation[]]>([
    ['nothing was said', 'never', []],
    ['it was said of something else', 'never', [said('partner-blog-not-read', '2026-11-01')]],
    ['it was said of tomorrow', 'never', [said(WEBINAR, '2026-11-21')]],
    ['it was said just now', 'holds', [said(WEBINAR, '2026-11-20T08:00:00Z')]],
    ['15 days are left', 'holds', [said(WEBINAR, '2025-12-05T08:00:00Z')]],
    ['14 days and a second are left', 'holds', [said(WEBINAR, '2025-12-04T08:00:01Z')]],
    ['14 days are left', 'due', [said(WEBINAR, '2025-12-04T08:00:00Z')]],
    ['it ends now', 'due', [said(WEBINAR, '2025-11-20T08:00:00Z')]],
    ['it ended a second ago', 'ended', [said(WEBINAR, '2025-11-20T07:59:59Z')]],
    ['its own end is near', 'due', [said(WEBINAR, '2026-11-01', { until: '2026-11-25' })]],
    ['its own end has passed', 'ended', [said(WEBINAR, '2026-11-01', { until: '2026-11-20' })]],
    [
      'the newest ended',
      'ended',
      [said(WEBINAR, '2026-11-02', { until: '2026-11-03' }), said(WEBINAR, '2026-11-01')],
    ],
  ])('when %s: %s', (_, state, attestations) => {
    expect(line(WEBINAR, ...attestations)?.state).toBe(state);
  });

  test('without the value that its check wants counts for nothing', () => {
    const id = 'security-contact-individual';
    expect(line(id, said(id, '2026-11-01'))?.state).toBe('empty');
    expect(line(id, said(id, '2026-11-01', { value: '  ' }))?.state).toBe('empty');
    expect(line(id, said(id, '2026-11-01', { value: 'a@contoso.example' }))?.state).toBe('holds');
    expect(line(id, said(id, '2026-01-01'))?.state).toBe('ended');
  });

  test('has the newest attestation, and those before it', () => {
    const [a, b, c] = [said(WEBINAR, '2026-01-01'), said(WEBINAR, '2026-03-01'), said(WEBINAR, '2026-02-01')];
    expect(line(WEBINAR, a, b, c)).toMatchObject({ attestation: b, earlier: [c, a] });
  });
});

describe('what is confirmed for customers', () => {
  const ID = 'customer-phishing-resistance-unproven';
  const CUSTOMER = '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001';
  const one = (at: string) => said(ID, at, { value: ` ${CUSTOMER.toUpperCase()}` });
  const found = (...attestations: Attestation[]) =>
    lines(...attestations)
      .filter(({ statement }) => statement.id === ID)
      .map(({ key, customer, state }) => [key, customer, state]);

  test('has a line for all of them, and one for each that was confirmed alone', () => {
    expect(found()).toEqual([[ID, null, 'never']]);
    expect(found(one('2026-11-02'), one('2026-11-01'))).toEqual([
      [ID, null, 'never'],
      [`${ID}/${CUSTOMER}`, CUSTOMER, 'holds'],
    ]);
    expect(line(`${ID}/${CUSTOMER}`, one('2026-11-02'), one('2026-11-01'))?.earlier).toHaveLength(1);
  });

  test('a newer one of all customers takes the place of that of one, as in judging', () => {
    expect(found(one('2026-11-01'), said(ID, '2026-11-02'))).toEqual([[ID, null, 'holds']]);
    expect(found(one('2026-11-02'), said(ID, '2026-11-01'))).toHaveLength(2);
  });
});

test('what ended comes first, longest ago first, then what nobody confirmed, then by the date', () => {
  const order = lines(
    said('webinar-not-taken', '2026-10-01'), // holds until 2027-10-01
    said('dap-review-overdue', '2026-08-25'), // due on 2026-11-23
    said('activity-log-review-overdue', '2026-10-01'), // ended on 2026-10-31
    said('separate-workstations-unattested', '2026-01-01'), // ended in June
    said('fraud-notifications-unattested', '2026-10-01'), // holds until 2027-03-30
    said('security-contact-individual', '2026-10-01'), // has no value
  ).map(({ key, state }) => `${state} ${key}`);
  expect(order).toEqual([
    'ended separate-workstations-unattested',
    'ended activity-log-review-overdue',
    'empty security-contact-individual',
    'never customer-phishing-resistance-unproven',
    'never partner-blog-not-read',
    'never security-contact-review-overdue',
    'never workshops-not-watched',
    'never endpoint-protection-unproven',
    'never risk-notifications-unproven',
    'due dap-review-overdue',
    'holds fraud-notifications-unattested',
    'holds webinar-not-taken',
  ]);
});

test('days are counted by the calendar', () => {
  const days = (from: Date, to: Date) => calendarDays(from, to);
  expect(days(new Date(2026, 10, 20, 23, 59), new Date(2026, 10, 21, 0, 1))).toBe(1);
  expect(days(new Date(2026, 10, 20, 0, 1), new Date(2026, 10, 20, 23, 59))).toBe(0);
  expect(days(new Date(2026, 2, 1), new Date(2026, 3, 30))).toBe(60);
});
