import fc from 'fast-check';
import type { Answers } from '../derived.ts';
import { active, eligible, GROUP, items, mayJoin, member, READ, USER, user } from '../people.ts';
import { type PolicyParts, policy, STRENGTH } from '../policies.ts';

/** Few ids, so that they collide. */
export const USERS = ['ann', 'guy', 'ext'] as const;
export const GROUPS = ['g1', 'g2', 'g3'] as const;
export const ROLES = [
  '62e90394-69f5-4237-9190-012177145e10',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe',
] as const;

/** What Graph says of one group: its people, that it is gone, or nothing. */
export type GroupReading =
  | { readonly members: readonly string[]; readonly mayJoin: readonly string[] }
  | 'gone'
  | 'unread';

export interface RoleRow {
  readonly principal: string;
  readonly role: string;
  readonly how: 'active' | 'eligible';
  readonly scope: string;
}

/** A made-up tenant, in terms that the reference reads and that become answers for the fact. */
export interface Directory {
  readonly groups: Readonly<Record<string, GroupReading>>;
  readonly roles: readonly RoleRow[];
  /** Active role assignments were read. */
  readonly rolesRead: boolean;
  readonly policies: readonly ReturnType<typeof policy>[];
}

const some = <T>(from: readonly T[], maxLength = 2) => fc.subarray([...from], { maxLength });
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(usual, ...others) },
  );

const guests = mostly<Record<string, unknown> | null>(
  null,
  { guestOrExternalUserTypes: 'internalGuest', externalTenants: null },
  {
    guestOrExternalUserTypes: 'b2bCollaborationGuest,serviceProvider',
    externalTenants: { membershipKind: 'all' },
  },
  { guestOrExternalUserTypes: 'b2bCollaborationGuest', externalTenants: { membershipKind: 'enumerated' } },
  { guestOrExternalUserTypes: 'somethingNew', externalTenants: null },
);

const usersOf = fc.record({
  includeUsers: fc.oneof(
    { weight: 3, arbitrary: fc.constant(['All']) },
    { weight: 2, arbitrary: some([...USERS, 'GuestsOrExternalUsers', 'None']) },
  ),
  includeGroups: some(GROUPS),
  includeRoles: some(ROLES),
  includeGuestsOrExternalUsers: guests,
  excludeUsers: some([...USERS, 'GuestsOrExternalUsers'], 1),
  excludeGroups: some(GROUPS, 1),
  excludeRoles: some(ROLES, 1),
  excludeGuestsOrExternalUsers: guests,
});

type Platforms = Record<'includePlatforms' | 'excludePlatforms', string[]>;

const WINDOWS: Platforms = { includePlatforms: ['windows'], excludePlatforms: [] };
const NOT_WINDOWS: Platforms = { includePlatforms: ['all'], excludePlatforms: ['windows'] };
const PHONES: Platforms = { includePlatforms: ['android', 'iOS'], excludePlatforms: [] };
const NOT_PHONES: Platforms = { includePlatforms: ['all'], excludePlatforms: ['android', 'iOS'] };

const conditions = fc.record({
  clientAppTypes: mostly(
    ['all'],
    ['browser', 'mobileAppsAndDesktopClients'],
    ['browser'],
    ['mobileAppsAndDesktopClients'],
    ['exchangeActiveSync', 'other'],
    ['exchangeActiveSync'],
    ['other'],
  ),
  platforms: mostly<Platforms | null>(null, WINDOWS, NOT_WINDOWS, PHONES, NOT_PHONES),
  locations: mostly<Record<string, string[]> | null>(null, null, {
    includeLocations: ['All'],
    excludeLocations: ['AllTrusted'],
  }),
  userRiskLevels: mostly<string[]>([], ['high'], ['low']),
  signInRiskLevels: mostly<string[]>([], ['high'], ['low', 'medium', 'high']),
});

const applications = mostly<Record<string, unknown>>(
  {},
  { excludeApplications: ['x'] },
  { excludeApplications: ['0000000a-0000-0000-c000-000000000000'] },
  { includeApplications: ['Office365'] },
  { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] },
);

const CONTROLS = [
  'mfa',
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'passwordChange',
  'block',
  'somethingNew',
];

const grant = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 6,
    arbitrary: fc.record({
      operator: fc.constantFrom('OR', 'AND'),
      builtInControls: some(CONTROLS),
      termsOfUse: mostly<string[]>([], ['t']),
      authenticationStrength: mostly<Record<string, unknown> | null>(
        null,
        STRENGTH.multifactor,
        STRENGTH.phishingResistant,
        { id: 'not-listed' },
      ),
    }),
  },
);

export const STATES = ['enabled', 'enabledForReportingButNotEnforced', 'disabled', 'paused'] as const;

/** One policy; states that are not given here are drawn. */
export const policies = (state: fc.Arbitrary<string> = mostly<string>('enabled', ...STATES)) =>
  fc.record({ state, users: usersOf, applications, conditions, grant }).map((parts): PolicyParts => parts);

/** Policies that differ in client apps, platforms and little else: those may fill each other's gaps. */
const plainPolicies: fc.Arbitrary<PolicyParts> = fc.record({
  conditions,
  users: fc.constant({}),
  grant: mostly<Record<string, unknown>>(
    { builtInControls: ['block'] },
    {},
    { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant },
    { builtInControls: ['compliantDevice', 'domainJoinedDevice'] },
    { builtInControls: ['compliantDevice', 'approvedApplication'] },
  ),
});

const groupReading: fc.Arbitrary<GroupReading> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ members: some(USERS, 3), mayJoin: some(USERS, 1) }) },
  { weight: 1, arbitrary: fc.constant('gone' as const) },
  { weight: 2, arbitrary: fc.constant('unread' as const) },
);

const roleRow: fc.Arbitrary<RoleRow> = fc.record({
  principal: fc.constantFrom(...USERS, ...GROUPS),
  role: fc.constantFrom(...ROLES),
  how: fc.constantFrom('active' as const, 'eligible' as const),
  scope: mostly('/', '/administrativeUnits/u'),
});

/** A tenant with up to five policies. */
export const directories: fc.Arbitrary<Directory> = fc.record({
  groups: fc.record({ g1: groupReading, g2: groupReading, g3: groupReading }),
  roles: fc.array(roleRow, { maxLength: 3 }),
  rolesRead: mostly(true, false),
  policies: fc
    .oneof(
      { weight: 3, arbitrary: fc.array(policies(), { maxLength: 5 }) },
      { weight: 2, arbitrary: fc.array(plainPolicies, { minLength: 2, maxLength: 5 }) },
    )
    .map((all) => all.map((parts, at) => policy({ ...parts, id: `p${at}` }))),
});

const isGroup = (id: string): boolean => (GROUPS as readonly string[]).includes(id);

/** The answers of such a tenant. */
export function answersOf({ groups, roles, rolesRead, policies: all }: Directory): Answers {
  const type = (id: string): string => (isGroup(id) ? GROUP : USER);
  const read = Object.entries(groups);
  const membersOf = (group: GroupReading) =>
    typeof group === 'string' ? 'gone' : group.members.map((id) => member(id));
  return {
    ...READ,
    users: items(
      user('ann'),
      user('guy', { userType: 'Guest' }),
      user('ext', { userType: 'Guest', userPrincipalName: 'ext_fabrikam.com#EXT#@contoso.com' }),
    ),
    'ca-policies': items(...all),
    'group-members': {
      byEntity: Object.fromEntries(
        read.flatMap(([id, group]) => (group === 'unread' ? [] : [[id, membersOf(group)] as const])),
      ),
      missing: 'consent',
    },
    'group-eligibilities': {
      byEntity: Object.fromEntries(
        read.map(([id, group]) => [
          id,
          typeof group === 'string' ? [] : group.mayJoin.map((one) => mayJoin(id, one)),
        ]),
      ),
    },
    'role-assignments': rolesRead
      ? items(
          ...roles.flatMap(({ principal, role, how, scope }, at) =>
            how === 'active'
              ? [active(principal, role, type(principal), { id: `a${at}`, directoryScopeId: scope })]
              : [],
          ),
        )
      : { missing: 'consent' },
    'role-eligibilities': items(
      ...roles.flatMap(({ principal, role, how, scope }) =>
        how === 'eligible' ? [eligible(principal, role, type(principal), { directoryScopeId: scope })] : [],
      ),
    ),
  };
}
