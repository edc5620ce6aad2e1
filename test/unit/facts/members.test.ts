import { expect, test } from 'vitest';
import members from '../../../lib/facts/all/members.ts';
import { type Answers, derived } from './derived.ts';
import { active, DIRECTORY_SYNCHRONISATION, items, READ, SERVICE_PRINCIPAL, user } from './people.ts';

const over = (answers: Answers) => derived(members, { ...READ, ...answers });
const ids = (answers: Answers) => over(answers).value?.map(({ id }) => id);

test('enabled users of the tenant, external members too; no guests', () => {
  const { value, complete } = over({
    users: items(
      user('ANN'),
      user('old', { userType: null }),
      user('ext', { userPrincipalName: 'ext_fabrikam.com#EXT#@contoso.com' }),
      user('off', { accountEnabled: false }),
      user('guest', { userType: 'Guest', userPrincipalName: 'guest_fabrikam.com#EXT#@contoso.com' }),
      user('local', { userType: 'Guest' }),
      user('service-account'),
    ),
  });
  expect([complete, value]).toEqual([
    true,
    [
      { id: 'ann', kind: 'member' },
      { id: 'old', kind: 'member' },
      { id: 'ext', kind: 'b2bCollaborationMember' },
      { id: 'service-account', kind: 'member' },
    ],
  ]);
});

test('no account that synchronises directories, as far as roles were read', () => {
  const users = items(user('sync'), user('ann'));
  const holders = items(
    active('SYNC', DIRECTORY_SYNCHRONISATION.toUpperCase()),
    active('app', DIRECTORY_SYNCHRONISATION, SERVICE_PRINCIPAL),
  );
  expect(ids({ users, 'role-assignments': holders })).toEqual(['ann']);
  expect(over({ users, 'role-assignments': { missing: 'consent' } })).toMatchObject({
    complete: true,
    value: [{ id: 'sync' }, { id: 'ann' }],
  });
});

test('no account of a package, but whoever is only called so', () => {
  const named = (id: string, userPrincipalName: string) => user(id, { userPrincipalName });
  const users = items(
    named('package', 'package_0a1b2c3d-0000-4000-8000-00000000000F@contoso.onmicrosoft.com'),
    named('person', 'package_manager@contoso.com'),
    named('other', 'my.package_0a1b2c3d-0000-4000-8000-00000000000f@contoso.com'),
  );
  expect(ids({ users })).toEqual(['person', 'other']);
});

test('not complete while users are not', () => {
  expect(over({ users: { items: [user('ann')], missing: 'incomplete' } })).toMatchObject({
    complete: false,
    gap: { source: 'users', cause: 'incomplete' },
    value: [{ id: 'ann' }],
  });
  expect(over({ users: items(user('ann'), user('bob', { accountEnabled: 7 })) })).toMatchObject({
    complete: false,
    gap: { cause: 'error' },
    value: [{ id: 'ann' }],
  });
  expect(over({ users: { missing: 'consent' } })).toMatchObject({ value: null, gap: { cause: 'consent' } });
});
