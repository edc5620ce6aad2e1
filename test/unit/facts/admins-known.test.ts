import { describe, expect, test } from 'vitest';
import admins from '../../../lib/facts/all/admins.ts';
import { byGroup, over, told } from './admin-answers.ts';
import { active, DIRECTORY_READERS, GROUP, instance, items, mayJoin, member, user } from './people.ts';

describe('for how long a role is held', () => {
  const standing = (instances: unknown) =>
    told({ 'role-assignments': items(active('ann')), 'role-assignment-instances': instances });

  test.each([
    ['yes', items(instance('ann'))],
    ['yes', { missing: 'licence' }],
    ['no', items(instance('ann', { assignmentType: 'Activated', endDateTime: '2026-11-20T10:00:00Z' }))],
    ['no', items(instance('ann', { assignmentType: 'Activated' }))],
    ['no', items(instance('ann', { endDateTime: '2027-01-01T00:00:00Z' }))],
    ['unknown', items(instance('ann', { assignmentType: 'Inherited' }))],
    ['unknown', items(instance('ann', { directoryScopeId: '/administrativeUnits/u' }))],
    ['unknown', items(instance('bob'))],
    ['unknown', { missing: 'role' }],
  ])('%s: %j', (expected, instances) => {
    expect(standing(instances)).toEqual([`ann: active ${expected}`]);
  });

  test('held for good at one scope and activated at another: for good', () => {
    expect(
      told({
        'role-assignments': items(
          active('ann'),
          active('ann', undefined, undefined, { directoryScopeId: '/administrativeUnits/u' }),
        ),
        'role-assignment-instances': items(
          instance('ann', { directoryScopeId: '/administrativeUnits/u' }),
          instance('ann', { assignmentType: 'Activated' }),
        ),
      }),
    ).toEqual(['ann: active yes']);
  });

  test('a group’s is its members’; who may only join the group does not hold it for good', () => {
    expect(
      told(
        byGroup({
          users: items(user('ann'), user('bob')),
          'role-assignment-instances': items(instance('g')),
          'group-members': { byEntity: { g: [member('ann')] } },
          'group-eligibilities': { byEntity: { g: [mayJoin('g', 'bob')] } },
        }),
      ),
    ).toEqual(['ann: group yes', 'bob: group no']);
  });
});

describe('whether all of them are known', () => {
  test.each(['role-assignments', 'role-eligibilities', 'role-definitions'])(
    'not while %s has a gap',
    (source) => {
      const partly = source === 'role-assignments' ? { items: [active('ann')] } : {};
      expect(over({ [source]: { ...partly, missing: 'throttled' } })).toMatchObject({
        complete: false,
        gap: { source, cause: 'throttled' },
      });
    },
  );

  test('no value without role assignments', () => {
    expect(over({ 'role-assignments': { missing: 'consent' } })).toMatchObject({
      value: null,
      gap: { cause: 'consent' },
    });
  });

  test('without the licence for Privileged Identity Management nobody is eligible', () => {
    const without = { missing: 'licence' };
    const { complete, value } = over({
      'role-assignments': items(active('ann')),
      'role-eligibilities': without,
      'role-assignment-instances': without,
      'group-eligibilities': without,
    });
    expect([complete, value?.enabled.length]).toEqual([true, 1]);
  });

  test.each([
    ['group-members', 'incomplete', { 'group-members': { missing: 'incomplete' } }],
    ['group-eligibilities', 'consent', { 'group-eligibilities': { missing: 'consent' } }],
    ['group-members', 'error', { 'group-members': { byEntity: { g: [{ '@odata.type': '#x', id: 'y' }] } } }],
    ['group-members', 'error', { 'group-members': { byEntity: { g: [{ '@odata.type': GROUP }] } } }],
    [
      'group-eligibilities',
      'error',
      { 'group-eligibilities': { byEntity: { g: [mayJoin('g', 'ann', { accessId: 'x' })] } } },
    ],
  ])('not while %s of a group that holds a role has a gap (%s)', (source, cause, answers) => {
    const result = over(byGroup({ 'group-members': { byEntity: { g: [] } }, ...answers }));
    expect(result).toMatchObject({ complete: false, gap: { source, cause } });
  });

  test('a group that holds no privileged role is not asked for', () => {
    const holders = items(active('g', DIRECTORY_READERS, GROUP));
    expect(over({ 'role-assignments': holders, 'group-members': { missing: 'consent' } })).toMatchObject({
      complete: true,
    });
  });

  test('users and instances that were not read hide nobody', () => {
    const unread = { missing: 'consent' };
    expect(
      over({ 'role-assignments': items(active('ann')), users: unread, 'role-assignment-instances': unread }),
    ).toMatchObject({ complete: true, value: { enabled: [{ id: 'ann' }] } });
  });

  test('they are the keys of what is asked per administrator', () => {
    const { value } = over({ 'role-assignments': items(active('b'), active('a')) });
    expect(admins.keys?.(value as never)).toEqual(['a', 'b']);
  });
});
