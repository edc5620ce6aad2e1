import { describe, expect, test } from 'vitest';
import fraudNotifications from '../../../lib/checks/all/fraud-notifications-unattested.ts';
import partnerBlog from '../../../lib/checks/all/partner-blog-not-read.ts';
import separateWorkstations from '../../../lib/checks/all/separate-workstations-unattested.ts';
import webinar from '../../../lib/checks/all/webinar-not-taken.ts';
import workshops from '../../../lib/checks/all/workshops-not-watched.ts';
import { judge } from './evidence-of.ts';

describe.each([webinar, partnerBlog, workshops])('$id', (check) => {
  const over = (at: string, until?: string) => {
    const attestation = { check: check.id, by: 'Ada', at, ...(until === undefined ? {} : { until }) };
    const { verdict, subjects } = judge(check, {}, { attestations: [attestation] });
    return [verdict, subjects[0]?.detail.code];
  };

  // The clock stands at 2026-11-20T08:00:00Z.
  test.each([
    ['2026-11-20T08:00:00Z', undefined, ['attested', 'confirmed']],
    ['2025-11-20T08:00:00Z', undefined, ['attested', 'confirmed']],
    ['2025-11-20T07:59:59Z', undefined, ['partial', 'overdue']],
    ['2019-01-01', undefined, ['partial', 'overdue']],
    ['2026-11-01', '2026-11-19', ['partial', 'overdue']],
    ['2026-11-01', '2026-11-21', ['attested', 'confirmed']],
  ])('said on %s, until %s: %j', (at, until, expected) => {
    expect(over(at, until)).toEqual(expected);
  });

  test('names who said it', () => {
    const attestations = [{ check: check.id, by: 'Ada', at: '2026-11-18T08:00:00Z' }];
    expect(judge(check, {}, { attestations }).subjects[0]?.detail.values).toEqual({ by: 'Ada', days: 2 });
  });

  test('never said, said of something else, or said of tomorrow: unknown (attestation)', () => {
    expect(judge(check, {})).toMatchObject({ verdict: 'unknown', cause: 'attestation' });
    for (const other of [
      { check: 'dap-review-overdue', by: 'Ada', at: '2026-11-18' },
      { check: check.id, by: 'Ada', at: '2026-11-21' },
    ])
      expect(judge(check, {}, { attestations: [other] })).toMatchObject({ cause: 'attestation' });
  });
});

describe.each([separateWorkstations, fraudNotifications])('$id', (check) => {
  test.each([
    ['2026-05-24T08:00:00Z', 'attested', undefined],
    ['2026-05-24T07:59:59Z', 'unknown', 'attestation'],
  ])('said on %s: %s', (at, verdict, cause) => {
    const found = judge(check, {}, { attestations: [{ check: check.id, by: 'Ada', at }] });
    expect([found.verdict, found.cause]).toEqual([verdict, cause]);
  });

  test('never said: unknown (attestation)', () => {
    expect(judge(check, {})).toMatchObject({ verdict: 'unknown', cause: 'attestation' });
  });
});
