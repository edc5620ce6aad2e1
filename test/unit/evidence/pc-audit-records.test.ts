import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/pc-audit-records.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  operationType: 'create_order',
  operationDate: '2026-11-20T17:58:10.9268372',
  userPrincipalName: 'adele@contoso.com',
};

describe('source pc-audit-records', () => {
  test('keeps what was done and when, which Partner Center tells without a zone, and not by whom', () => {
    expect(rowOf(source, { ...ITEM, id: 'entry', customerId: 'c', applicationId: 'app' })).toEqual({
      id: 'entry',
      operationType: 'create_order',
      operationDate: '2026-11-20T17:58:10.9268372Z',
      operationStatus: null,
      resourceType: null,
      customerId: null,
      userPrincipalName: null,
      applicationId: null,
    });
  });

  test('of a GDAP relationship it keeps whose it was and who did it', () => {
    const ended = {
      ...ITEM,
      operationType: 'granular_admin_relationship_terminated',
      resourceType: 'Granular_Admin_Relationship',
      customerId: 'C0FFEE',
      applicationId: 'Partner Center Web UI',
    };
    expect(rowOf(source, ended)).toMatchObject({
      customerId: 'c0ffee',
      userPrincipalName: 'adele@contoso.com',
      applicationId: 'Partner Center Web UI',
    });
  });

  test.each(['operationType', 'operationDate'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });

  test('who did it is not known, and nothing else is lost, where that is not understood', () => {
    const odd = { id: 7, operationStatus: {}, customerId: 7, userPrincipalName: 7 };
    const resourceType = 'granular_admin_relationship';
    expect(rowOf(source, { ...ITEM, ...odd, resourceType, applicationId: false })).toEqual({
      id: null,
      operationType: 'create_order',
      operationDate: '2026-11-20T17:58:10.9268372Z',
      operationStatus: null,
      resourceType,
      customerId: null,
      userPrincipalName: null,
      applicationId: null,
    });
  });

  test('asks for the last 30 days', () => {
    expect(asked(source)).toEqual([
      [undefined, '/v1/auditrecords?startDate=2026-10-21&endDate=2026-11-20&size=500'],
    ]);
  });
});
