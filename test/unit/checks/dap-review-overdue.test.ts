import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/dap-review-overdue.ts';
import { attestedBefore, contract, FABRIKAM, of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (contracts: Answered, ...attestations: ReturnType<typeof attestedBefore>[]) =>
  judge(check, { contracts }, { attestations });
const some: Answered = { items: [contract(FABRIKAM)] };
const ago = (days: number, more = 0, fields = {}) => attestedBefore(check.id, days, more, fields);

describe('dap-review-overdue', () => {
  test.each([
    [0, 0, 'attested confirmed'],
    [90, 0, 'attested confirmed'],
    [90, 1, 'partial overdue'],
    [800, 0, 'partial overdue'],
  ])('reviewed %d days and %d seconds ago: %s', (days, more, expected) => {
    expect(of(over(some, ago(days, more)), 'tenant')).toBe(expected);
  });

  test('past its own end: overdue', () => {
    const ended = over(some, ago(1, 0, { until: '2026-11-20T07:59:59Z' }));
    expect(of(ended, 'tenant')).toBe('partial overdue');
    expect(ended.subjects[0]?.detail.values).toEqual({ days: 1 });
    expect(of(over(some, ago(1, 0, { until: '2026-11-20T08:00:00Z' })), 'tenant')).toBe('attested confirmed');
  });

  test('never reviewed: unknown (attestation)', () => {
    expect(over(some)).toMatchObject({ verdict: 'unknown', cause: 'attestation' });
  });

  test('notApplicable: no customers; while they are unread it stands', () => {
    expect(over({ items: [] }, ago(100)).verdict).toBe('notApplicable');
    expect(over({ missing: 'consent' }, ago(100)).verdict).toBe('partial');
    expect(over({ missing: 'consent' }).verdict).toBe('unknown');
    expect(over({ items: [], missing: 'incomplete' }, ago(1)).verdict).toBe('attested');
  });
});
