import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/directory-audits.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const POLICY = '8d116ece-1738-47d9-bd9c-172411e20b8f';
const ITEM = {
  id: 'IPCGraph_da159bfb_XDRT2_1',
  category: 'Policy',
  correlationId: 'da159bfb-54fa-4092-8a38-6e1fa7870e30',
  result: 'success',
  resultReason: null,
  activityDisplayName: 'Update conditional access policy',
  activityDateTime: '2026-11-20T07:20:02.7215374Z',
  loggedByService: 'Conditional Access',
  operationType: 'Update',
  initiatedBy: {
    user: {
      id: '728309AE-1a37-4937-9afe-e35d964db09b',
      displayName: 'Adele Vance',
      userPrincipalName: 'adele@contoso.com',
      ipAddress: '127.0.0.1',
    },
    app: null,
  },
  targetResources: [
    {
      id: POLICY,
      displayName: 'CA002',
      type: 'Policy',
      modifiedProperties: [{ displayName: 'state', oldValue: 'a', newValue: 'b' }],
    },
  ],
  additionalDetails: [],
};

describe('source directory-audits', () => {
  test('keeps what was done to what, by whom and when, and no address', () => {
    expect(rowOf(source, ITEM)).toEqual({
      id: 'IPCGraph_da159bfb_XDRT2_1',
      activityDateTime: '2026-11-20T07:20:02.7215374Z',
      activityDisplayName: 'Update conditional access policy',
      result: 'success',
      initiatedBy: {
        user: { id: '728309ae-1a37-4937-9afe-e35d964db09b', userPrincipalName: 'adele@contoso.com' },
        app: null,
      },
      targetResources: [{ id: POLICY, type: 'Policy' }],
    });
    expect(source.names?.(ITEM)).toEqual([
      { id: '728309ae-1a37-4937-9afe-e35d964db09b', name: 'Adele Vance' },
    ]);
  });

  test('an app did it', () => {
    const app = { appId: '01fc33a7-78ba-4d2f-a4b7-768e336e890e', displayName: 'MS-PIM' };
    const item = { ...ITEM, initiatedBy: { user: null, app: { ...app, servicePrincipalId: 's' } } };
    expect(rowOf(source, item)).toMatchObject({ initiatedBy: { user: null, app } });
    expect(source.names?.(item)).toEqual([]);
  });

  test.each(['id', 'activityDateTime', 'activityDisplayName', 'result', 'initiatedBy', 'targetResources'])(
    'is spoiled without a sound %s',
    (path) => {
      for (const item of Object.values(damages(ITEM, path)))
        expect(spoiledFields(source, item).length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['2026-11-20T04:00:00Z', '2026-11-20T04:00:00Z'],
    ['2026-01-01T00:00:00Z', '2026-10-21T08:00:00Z'],
  ])(
    'asks once, for what was done since the previous sweep (%s), as long as Microsoft keeps it',
    (previous, since) => {
      const paths = asked(source, {}, {}, new Date(previous));
      expect(paths).toHaveLength(1);
      expect(paths[0]?.[1]).toContain(
        `/v1.0/auditLogs/directoryAudits?$filter=activityDateTime ge ${since} and (`,
      );
    },
  );

  test('asks nothing in a first sweep', () => {
    expect(asked(source)).toEqual([]);
  });
});
