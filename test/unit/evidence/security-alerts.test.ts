import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/security-alerts.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'a1',
  displayName: 'Mining pool',
  alertType: 'networkConnectionsToCryptoMiningPools',
  status: 'active',
  severity: 'high',
  customerTenantId: 'CA02135E-92B1-43F2-8EDE-0D7AC3BAEA9E',
  subscriptionId: '0f3db306-1069-463d-972c-c8c44a9fac32',
  isTest: false,
  detectedDateTime: '2026-11-19T18:01:00Z',
};

describe('source security-alerts', () => {
  test('keeps what is open, since when and at whom', () => {
    expect(rowOf(source, ITEM)).toEqual({
      id: 'a1',
      status: 'active',
      severity: 'high',
      alertType: 'networkConnectionsToCryptoMiningPools',
      isTest: false,
      detectedDateTime: '2026-11-19T18:01:00Z',
      customerTenantId: 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e',
      subscriptionId: '0f3db306-1069-463d-972c-c8c44a9fac32',
    });
  });

  test.each(['id', 'status', 'severity', 'alertType', 'isTest', 'detectedDateTime'])(
    'is spoiled without a sound %s',
    (path) => {
      for (const item of Object.values(damages(ITEM, path)))
        expect(spoiledFields(source, item).length).toBeGreaterThan(0);
    },
  );

  test.each(['customerTenantId', 'subscriptionId'])(
    'is sound without %s, and spoiled by a wrong type of it',
    (path) => {
      const { missing, empty, wrong } = damages(ITEM, path);
      for (const item of [missing, empty]) expect(spoiledFields(source, item)).toEqual([]);
      expect(spoiledFields(source, wrong).length).toBeGreaterThan(0);
    },
  );

  test.each([
    [true, true],
    ['true', true],
    ['false', false],
  ])('isTest may be text: %j', (isTest, is) => {
    expect(rowOf(source, { ...ITEM, isTest }).isTest).toBe(is);
    expect(spoiledFields(source, { ...ITEM, isTest: 'yes' })).toEqual(['isTest']);
  });

  test('names the alert', () => {
    expect(source.names?.(ITEM)).toEqual([{ id: 'a1', name: 'Mining pool' }]);
    expect(source.names?.({ id: 'a1', displayName: '' })).toEqual([]);
  });

  test('asks for those that are not resolved', () => {
    expect(asked(source)).toEqual([
      [undefined, "/beta/security/partner/securityAlerts?$filter=status ne 'resolved'"],
    ]);
  });
});
