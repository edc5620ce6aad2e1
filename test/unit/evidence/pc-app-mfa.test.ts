import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/pc-app-mfa.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const DAY = {
  loginDate: '2026-11-20',
  mfaCompliantRequestCount: 7,
  totalRequestCount: 14,
  applicationId: '60A00BF2-0644-4279-83b3-87ddf96f2509',
  applicationName: '',
};

describe('source pc-app-mfa', () => {
  test('keeps how many of an app’s calls of a day carried MFA', () => {
    expect(rowOf(source, DAY)).toEqual({
      applicationId: '60a00bf2-0644-4279-83b3-87ddf96f2509',
      loginDate: '2026-11-20',
      mfaCompliantRequestCount: 7,
      totalRequestCount: 14,
    });
  });

  test.each(['applicationId', 'loginDate', 'mfaCompliantRequestCount', 'totalRequestCount'])(
    'is spoiled without %s',
    (path) => {
      for (const item of Object.values(damages(DAY, path)))
        expect(spoiledFields(source, item)).toEqual([path]);
    },
  );

  test.each(['20 Nov 2026', '11/20/2026', ''])('%j is no day', (loginDate) => {
    expect(spoiledFields(source, { ...DAY, loginDate })).toEqual(['loginDate']);
  });

  test('names the app, where Microsoft does', () => {
    const id = '60a00bf2-0644-4279-83b3-87ddf96f2509';
    expect(source.names?.({ ...DAY, applicationName: 'Billing export' })).toEqual([
      { id, name: 'Billing export' },
    ]);
    expect(source.names?.(DAY)).toEqual([]);
  });

  test('the answer is a bare array', () => {
    expect(source.items).toBe('array');
  });
});
