import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/role-assignment-instances.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const INSTANCE = {
  id: 'lAPpYvVpN0KRkAEhdxReEJC1-1',
  principalId: 'C0000000-0000-4000-8000-000000000001',
  roleDefinitionId: '62E90394-69f5-4237-9190-012177145e10',
  directoryScopeId: '/',
  appScopeId: null,
  assignmentType: 'Activated',
  memberType: 'Direct',
  startDateTime: '2026-11-20T07:00:00Z',
  endDateTime: '2026-11-20T15:00:00Z',
  roleAssignmentOriginId: 'lAPpYvVpN0KRkAEhdxReEJC1-1',
};

describe('source role-assignment-instances', () => {
  test('keeps who holds what where, how and until when', () => {
    expect(rowOf(source, INSTANCE)).toEqual({
      principalId: 'c0000000-0000-4000-8000-000000000001',
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      directoryScopeId: '/',
      assignmentType: 'Activated',
      endDateTime: '2026-11-20T15:00:00Z',
    });
  });

  test('it may have no end, and not one that is no date', () => {
    const { missing, empty, wrong } = damages(INSTANCE, 'endDateTime');
    expect([rowOf(source, missing).endDateTime, rowOf(source, empty).endDateTime]).toEqual([null, null]);
    for (const item of [wrong, { ...INSTANCE, endDateTime: 'never' }])
      expect(spoiledFields(source, item)).toEqual(['endDateTime']);
  });

  test.each(['principalId', 'roleDefinitionId', 'directoryScopeId', 'assignmentType'])(
    'is spoiled without %s',
    (path) => {
      for (const item of Object.values(damages(INSTANCE, path)))
        expect(spoiledFields(source, item)).toEqual([path]);
    },
  );

  test('without Privileged Identity Management there is none', () => {
    expect([source.licence, source.emptyWithoutLicence]).toEqual(['pim', true]);
  });
});
