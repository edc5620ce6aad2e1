import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/dap-without-gdap.ts';
import type { Cause } from '../../../lib/evidence/gap.ts';
import {
  attestedBefore,
  FABRIKAM,
  of,
  pcCustomer,
  relationship,
  TAILSPIN,
} from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const record = (id: string, allowDelegatedAccess: unknown) => [pcCustomer(id, { allowDelegatedAccess })];
const NONE: Answered = { items: [] };
const over = (
  records: Answered,
  relationships: Answered = NONE,
  customers: Answered = { items: [pcCustomer(FABRIKAM)] },
  told: Parameters<typeof judge>[2] = {},
) =>
  judge(
    check,
    { 'pc-customer': records, 'pc-customers': customers, 'gdap-relationships': relationships },
    told,
  );
const on: Answered = { byEntity: { [FABRIKAM]: record(FABRIKAM, true) } };
const off: Answered = { byEntity: { [FABRIKAM]: record(FABRIKAM, false) } };
const live: Answered = { items: [relationship('r')] };

describe('dap-without-gdap', () => {
  test('fail: delegated access is on, and no relationship is live', () => {
    expect(of(over(on), FABRIKAM)).toBe('fail dapWithoutGdap');
    const ended: Answered = { items: [relationship('r', { endDateTime: '2026-11-20T08:00:00Z' })] };
    expect(of(over(on, ended), FABRIKAM)).toBe('fail dapWithoutGdap');
    const other: Answered = { items: [relationship('r', { of: TAILSPIN })] };
    expect(of(over(on, other), FABRIKAM)).toBe('fail dapWithoutGdap');
  });

  test('pass: off, or beside a live relationship, whatever the case of its ids', () => {
    expect(of(over(off), FABRIKAM)).toBe('pass noDap');
    expect(of(over(on, live), FABRIKAM)).toBe('pass besideGdap');
    const upper: Answered = { items: [relationship('r', { of: FABRIKAM.toUpperCase() })] };
    expect(of(over(on, upper), FABRIKAM)).toBe('pass besideGdap');
  });

  test('V22: an expiring relationship is live', () => {
    const expiring: Answered = {
      items: [relationship('r', { status: 'expiring', endDateTime: '2026-11-21T08:00:00Z' })],
    };
    expect(of(over(on, expiring), FABRIKAM)).toBe('pass besideGdap');
  });

  test('notApplicable: no customers, or a customer that was removed', () => {
    expect(over(NONE, NONE, NONE).verdict).toBe('notApplicable');
    expect(of(over({ byEntity: { [FABRIKAM]: 'gone' } }), FABRIKAM)).toBe('notApplicable deleted');
  });

  test('unknown: relationships are unclear or cut short; off is off all the same', () => {
    const unclear: Answered = { items: [relationship('r', { status: 'paused' })] };
    const nameless: Answered = { items: [relationship('r', { of: null })] };
    for (const relationships of [unclear, nameless])
      expect(of(over(on, relationships), FABRIKAM)).toBe('unknown error error');
    const cutShort: Answered = { items: [relationship('r', { of: TAILSPIN })], missing: 'incomplete' };
    expect(of(over(on, cutShort), FABRIKAM)).toBe('unknown incomplete incomplete');
    for (const relationships of [unclear, nameless, cutShort])
      expect(of(over(off, relationships), FABRIKAM)).toBe('pass noDap');
  });

  // Relationships are needed: where none were read nothing is said of any customer, of those without DAP neither.
  test.each([on, off])('unknown: no relationship was read', (records) => {
    const result = over(records, { missing: 'consent' });
    expect(result.subjects).toHaveLength(1);
    expect(of(result, 'tenant')).toBe('unknown consent consent');
  });

  test('neither was read: the first cause of both, and the review stands for records alone', () => {
    const neither = (records: Cause, relationships: Cause, told = {}) =>
      over({ missing: records }, { missing: relationships }, { missing: records }, told);
    const reviewed = { attestations: [attestedBefore('dap-review-overdue', 1)] };
    expect(neither('throttled', 'consent')).toMatchObject({ verdict: 'unknown', cause: 'consent' });
    expect(neither('throttled', 'consent', reviewed)).toMatchObject({ verdict: 'unknown', cause: 'consent' });
    expect(neither('mfa', 'throttled')).toMatchObject({ verdict: 'unknown', cause: 'mfa' });
    expect(neither('mfa', 'throttled', reviewed).verdict).toBe('attested');
  });

  test('unknown: a record that is spoiled or was not read', () => {
    expect(of(over({ byEntity: { [FABRIKAM]: record(FABRIKAM, 'true') } }), FABRIKAM)).toBe(
      'unknown error error',
    );
    const both = { items: [pcCustomer(FABRIKAM), pcCustomer(TAILSPIN)] };
    const result = over({ ...on, missing: 'incomplete' }, NONE, both);
    expect([of(result, FABRIKAM), of(result, TAILSPIN)]).toEqual([
      'fail dapWithoutGdap',
      'unknown incomplete incomplete',
    ]);
    const torn: Answered = { byEntity: { [FABRIKAM]: record(FABRIKAM, 'true') }, missing: 'incomplete' };
    const damaged = over(torn, NONE, both);
    expect([of(damaged, FABRIKAM), of(damaged, TAILSPIN)]).toEqual([
      'unknown error error',
      'unknown incomplete incomplete',
    ]);
    const part = over(off, NONE, { items: [pcCustomer(FABRIKAM)], missing: 'incomplete' });
    expect(part.verdict).toBe('unknown');
  });

  describe('Partner Center is unread', () => {
    const unread = (cause: Cause, days: number, more = 0) =>
      over(
        { missing: cause },
        NONE,
        { missing: cause },
        {
          attestations: [attestedBefore('dap-review-overdue', days, more)],
        },
      );

    test.each(['consent', 'role', 'mfa', 'partnerType'] as const)(
      '%s: the review of the report counts for 90 days',
      (cause) => {
        expect(of(unread(cause, 90), 'tenant')).toBe('attested reviewed');
        expect(unread(cause, 90, 1)).toMatchObject({ verdict: 'unknown', cause });
        expect(over({ missing: cause }, NONE, { missing: cause })).toMatchObject({
          verdict: 'unknown',
          cause,
        });
      },
    );

    test.each(['throttled', 'network', 'error', 'notYetRead', 'unsupportedCloud'] as const)(
      '%s: it does not',
      (cause) => {
        expect(unread(cause, 1)).toMatchObject({ verdict: 'unknown', cause });
      },
    );

    test('a review never lifts what was read', () => {
      const told = { attestations: [attestedBefore('dap-review-overdue', 1)] };
      expect(over(on, NONE, undefined, told).verdict).toBe('fail');
      expect(over(on, { missing: 'consent' }, undefined, told).verdict).toBe('unknown');
    });
  });

  test('its subjects are customers, but where the review stands for all of them', () => {
    const kinds = (result: ReturnType<typeof over>) => result.subjects.map(({ kind }) => kind);
    const told = { attestations: [attestedBefore('dap-review-overdue', 1)] };
    expect(kinds(over(on))).toEqual(['customer']);
    expect(kinds(over({ missing: 'role' }, NONE, { missing: 'role' }, told))).toEqual(['tenant']);
  });
});
