import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/role-eligibilities.ts';
import { changed, damages, rowOf, spoiledFields } from './reading.ts';

const MEGAN = 'c0000000-0000-4000-8000-000000000002';
const ELIGIBILITY = {
  id: '9f6b1f0e-0000-4000-8000-000000000001',
  principalId: MEGAN.toUpperCase(),
  roleDefinitionId: '62E90394-69f5-4237-9190-012177145e10',
  directoryScopeId: '/',
  createdDateTime: '2026-01-10T12:00:00Z',
  status: 'Provisioned',
  memberType: 'Direct',
  scheduleInfo: {
    startDateTime: '2026-01-10T12:00:00Z',
    recurrence: null,
    expiration: { type: 'afterDateTime', endDateTime: '2027-01-09T12:00:00Z', duration: null },
  },
  principal: {
    '@odata.type': '#microsoft.graph.user',
    id: MEGAN,
    displayName: 'Megan Bowen',
    userPrincipalName: 'megan@contoso.com',
  },
};

describe('source role-eligibilities', () => {
  test('keeps who may activate what where, until when, and the kind of principal', () => {
    expect(rowOf(source, ELIGIBILITY)).toEqual({
      principalId: MEGAN,
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      directoryScopeId: '/',
      status: 'Provisioned',
      scheduleInfo: { expiration: { endDateTime: '2027-01-09T12:00:00Z' } },
      principal: { '@odata.type': '#microsoft.graph.user' },
    });
  });

  test('it may have no expiration, or one without an end', () => {
    const expiration = damages(ELIGIBILITY, 'scheduleInfo/expiration');
    const end = damages(ELIGIBILITY, 'scheduleInfo/expiration/endDateTime');
    for (const item of [expiration.missing, expiration.empty])
      expect(rowOf(source, item).scheduleInfo).toEqual({ expiration: null });
    for (const item of [end.missing, end.empty])
      expect(rowOf(source, item).scheduleInfo).toEqual({ expiration: { endDateTime: null } });
    const never = changed(ELIGIBILITY, 'scheduleInfo/expiration/endDateTime', () => '2027-01-09');
    for (const item of [expiration.wrong, end.wrong, never])
      expect(spoiledFields(source, item)).toEqual(['scheduleInfo']);
  });

  test('a principal may be null (it was deleted) or absent (nothing is told of it), which are two things', () => {
    const { missing, empty, wrong } = damages(ELIGIBILITY, 'principal');
    expect(rowOf(source, empty).principal).toBeNull();
    expect('principal' in rowOf(source, missing)).toBe(false);
    expect(spoiledFields(source, wrong)).toEqual(['principal']);
  });

  test.each([
    'principalId',
    'roleDefinitionId',
    'directoryScopeId',
    'status',
    'scheduleInfo',
    'principal/@odata.type',
  ])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(ELIGIBILITY, path)))
      expect(spoiledFields(source, item)).toEqual([path.split('/')[0]]);
  });

  test('without Privileged Identity Management there is none; it names the principal', () => {
    expect([source.licence, source.emptyWithoutLicence]).toEqual(['pim', true]);
    expect(source.names?.(ELIGIBILITY)).toEqual([{ id: MEGAN, name: 'Megan Bowen' }]);
  });
});
