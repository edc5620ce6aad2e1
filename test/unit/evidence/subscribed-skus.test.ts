import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/subscribed-skus.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const SKU = {
  id: 'a0000000-0000-4000-8000-000000000001_06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  skuPartNumber: 'SPE_E5',
  capabilityStatus: 'Enabled',
  consumedUnits: 42,
  prepaidUnits: { enabled: 50, suspended: 0, warning: 0, lockedOut: 0 },
  servicePlans: [
    {
      servicePlanId: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
      servicePlanName: 'AAD_PREMIUM_P2',
      provisioningStatus: 'Success',
      appliesTo: 'User',
    },
  ],
};

describe('source subscribed-skus', () => {
  test('keeps what was bought, what is used and what it holds', () => {
    expect(rowOf(source, SKU)).toEqual({
      skuPartNumber: 'SPE_E5',
      capabilityStatus: 'Enabled',
      prepaidUnits: { enabled: 50, warning: 0 },
      consumedUnits: 42,
      servicePlans: [{ servicePlanName: 'AAD_PREMIUM_P2', provisioningStatus: 'Success' }],
    });
  });

  test('keeps a status that is new to this version', () => {
    expect(rowOf(source, { ...SKU, capabilityStatus: 'Paused' }).capabilityStatus).toBe('Paused');
  });

  test.each([
    'skuPartNumber',
    'capabilityStatus',
    'prepaidUnits',
    'prepaidUnits/enabled',
    'prepaidUnits/warning',
    'consumedUnits',
    'servicePlans',
    'servicePlans/0/servicePlanName',
    'servicePlans/0/provisioningStatus',
  ])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(SKU, path)))
      expect(spoiledFields(source, item)).toEqual([path.split('/')[0]]);
  });

  test('can be read by every administrator, without a licence', () => {
    expect([source.roles, source.licence]).toEqual([[], undefined]);
  });
});
