import { describe, expect, test } from 'vitest';
import { byGroup, over, told } from './admin-answers.ts';
import {
  active,
  BILLING_ADMINISTRATOR,
  DIRECTORY_READERS,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  INTUNE_ADMINISTRATOR,
  items,
  mayJoin,
  member,
  role,
  SERVICE_PRINCIPAL,
  user,
} from './people.ts';

describe('who is an administrator', () => {
  test('by an active assignment, at any scope; ids without regard to letter case', () => {
    expect(
      told({
        'role-assignments': items(
          active('ANN'),
          active('bob', BILLING_ADMINISTRATOR.toUpperCase(), undefined, {
            directoryScopeId: '/administrativeUnits/u',
          }),
          active('cyd', DIRECTORY_READERS),
        ),
      }),
    ).toEqual(['ann: active unknown', `bob: ${BILLING_ADMINISTRATOR} active unknown`]);
  });

  test('by an eligibility that has not ended', () => {
    expect(
      told({
        'role-eligibilities': items(
          eligible('ann'),
          eligible('bob', undefined, undefined, { end: '2026-11-20T08:00:01Z' }),
          eligible('cyd', undefined, undefined, { end: '2026-11-20T08:00:00Z' }),
          eligible('dan', undefined, undefined, { scheduleInfo: { expiration: null } }),
        ),
      }),
    ).toEqual(['ann: eligible no', 'bob: eligible no', 'dan: eligible no']);
  });

  test('an eligibility that was revoked, or never came to be, is none', () => {
    const statuses = ['Revoked', 'Canceled', 'Denied', 'Failed'];
    expect(
      told({
        'role-eligibilities': items(
          ...statuses.map((status) => eligible(status, undefined, undefined, { status })),
        ),
      }),
    ).toEqual([]);
    expect(
      told({ 'role-eligibilities': items(eligible('ann', undefined, undefined, { status: 'New' })) }),
    ).toEqual(['ann: eligible no']);
  });

  test('V13: by a group, also one that is nested or only eligible itself', () => {
    const people = { byEntity: { g: [member('ann'), { '@odata.type': GROUP, id: 'inner' }, member('bob')] } };
    expect(told(byGroup({ 'group-members': people }))).toEqual(['ann: group unknown', 'bob: group unknown']);
    expect(
      told(
        byGroup({
          'role-assignments': items(),
          'role-eligibilities': items(eligible('g', GLOBAL_ADMINISTRATOR, GROUP)),
          'group-members': people,
        }),
      ),
    ).toEqual(['ann: group no', 'bob: group no']);
  });

  test('V13: by an eligibility to be a member of such a group, not to own it', () => {
    expect(
      told(
        byGroup({
          users: items(...['ann', 'bob', 'cyd', 'dan', 'eve'].map((id) => user(id))),
          'group-members': { byEntity: { g: [] } },
          'group-eligibilities': {
            byEntity: {
              g: [
                mayJoin('g', 'ann'),
                mayJoin('g', 'bob', { accessId: 'owner' }),
                mayJoin('g', 'cyd', {
                  scheduleInfo: { expiration: { endDateTime: '2026-11-20T08:00:00Z' } },
                }),
                mayJoin('g', 'dan', { status: 'Revoked' }),
                mayJoin('g', 'eve', { status: null, scheduleInfo: null }),
              ],
            },
          },
        }),
      ),
    ).toEqual(['ann: group no', 'eve: group no']);
  });

  test('a group may be eligible for a group: its members then, as far as they were read', () => {
    const nested = (groups: Record<string, unknown>, users = items(user('bob'))) =>
      over(
        byGroup({
          users,
          'group-members': { byEntity: { g: [], ...groups } },
          'group-eligibilities': { byEntity: { g: [mayJoin('g', 'inner')] } },
        }),
      );
    expect(nested({ inner: [member('bob')] }).value?.enabled.map(({ id }) => id)).toEqual(['bob']);
    expect(nested({ inner: [member('bob')] }).complete).toBe(true);
    expect(nested({ inner: 'gone' })).toMatchObject({ complete: true, value: { enabled: [] } });
    expect(nested({})).toMatchObject({
      complete: false,
      gap: { source: 'group-members', cause: 'notYetRead' },
      value: { enabled: [] },
    });
    // Where users were not read it may be one of them.
    expect(nested({}, { missing: 'consent' } as never).value?.enabled.map(({ id }) => id)).toEqual(['inner']);
  });

  test('a deleted group holds nobody, and hides nobody', () => {
    const result = over(
      byGroup({
        'group-members': { byEntity: { g: 'gone' } },
        'group-eligibilities': { missing: 'consent' },
      }),
    );
    expect(result).toMatchObject({ complete: true, value: { enabled: [], others: [] } });
  });

  test('by name, for the roles whose id is not sure', () => {
    const other = 'aaaaaaaa-0000-4000-8000-000000000001';
    const holders = items(active('ann', other), active('bob', INTUNE_ADMINISTRATOR));
    const named = (...definitions: unknown[]) =>
      told({ 'role-assignments': holders, 'role-definitions': items(...definitions) });
    const bob = `bob: ${INTUNE_ADMINISTRATOR} active unknown`;
    expect(named()).toEqual([bob]);
    expect(named(role(other, 'Intune Administrator'))).toEqual([
      `ann: ${INTUNE_ADMINISTRATOR} active unknown`,
      bob,
    ]);
    expect(named(role(INTUNE_ADMINISTRATOR, 'Message Center Reader'))).toEqual([]);
  });

  test('a custom role is none of them, whatever it is called; a built-in one goes by its template id', () => {
    const own = 'aaaaaaaa-0000-4000-8000-000000000002';
    expect(
      told({
        'role-assignments': items(active('ann', own), active('bob', 'here')),
        'role-definitions': items(
          role(own, 'Intune Administrator', { isBuiltIn: false }),
          role('here', 'Global Administrator', { templateId: GLOBAL_ADMINISTRATOR }),
        ),
      }),
    ).toEqual(['bob: active unknown']);
  });

  test('guests too, with what kind of guest they are; without users their kind is not known', () => {
    const holders = { 'role-assignments': items(active('ann'), active('bob')) };
    const guest = user('ann', { userType: 'Guest', userPrincipalName: 'ann_fabrikam.com#EXT#@contoso.com' });
    expect(over({ ...holders, users: items(guest, user('bob')) }).value?.enabled).toMatchObject([
      { id: 'ann', kind: 'b2bCollaborationGuest' },
      { id: 'bob', kind: 'member' },
    ]);
    expect(over({ ...holders, users: { missing: 'consent' } })).toMatchObject({
      complete: true,
      value: {
        enabled: [
          { id: 'ann', kind: 'unknown' },
          { id: 'bob', kind: 'unknown' },
        ],
      },
    });
  });

  test('enabled ones only: by users, else by what the assignment or the group tells', () => {
    const told = (enabled: boolean | null) => ({
      principal: { '@odata.type': '#microsoft.graph.user', accountEnabled: enabled },
    });
    const ids = (answers: Record<string, unknown>) => over(answers).value?.enabled.map(({ id }) => id);
    const assigned = items(
      active('ann', undefined, undefined, told(false)),
      active('bob', undefined, undefined, told(null)),
      active('cyd', undefined, undefined, told(true)),
    );
    expect(ids({ 'role-assignments': assigned })).toEqual(['bob', 'cyd']);
    expect(
      ids({
        'role-assignments': assigned,
        users: items(user('ann'), user('cyd', { accountEnabled: false })),
      }),
    ).toEqual(['ann', 'bob']);
    const members = [member('ann', { accountEnabled: false }), member('bob', { accountEnabled: null })];
    expect(ids(byGroup({ 'group-members': { byEntity: { g: members } } }))).toEqual(['bob']);
  });

  test('service principals apart, once for each role', () => {
    const holders = items(
      active('app', GLOBAL_ADMINISTRATOR, SERVICE_PRINCIPAL),
      active('app', GLOBAL_ADMINISTRATOR, SERVICE_PRINCIPAL, { directoryScopeId: '/administrativeUnits/u' }),
      active('app', BILLING_ADMINISTRATOR, SERVICE_PRINCIPAL),
    );
    expect(over({ 'role-assignments': holders })).toMatchObject({
      complete: true,
      value: { enabled: [], others: [{ id: 'app', roles: [GLOBAL_ADMINISTRATOR, BILLING_ADMINISTRATOR] }] },
    });
  });

  test('deleted principals are left out; of one that is not told at all, users say whether it is a user', () => {
    const deleted = active('ann', undefined, undefined, { principal: null });
    expect(over({ 'role-assignments': items(deleted) })).toMatchObject({
      complete: true,
      value: { enabled: [] },
    });
    const { principal: _, ...untold } = active('bob');
    expect(over({ 'role-assignments': items(active('ann'), untold) })).toMatchObject({
      complete: true,
      value: { enabled: [{ id: 'ann' }] },
    });
    expect(over({ 'role-assignments': items(untold) })).toMatchObject({
      complete: false,
      gap: { source: 'role-assignments', cause: 'error' },
      value: { enabled: [] },
    });
    expect(over({ 'role-assignments': items(untold), users: items(user('bob')) })).toMatchObject({
      complete: true,
      value: { enabled: [{ id: 'bob' }] },
    });
  });

  test('a principal of a kind that nobody knows hides somebody only where its role is privileged', () => {
    const strange = (held: string) =>
      over({ 'role-assignments': items(active('x', held, '#microsoft.graph.agent')) });
    expect(strange(GLOBAL_ADMINISTRATOR)).toMatchObject({ complete: false, gap: { cause: 'error' } });
    expect(strange(DIRECTORY_READERS).complete).toBe(true);
  });

  test('one administrator with several roles, by rank; the same role in two ways is told twice', () => {
    expect(
      told(
        byGroup({
          'role-assignments': items(
            active('ann', BILLING_ADMINISTRATOR),
            active('ann'),
            active('g', GLOBAL_ADMINISTRATOR, GROUP),
          ),
          'group-members': { byEntity: { g: [member('ann')] } },
        }),
      ),
    ).toEqual([`ann: active unknown, group unknown, ${BILLING_ADMINISTRATOR} active unknown`]);
  });
});
