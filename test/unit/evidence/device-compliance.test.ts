import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/device-compliance.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'x',
  inGracePeriodCount: 0,
  configManagerCount: 1,
  unknownDeviceCount: 2,
  notApplicableDeviceCount: 3,
  compliantDeviceCount: 4,
  remediatedDeviceCount: 5,
  nonCompliantDeviceCount: 6,
  errorDeviceCount: 7,
  conflictDeviceCount: 8,
};

describe('source device-compliance', () => {
  test('keeps the nine counts', () => {
    expect(rowOf(source, ITEM)).toEqual({
      inGracePeriodCount: 0,
      configManagerCount: 1,
      unknownDeviceCount: 2,
      notApplicableDeviceCount: 3,
      compliantDeviceCount: 4,
      remediatedDeviceCount: 5,
      nonCompliantDeviceCount: 6,
      errorDeviceCount: 7,
      conflictDeviceCount: 8,
    });
  });

  test.each([
    'inGracePeriodCount',
    'configManagerCount',
    'unknownDeviceCount',
    'notApplicableDeviceCount',
    'compliantDeviceCount',
    'remediatedDeviceCount',
    'nonCompliantDeviceCount',
    'errorDeviceCount',
    'conflictDeviceCount',
  ])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });
});
