import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-access-lost.ts';
import { HELPDESK, of, READER, relationship, TAILSPIN } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const BEFORE = '2026-11-20T04:00:00Z';
const over = (
  items: readonly unknown[],
  rest: Partial<Answered> = {},
  told: Parameters<typeof judge>[2] = { previousSweepAt: BEFORE },
) => judge(check, { 'gdap-relationships': { items, ...rest } }, told);
const ended = (endDateTime: unknown, fields = {}) => relationship('r', { endDateTime, ...fields });

describe('gdap-access-lost', () => {
  describe.each(['active', 'expiring', 'expired'])('%s', (status) => {
    test.each([
      ['2026-11-20T04:00:00Z', 'pass kept'],
      ['2026-11-20T04:00:01Z', 'fail lost'],
      ['2026-11-20T08:00:00Z', 'fail lost'],
      ['2026-11-20T08:00:01Z', 'pass kept'],
    ])('its end was %s: %s', (end, expected) => {
      expect(of(over([ended(end, { status })]), 'r')).toBe(expected);
    });
  });

  test('terminated: when it was last changed, whatever its end', () => {
    const terminated = (lastModifiedDateTime: string) =>
      of(over([relationship('r', { status: 'terminated', lastModifiedDateTime })]), 'r');
    expect(terminated('2026-11-20T05:00:00Z')).toBe('fail lost');
    expect(terminated('2026-11-20T04:00:00Z')).toBe('pass kept');
  });

  test.each(['created', 'approvalPending', 'approved', 'activating', 'terminating', 'terminationRequested'])(
    '%s has not ended',
    (status) => {
      expect(of(over([ended('2026-11-20T05:00:00Z', { status })]), 'r')).toBe('pass kept');
    },
  );

  test.each(['expired', 'terminated'])('%s without ever having been active: nothing was lost', (status) => {
    const never = { status, activatedDateTime: null, endDateTime: null };
    const item = relationship('r', { ...never, lastModifiedDateTime: '2026-11-20T05:00:00Z' });
    expect(of(over([item]), 'r')).toBe('pass kept');
    expect(of(over([{ ...item, activatedDateTime: '2026-01-02T00:00:00Z' }]), 'r')).toBe(
      'unknown error error',
    );
  });

  test('only the roles that nothing else grants are lost', () => {
    const both = ended('2026-11-20T05:00:00Z', { roles: [HELPDESK, READER] });
    const result = over([both, relationship('s', { roles: [HELPDESK] })]);
    expect(result.subjects.find(({ id }) => id === 'r')?.detail.values).toMatchObject({ roles: [READER] });
    const all = relationship('s', { roles: [HELPDESK, READER] });
    expect(of(over([both, all]), 'r')).toBe('pass kept');
    expect(of(over([both, { ...all, customer: { tenantId: TAILSPIN } }]), 'r')).toBe('fail lost');
  });

  test('notApplicable: the first sweep, or no relationship', () => {
    expect(over([ended('2026-11-20T05:00:00Z')], {}, {}).verdict).toBe('notApplicable');
    expect(over([]).verdict).toBe('notApplicable');
  });

  test('relationships unread: notApplicable on the first sweep, else the cause of the gap', () => {
    const unread = { 'gdap-relationships': { missing: 'role' } } as const;
    expect(judge(check, unread).verdict).toBe('notApplicable');
    expect(judge(check, unread, { previousSweepAt: BEFORE })).toMatchObject({
      verdict: 'unknown',
      cause: 'role',
    });
  });

  test('unknown: another relationship may grant the role', () => {
    const lost = ended('2026-11-20T05:00:00Z');
    expect(of(over([lost], { missing: 'incomplete' }), 'r')).toBe('unknown incomplete incomplete');
    expect(of(over([lost, relationship('s', { status: 'paused' })]), 'r')).toBe('unknown error error');
    expect(over([relationship('s')], { missing: 'incomplete' }).verdict).toBe('unknown');
  });

  test('unknown (error): a status of another time, or a spoiled row, ended ones too', () => {
    expect(of(over([relationship('r', { status: 'paused' })]), 'r')).toBe('unknown error error');
    expect(of(over([ended(7)]), 'r')).toBe('unknown error error');
    expect(of(over([ended(7, { status: 'expired' })]), 'r')).toBe('unknown error error');
    expect(of(over([ended(7, { status: 'terminated', id: null })]), 'tenant')).toBe('unknown error error');
    const others = ended(7, { status: 'expired', of: TAILSPIN });
    expect(of(over([relationship('s'), others]), 's')).toBe('pass kept');
  });
});
