import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/device-protection.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'x',
  deviceProtectionOverview: {
    totalReportedDeviceCount: 32,
    cleanDeviceCount: 31,
    criticalFailuresDeviceCount: 0,
    pendingSignatureUpdateDeviceCount: 1,
    pendingRestartDeviceCount: 1,
  },
};

describe('source device-protection', () => {
  test('keeps four counts', () => {
    expect(rowOf(source, ITEM)).toEqual({
      deviceProtectionOverview: {
        totalReportedDeviceCount: 32,
        cleanDeviceCount: 31,
        criticalFailuresDeviceCount: 0,
        pendingSignatureUpdateDeviceCount: 1,
      },
    });
  });

  test.each([
    'deviceProtectionOverview/totalReportedDeviceCount',
    'deviceProtectionOverview/cleanDeviceCount',
    'deviceProtectionOverview/criticalFailuresDeviceCount',
    'deviceProtectionOverview/pendingSignatureUpdateDeviceCount',
  ])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });

  test('says that no device reports by null alone, not by silence', () => {
    const { missing, empty, wrong } = damages(ITEM, 'deviceProtectionOverview');
    expect(rowOf(source, empty)).toEqual({ deviceProtectionOverview: null });
    for (const item of [missing, wrong])
      expect(spoiledFields(source, item)).toEqual(['deviceProtectionOverview']);
  });
});
