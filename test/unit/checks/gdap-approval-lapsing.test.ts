import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-approval-lapsing.ts';
import { of, relationship } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (items: readonly unknown[], rest: Partial<Answered> = {}) =>
  judge(check, { 'gdap-relationships': { items, ...rest } });
const asked = (createdDateTime: unknown, fields = {}) =>
  relationship('r', {
    status: 'approvalPending',
    createdDateTime,
    endDateTime: null,
    activatedDateTime: null,
    ...fields,
  });

describe('gdap-approval-lapsing', () => {
  test.each([
    ['2026-09-06T08:00:00Z', 'pass waiting'],
    ['2026-09-06T07:59:59Z', 'partial lapsing'],
    ['2026-08-01T00:00:00Z', 'partial lapsing'],
    ['2026-11-20T08:00:00Z', 'pass waiting'],
  ])('asked %s: %s', (created, expected) => {
    expect(of(over([asked(created)]), 'r')).toBe(expected);
  });

  test.each(['created', 'approved', 'activating', 'active', 'expired', 'terminated'])(
    'notApplicable: %s waits for nobody',
    (status) => {
      expect(
        over([asked('2026-08-01T00:00:00Z', { status, endDateTime: '2027-01-01T00:00:00Z' })]).verdict,
      ).toBe('notApplicable');
    },
  );

  test('unknown (error): a status of another time, or a spoiled row that may wait', () => {
    expect(of(over([relationship('r', { status: 'paused' })]), 'r')).toBe('unknown error error');
    expect(of(over([asked(7)]), 'r')).toBe('unknown error error');
    expect(of(over([asked('2026-11-01T00:00:00Z', { status: 7 })]), 'r')).toBe('unknown error error');
    expect(of(over([asked(7, { id: null })]), 'tenant')).toBe('unknown error error');
    expect(over([relationship('r', { duration: 7 })]).verdict).toBe('notApplicable');
  });

  test('it has a customer from when it waits for approval', () => {
    expect(of(over([asked('2026-11-01T00:00:00Z', { of: null })]), 'r')).toBe('unknown error error');
    const created = relationship('s', { status: 'created', of: null, endDateTime: null });
    expect(of(over([asked('2026-11-01T00:00:00Z'), created]), 'r')).toBe('pass waiting');
  });

  test('a page is missing: what was seen stands, and there is no pass', () => {
    expect(over([asked('2026-11-01T00:00:00Z')], { missing: 'incomplete' }).verdict).toBe('unknown');
    expect(over([asked('2026-08-01T00:00:00Z')], { missing: 'incomplete' }).verdict).toBe('partial');
    expect(judge(check, { 'gdap-relationships': { missing: 'role' } })).toMatchObject({ cause: 'role' });
  });
});
