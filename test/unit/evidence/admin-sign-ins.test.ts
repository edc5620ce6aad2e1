import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/admin-sign-ins.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: 's',
  createdDateTime: '2026-11-19T18:01:00Z',
  userId: 'C0000000-0000-4000-8000-000000000001',
  appDisplayName: 'Microsoft Partner Center',
  status: { errorCode: 0, failureReason: 'Other.' },
  deviceDetail: { deviceId: 'd', isCompliant: true },
};

describe('source admin-sign-ins', () => {
  test('keeps whether a sign-in went through, and from what device', () => {
    expect(rowOf(source, ITEM)).toEqual({
      userId: 'c0000000-0000-4000-8000-000000000001',
      createdDateTime: '2026-11-19T18:01:00Z',
      status: { errorCode: 0 },
      deviceDetail: { isCompliant: true },
    });
  });

  test.each(['userId', 'createdDateTime', 'status', 'status/errorCode'])(
    'is spoiled without a sound %s',
    (path) => {
      for (const item of Object.values(damages(ITEM, path)))
        expect(spoiledFields(source, item).length).toBeGreaterThan(0);
    },
  );

  test.each(['deviceDetail', 'deviceDetail/isCompliant'])(
    'is sound without %s, and spoiled by a wrong type of it',
    (path) => {
      const { missing, empty, wrong } = damages(ITEM, path);
      for (const item of [missing, empty]) expect(spoiledFields(source, item)).toEqual([]);
      expect(spoiledFields(source, wrong).length).toBeGreaterThan(0);
    },
  );

  test('asks for the 50 newest of seven days of each administrator, and for no more', () => {
    const since = '2026-11-13T08:00:00Z';
    expect(asked(source, { admins: ['c0000000-0000-4000-8000-000000000001'] })).toEqual([
      [
        'c0000000-0000-4000-8000-000000000001',
        `/v1.0/auditLogs/signIns?$filter=createdDateTime ge ${since} and userId eq 'c0000000-0000-4000-8000-000000000001'&$top=50`,
      ],
    ]);
    expect(source.firstPageOnly).toBe(true);
    expect(asked(source)).toEqual([]);
  });
});
