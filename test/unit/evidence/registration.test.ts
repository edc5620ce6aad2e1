import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/registration.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const DETAILS = {
  id: 'C0000000-0000-4000-8000-000000000001',
  userPrincipalName: 'adele@contoso.com',
  userDisplayName: 'Adele Vance',
  userType: 'member',
  isAdmin: true,
  isMfaRegistered: true,
  isMfaCapable: true,
  isPasswordlessCapable: true,
  methodsRegistered: ['fido2SecurityKey', 'windowsHelloForBusiness'],
  lastUpdatedDateTime: '2026-11-19T03:12:09Z',
};
const ROW = {
  id: 'c0000000-0000-4000-8000-000000000001',
  userType: 'member',
  isMfaCapable: true,
  methodsRegistered: ['fido2SecurityKey', 'windowsHelloForBusiness'],
  lastUpdatedDateTime: '2026-11-19T03:12:09Z',
};

describe('source registration', () => {
  test('keeps what a user has registered, and whether MFA is possible', () => {
    expect(rowOf(source, DETAILS)).toEqual(ROW);
  });

  test.each(['userType', 'lastUpdatedDateTime'])('%s may be null or absent', (path) => {
    const { missing, empty, wrong } = damages(DETAILS, path);
    for (const item of [missing, empty]) expect(rowOf(source, item)).toEqual({ ...ROW, [path]: null });
    expect(spoiledFields(source, wrong)).toEqual([path]);
  });

  test.each(['id', 'isMfaCapable', 'methodsRegistered', 'methodsRegistered/0'])(
    'is spoiled without %s',
    (path) => {
      const { empty, wrong } = damages(DETAILS, path);
      for (const item of [empty, wrong]) expect(spoiledFields(source, item)).toEqual([path.split('/')[0]]);
    },
  );

  test('no methods are an answer, absent ones are not', () => {
    expect(rowOf(source, { ...DETAILS, methodsRegistered: [] }).methodsRegistered).toEqual([]);
    for (const path of ['id', 'isMfaCapable', 'methodsRegistered'])
      expect(spoiledFields(source, damages(DETAILS, path).missing)).toEqual([path]);
  });

  test('needs Microsoft Entra ID P1: without it nothing is known', () => {
    expect([source.licence, source.emptyWithoutLicence]).toEqual(['p1', undefined]);
    expect(source.identity?.(rowOf(source, DETAILS) as never)).toBe(ROW.id);
  });
});
