import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/noncompliant-devices.ts';
import { said } from './said.ts';

const counts = (fields: Record<string, unknown>) => ({
  inGracePeriodCount: 0,
  configManagerCount: 0,
  unknownDeviceCount: 0,
  notApplicableDeviceCount: 0,
  compliantDeviceCount: 0,
  remediatedDeviceCount: 0,
  nonCompliantDeviceCount: 0,
  errorDeviceCount: 0,
  conflictDeviceCount: 0,
  ...fields,
});
const over = (fields: Record<string, unknown>) =>
  said(check, { 'device-compliance': { items: [counts(fields)] } });

describe('noncompliant-devices', () => {
  test.each([
    [31, 69, 'fail many'],
    [30, 70, 'partial some'],
    [11, 89, 'partial some'],
    [10, 90, 'pass few'],
    [0, 1, 'pass few'],
  ])('%d of them bad, %d good: %s', (nonCompliantDeviceCount, compliantDeviceCount, is) => {
    expect(over({ nonCompliantDeviceCount, compliantDeviceCount })[1]).toBe(`tenant: ${is}`);
  });

  test.each(['nonCompliantDeviceCount', 'errorDeviceCount', 'conflictDeviceCount', 'unknownDeviceCount'])(
    '%s is bad',
    (name) => {
      expect(over({ [name]: 1 })[0]).toBe('fail');
    },
  );

  test.each(['compliantDeviceCount', 'inGracePeriodCount', 'remediatedDeviceCount', 'configManagerCount'])(
    '%s is good',
    (name) => {
      expect(over({ [name]: 1 })[0]).toBe('pass');
    },
  );

  test('no device: not applicable, whatever does not apply to how many', () => {
    expect(over({ notApplicableDeviceCount: 5 })).toEqual(['notApplicable', 'tenant: notApplicable none']);
  });

  test('a spoiled answer is unknown', () => {
    expect(over({ errorDeviceCount: null })).toEqual(['unknown (error)', 'tenant: unknown error']);
  });
});
