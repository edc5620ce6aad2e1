import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/pc-audit-records.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  operationType: 'create_order',
  operationDate: '2026-11-20T17:58:10.9268372',
  userPrincipalName: 'adele@contoso.com',
};

describe('source pc-audit-records', () => {
  test('keeps what was done, by whom and when, which Partner Center tells without a zone', () => {
    expect(rowOf(source, ITEM)).toEqual({
      id: null,
      operationType: 'create_order',
      operationDate: '2026-11-20T17:58:10.9268372Z',
      operationStatus: null,
      resourceType: null,
      customerId: null,
      userPrincipalName: 'adele@contoso.com',
      applicationId: null,
    });
  });

  test.each(['operationType', 'operationDate'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });

  test('who did it is not known, and nothing else is lost, where that is not understood', () => {
    const odd = { id: 7, operationStatus: {}, resourceType: [], customerId: 7, userPrincipalName: 7 };
    expect(rowOf(source, { ...ITEM, ...odd, applicationId: false })).toEqual({
      id: null,
      operationType: 'create_order',
      operationDate: '2026-11-20T17:58:10.9268372Z',
      operationStatus: null,
      resourceType: null,
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
