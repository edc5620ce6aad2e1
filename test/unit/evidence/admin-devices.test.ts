import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/admin-devices.ts';
import { user } from '../facts/people.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 'd',
  deviceName: 'LT',
  complianceState: 'compliant',
  isEncrypted: true,
  operatingSystem: 'Windows',
  userPrincipalName: 'adele@contoso.com',
  lastSyncDateTime: '2026-11-19T18:01:00Z',
};

describe('source admin-devices', () => {
  test('keeps whose device it is and how it does', () => {
    expect(rowOf(source, ITEM, 'c0000000-0000-4000-8000-000000000001')).toEqual({
      user: 'c0000000-0000-4000-8000-000000000001',
      id: 'd',
      userPrincipalName: 'adele@contoso.com',
      complianceState: 'compliant',
      isEncrypted: true,
      lastSyncDateTime: '2026-11-19T18:01:00Z',
    });
  });

  test.each(['id', 'complianceState', 'isEncrypted', 'userPrincipalName', 'lastSyncDateTime'])(
    'is spoiled without a sound %s',
    (path) => {
      for (const item of Object.values(damages(ITEM, path)))
        expect(spoiledFields(source, item, 'c0000000-0000-4000-8000-000000000001').length).toBeGreaterThan(0);
    },
  );

  test('asks by user principal name, quotes doubled; of nobody whose name is not known', () => {
    const users = { items: [user('ada', { userPrincipalName: "o'neil@contoso.com" })] };
    expect(asked(source, { admins: ['ada', 'bob'] }, { users })).toEqual([
      [
        'ada',
        "/v1.0/deviceManagement/managedDevices?$filter=userPrincipalName eq 'o''neil@contoso.com'&$select=id,complianceState,isEncrypted,operatingSystem,userPrincipalName,lastSyncDateTime",
      ],
    ]);
  });
});
