import { describe, expect, test } from 'vitest';
import liveRelationships from '../../../lib/facts/all/live-relationships.ts';
import { FABRIKAM, HELPDESK, READER, relationship, TAILSPIN } from '../checks/customers-and-relationships.ts';
import type { Answered } from '../checks/evidence-of.ts';
import { derived } from './derived.ts';

const over = (items: readonly unknown[], rest: Answered = {}) =>
  derived(liveRelationships, { 'gdap-relationships': { items, ...rest } });
const ids = (...items: unknown[]) => over(items).value?.relationships.map(({ id }) => id);

describe('live-relationships', () => {
  test('active or expiring, with an end to come', () => {
    expect(
      ids(
        relationship('a'),
        relationship('b', { status: 'expiring', endDateTime: '2026-11-20T08:00:01Z' }),
        relationship('c', { endDateTime: '2026-11-20T08:00:00Z' }),
        ...[
          'created',
          'approvalPending',
          'approved',
          'activating',
          'expired',
          'terminating',
          'terminated',
        ].map((status) => relationship(status, { status })),
      ),
    ).toEqual(['a', 'b']);
  });

  test('they are the keys of what is asked per relationship', () => {
    const { value } = over([relationship('a'), relationship('b', { status: 'expired' })]);
    expect(value && liveRelationships.keys?.(value as never)).toEqual(['a']);
  });

  test('per customer and role: the latest end, and none where auto-extend is on', () => {
    const { value } = over([
      relationship('a', { roles: [HELPDESK, READER], endDateTime: '2027-01-01T00:00:00Z' }),
      relationship('b', { roles: [HELPDESK.toUpperCase()], endDateTime: '2027-06-01T00:00:00Z' }),
      relationship('c', { of: TAILSPIN.toUpperCase(), autoExtendDuration: 'P180D' }),
      relationship('d', { of: TAILSPIN, autoExtendDuration: 'P0D' }),
    ]);
    expect([...(value?.byCustomer.get(FABRIKAM)?.lastsUntil ?? [])]).toEqual([
      [HELPDESK, Date.parse('2027-06-01T00:00:00Z')],
      [READER, Date.parse('2027-01-01T00:00:00Z')],
    ]);
    expect([...(value?.byCustomer.get(TAILSPIN)?.lastsUntil ?? [])]).toEqual([
      [HELPDESK, Number.POSITIVE_INFINITY],
    ]);
  });

  test('what may be live, though it cannot be told', () => {
    const { value, complete, gap } = over([
      relationship('a', { status: 'paused' }),
      relationship('b', { endDateTime: 7 }),
      relationship('c', { of: null }),
      relationship('d', { status: 'terminated', duration: 7 }),
    ]);
    expect(value?.unclear).toEqual([
      { id: 'a', customer: FABRIKAM, why: 'unknownStatus' },
      { id: 'b', customer: FABRIKAM, why: 'unreadable' },
      { id: 'c', customer: null, why: 'unreadable' },
    ]);
    expect([value?.listed, complete, gap?.cause]).toEqual([true, false, 'error']);
  });

  test('before it is active it has no end, and no customer until it waits for approval', () => {
    const pending = { activatedDateTime: null, endDateTime: null };
    const complete = (status: string, fields = {}) =>
      over([relationship('a', { status, ...pending, ...fields })]).complete;
    expect(complete('created', { of: null })).toBe(true);
    expect(complete('approvalPending')).toBe(true);
    expect(complete('approvalPending', { of: null })).toBe(false);
    expect(complete('active')).toBe(false);
    // It lapsed, and so never was active.
    expect(complete('expired')).toBe(true);
    expect(complete('expired', { activatedDateTime: '2026-01-02T00:00:00Z' })).toBe(false);
  });

  test('a page is missing; nothing was read', () => {
    expect(over([relationship('a')], { missing: 'incomplete' })).toMatchObject({
      complete: false,
      value: { listed: false },
    });
    expect(over([], { missing: 'consent' })).toMatchObject({ value: null, gap: { cause: 'consent' } });
  });
});
