import { describe, expect, test } from 'vitest';
import type { Answered } from '../checks/evidence-of.ts';
import { level, tenant } from './coverage.ts';
import type { Answers } from './derived.ts';
import { items, user } from './people.ts';
import type { PolicyParts } from './policies.ts';

const nobody = { includeUsers: [] };
const forUsers = (users: Record<string, unknown>): PolicyParts => ({ users });

describe('guests', () => {
  const external = { userType: 'Guest', userPrincipalName: 'ann_fabrikam.com#EXT#@contoso.com' };
  const kinds: Record<string, Answers> = {
    member: { users: items(user('ann')) },
    internalGuest: { users: items(user('ann', { userType: 'Guest' })) },
    b2bCollaborationGuest: { users: items(user('ann', external)) },
    b2bCollaborationMember: { users: items(user('ann', { ...external, userType: 'Member' })) },
  };
  const types = (
    guestOrExternalUserTypes: unknown,
    externalTenants: unknown = { membershipKind: 'all' },
  ) => ({
    guestOrExternalUserTypes,
    externalTenants,
  });
  const included = (users: Record<string, unknown>) =>
    Object.entries(kinds)
      .filter(([, answers]) => level(tenant([forUsers(users)], answers)) === 'full')
      .map(([kind]) => kind);

  // CIPP looks for internalGuest only (Get-CIPPMFAState.ps1); Maester asks for all six types at once.
  test('V12: the types that a policy names, and no others', () => {
    const naming = (list: string) => included({ ...nobody, includeGuestsOrExternalUsers: types(list) });
    expect(naming('b2bCollaborationGuest')).toEqual(['b2bCollaborationGuest']);
    expect(naming('internalGuest, b2bCollaborationMember')).toEqual([
      'internalGuest',
      'b2bCollaborationMember',
    ]);
    expect(naming('b2bDirectConnectUser,otherExternalUser,serviceProvider')).toEqual([]);
    expect(included({ excludeGuestsOrExternalUsers: types('internalGuest') })).toEqual([
      'member',
      'b2bCollaborationGuest',
      'b2bCollaborationMember',
    ]);
  });

  test('All includes guests; the older keyword names all of them', () => {
    expect(included({})).toEqual(Object.keys(kinds));
    expect(included({ includeUsers: ['GuestsOrExternalUsers'] })).toEqual(Object.keys(kinds).slice(1));
    expect(included({ excludeUsers: ['GuestsOrExternalUsers'] })).toEqual(['member']);
  });

  test.each([
    ['of some tenants only', types('internalGuest', { membershipKind: 'enumerated', members: ['t'] })],
    ['of a type that nobody knows', types('somethingNew')],
    ['of types that cannot be read', types(7)],
  ])('unknown: %s', (_what, guests) => {
    const guest = kinds.internalGuest ?? {};
    expect(level(tenant([forUsers({ ...nobody, includeGuestsOrExternalUsers: guests })], guest))).toBe(
      'unknown: users error',
    );
    expect(level(tenant([forUsers({ excludeGuestsOrExternalUsers: guests })], guest))).toBe(
      'unknown: users error',
    );
    expect(level(tenant([forUsers({ excludeGuestsOrExternalUsers: guests })]))).toBe('full');
  });

  test.each<[string, Answered]>([
    ['consent', { missing: 'consent' }],
    ['incomplete', { items: [], missing: 'incomplete' }],
    ['incomplete', { items: [user('bob')] }],
  ])('unknown with the cause of users, where the kind was not read: %s', (cause, users) => {
    const without = forUsers({ excludeUsers: ['GuestsOrExternalUsers'] });
    expect(level(tenant([without], { users }))).toBe(`unknown: users ${cause}`);
    expect(level(tenant([{}], { users }))).toBe('full');
  });
});
