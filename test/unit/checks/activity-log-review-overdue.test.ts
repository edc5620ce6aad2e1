import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/activity-log-review-overdue.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (
  at: string | null,
  records: Answered = { missing: 'consent' },
  more: { until?: string } = {},
) => {
  const attestations = at === null ? [] : [{ check: check.id, by: 'Ada', at, ...more }];
  return judge(check, { 'pc-audit-records': records }, { attestations });
};
const done = (...operations: string[]): Answered => ({
  items: operations.map((operationType) => ({ operationType, operationDate: '2026-11-19T08:00:00Z' })),
});

describe('activity-log-review-overdue', () => {
  test.each([
    ['2026-10-21T08:00:00Z', 'attested', 'reviewed'],
    ['2026-10-21T07:59:59Z', 'partial', 'overdue'],
    ['2024-01-01T00:00:00Z', 'partial', 'overdue'],
    [null, 'unknown', 'unconfirmed'],
  ])('attested %s: %s', (at, verdict, code) => {
    const result = over(at);
    expect([result.verdict, result.subjects[0]?.detail.code]).toEqual([verdict, code]);
  });

  test('never attested: the cause says so; one that has ended is overdue', () => {
    expect(over(null).cause).toBe('attestation');
    expect(over('2026-11-19', undefined, { until: '2026-11-19T12:00:00Z' }).verdict).toBe('partial');
  });

  test('tells what there is to look at, where the log was read', () => {
    const log = done(
      'add_customer',
      'create_order',
      'create_order',
      'update_partner_user',
      'create_application_credential',
      'delete_partner_relationship',
      'update_order',
    );
    const counts = {
      customersAdded: 1,
      ordersCreated: 2,
      usersChanged: 1,
      credentialsChanged: 1,
      relationshipsChanged: 1,
    };
    expect(over(null, log).subjects[0]?.detail.values).toEqual(counts);
    expect(over('2026-11-19T08:00:00Z', log).subjects[0]?.detail.values).toEqual({
      ...counts,
      by: 'Ada',
      days: 1,
    });
    expect(over('2026-11-19T08:00:00Z').subjects[0]?.detail.values).toEqual({ by: 'Ada', days: 1 });
  });
});
