import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/endpoint-protection-failures.ts';
import { said } from './said.ts';

const over = (deviceProtectionOverview: unknown) =>
  said(check, { 'device-protection': { items: [{ deviceProtectionOverview }] } });
const counts = (
  totalReportedDeviceCount: number,
  criticalFailuresDeviceCount: number,
  pendingSignatureUpdateDeviceCount: number,
) => ({
  totalReportedDeviceCount,
  cleanDeviceCount: 0,
  criticalFailuresDeviceCount,
  pendingSignatureUpdateDeviceCount,
});

describe('endpoint-protection-failures', () => {
  test.each([
    [100, 11, 0, 'fail many'],
    [100, 0, 11, 'fail many'],
    [100, 10, 10, 'partial some'],
    [100, 6, 0, 'partial some'],
    [100, 5, 5, 'pass few'],
    [100, 0, 0, 'pass few'],
  ])('of %d devices %d fail and %d are outdated: %s', (total, failing, outdated, is) => {
    expect(over(counts(total, failing, outdated))[1]).toBe(`tenant: ${is}`);
  });

  test.each([null, counts(0, 0, 0)])('no device reports: not applicable', (overview) => {
    expect(over(overview)).toEqual(['notApplicable', 'tenant: notApplicable none']);
  });

  test('a spoiled answer is unknown', () => {
    expect(over({ ...counts(100, 50, 0), cleanDeviceCount: null })).toEqual([
      'unknown (error)',
      'tenant: unknown error',
    ]);
  });
});
