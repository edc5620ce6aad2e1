import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/group-eligibilities.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const GROUP = 'd0000000-0000-4000-8000-000000000011';
const ELIGIBILITY = {
  id: `${GROUP}_member_9a1c0000-0000-4000-8000-000000000001`,
  createdDateTime: '2026-02-10T12:00:00Z',
  status: 'Provisioned',
  scheduleInfo: {
    startDateTime: '2026-02-10T12:00:00Z',
    recurrence: null,
    expiration: { type: 'afterDateTime', endDateTime: '2027-02-10T12:00:00Z', duration: null },
  },
  accessId: 'member',
  principalId: 'C0000000-0000-4000-8000-000000000002',
  groupId: GROUP.toUpperCase(),
  memberType: 'direct',
};
const ROW = {
  groupId: GROUP,
  principalId: 'c0000000-0000-4000-8000-000000000002',
  accessId: 'member',
  status: 'Provisioned',
  scheduleInfo: { expiration: { endDateTime: '2027-02-10T12:00:00Z' } },
};

describe('source group-eligibilities', () => {
  test('keeps who may become what of which group, and until when', () => {
    expect(rowOf(source, ELIGIBILITY, GROUP)).toEqual(ROW);
  });

  test.each<[string, Partial<Record<keyof typeof ROW, unknown>>]>([
    ['status', { status: null }],
    ['scheduleInfo', { scheduleInfo: null }],
    ['scheduleInfo/expiration', { scheduleInfo: { expiration: null } }],
    ['scheduleInfo/expiration/endDateTime', { scheduleInfo: { expiration: { endDateTime: null } } }],
  ])('%s may be null or absent', (path, kept) => {
    const { missing, empty, wrong } = damages(ELIGIBILITY, path);
    for (const item of [missing, empty]) expect(rowOf(source, item, GROUP)).toEqual({ ...ROW, ...kept });
    expect(spoiledFields(source, wrong, GROUP)).toEqual([path.split('/')[0]]);
  });

  test.each(['groupId', 'principalId', 'accessId'])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(ELIGIBILITY, path)))
      expect(spoiledFields(source, item, GROUP)).toEqual([path]);
  });

  test('asks for the groups that hold privileged roles or act for customers, each once', () => {
    const keys = { 'role-groups': ['r', 'both'], 'technician-groups': ['both', 't'] };
    const path = '/v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules?$filter=groupId eq';
    expect(asked(source, keys)).toEqual(['both', 'r', 't'].map((group) => [group, `${path} '${group}'`]));
    expect(asked(source)).toEqual([]);
  });

  test('a group that is not managed has none, nor has anybody without Privileged Identity Management', () => {
    expect([source.absent, source.deleted]).toEqual(['empty', undefined]);
    expect([source.licence, source.emptyWithoutLicence]).toEqual(['pim', true]);
  });
});
