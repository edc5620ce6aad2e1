import customersWithoutGdap from '../lib/checks/all/customers-without-gdap.ts';
import gdapExpiring from '../lib/checks/all/gdap-expiring.ts';
import gdapMissingRoles from '../lib/checks/all/gdap-missing-roles.ts';
import type { Check } from '../lib/checks/check.ts';
import { CheckRunner } from '../lib/checks/runner.ts';
import type { Evidence } from '../lib/evidence/evidence.ts';
import type { Source } from '../lib/evidence/source.ts';
import caCoverage from '../lib/facts/all/ca-coverage.ts';
import liveRelationships from '../lib/facts/all/live-relationships.ts';
import { deriveFact, type FactInputs } from '../lib/facts/fact.ts';
import type { Principal } from '../lib/facts/people/principal.ts';
import { PRIVILEGED_ROLES } from '../lib/facts/roles/privileged-roles.ts';
import { DEFAULT_SETTINGS } from '../lib/settings/settings.ts';

/** Something to time, at one size. */
export interface Case {
  readonly name: string;
  readonly scale: number;
  run(): unknown;
}

const NOW = new Date('2026-11-20T08:00:00Z');
const POLICIES = 200;
const GROUPS = 100;

const guid = (kind: string, serial: number): string =>
  `${kind}0000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;

interface Rows {
  readonly rows: readonly unknown[];
  readonly entities?: readonly string[];
}

/** Complete evidence of these rows; of every other source nothing is there. */
const inputsOf = (read: Readonly<Record<string, Rows>>): FactInputs => ({
  now: NOW,
  settings: { ...DEFAULT_SETTINGS, gdapRoleProfile: { required: PRIVILEGED_ROLES.slice(2, 5), allowed: [] } },
  evidence: <Row>({ id }: Source<Row>): Evidence<Row> => {
    const { rows, entities } = read[id] ?? { rows: [] };
    const evidence = { rows: rows as readonly Row[], spoiled: [], complete: true, readAt: NOW.toISOString() };
    return entities === undefined ? evidence : { ...evidence, entities: new Set(entities) };
  },
});

/** A group of its own size: every second user is in the first, every 101st in the last. */
function membersOf(group: number, users: number): unknown[] {
  const every = group + 2;
  return Array.from({ length: Math.floor(users / every) }, (_, at) => ({
    group: guid('d', group),
    deleted: false,
    id: guid('c', at * every + group),
    '@odata.type': '#microsoft.graph.user',
    accountEnabled: true,
  }));
}

/** Policies for groups, roles and everybody, with people, groups and roles left out. */
function policyOf(at: number): unknown {
  const group = guid('d', at % GROUPS);
  const role = PRIVILEGED_ROLES[at % PRIVILEGED_ROLES.length];
  const everybody = at % 4 === 0;
  return {
    id: guid('e', at),
    state: at % 10 === 9 ? 'enabledForReportingButNotEnforced' : 'enabled',
    conditions: {
      users: {
        includeUsers: everybody ? ['All'] : [],
        excludeUsers: [guid('c', at), guid('c', at + 1)],
        includeGroups: everybody ? [] : [group],
        excludeGroups: [guid('d', (at * 7 + 1) % GROUPS)],
        includeRoles: at % 3 === 0 ? [role] : [],
        excludeRoles: at % 5 === 0 ? [role] : [],
        includeGuestsOrExternalUsers: null,
        excludeGuestsOrExternalUsers: null,
      },
      applications: {
        includeApplications: ['All'],
        excludeApplications: at % 6 === 0 ? [] : [guid('a', at)],
        includeUserActions: [],
        includeAuthenticationContextClassReferences: [],
        applicationFilter: null,
      },
      clientAppTypes: ['all'],
      userRiskLevels: [],
      signInRiskLevels: at % 8 === 3 ? ['high'] : [],
      servicePrincipalRiskLevels: [],
      insiderRiskLevels: null,
      locations: null,
      platforms: at % 8 === 5 ? { includePlatforms: ['windows'], excludePlatforms: [] } : null,
      devices: null,
      clientApplications: null,
      authenticationFlows: null,
    },
    grantControls: {
      operator: 'OR',
      builtInControls: at % 7 === 0 ? ['mfa', 'compliantDevice'] : ['mfa'],
      customAuthenticationFactors: [],
      termsOfUse: [],
      authenticationStrength: null,
    },
    unknownConditions: [],
  };
}

/** Answers for everybody of a tenant, from its evidence on. */
export function conditionalAccess(scale: number): readonly Case[] {
  const count = 6_250 * scale;
  const groups = Array.from({ length: GROUPS }, (_, at) => guid('d', at));
  const inputs = inputsOf({
    users: {
      rows: Array.from({ length: count }, (_, at) => ({
        id: guid('c', at),
        userPrincipalName: `user-${at}@contoso.com`,
        userType: at % 50 === 0 ? 'Guest' : 'Member',
        accountEnabled: true,
      })),
    },
    'ca-policies': { rows: Array.from({ length: POLICIES }, (_, at) => policyOf(at)) },
    'group-members': { rows: groups.flatMap((_, at) => membersOf(at, count)), entities: groups },
    'role-assignments': {
      rows: Array.from({ length: 60 }, (_, at) => ({
        id: `${at}`,
        principalId: guid('c', at * 3),
        roleDefinitionId: PRIVILEGED_ROLES[at % PRIVILEGED_ROLES.length],
        directoryScopeId: '/',
        principal: { '@odata.type': '#microsoft.graph.user', accountEnabled: true },
      })),
    },
  });
  const people = Array.from(
    { length: count },
    (_, at): Principal => ({
      id: guid('c', at),
      kind: at % 50 === 0 ? 'internalGuest' : 'member',
    }),
  );
  const derive = () => deriveFact(caCoverage, inputs).value;
  const answer = (demands: readonly ('mfa' | 'phishingResistant' | 'legacyBlock')[]): void => {
    const coverage = derive();
    for (const demand of demands) for (const one of people) coverage?.answer(one, demand);
  };
  return [
    { name: 'ca-coverage, prepared', scale, run: derive },
    { name: 'ca-coverage, one answer each', scale, run: () => answer(['mfa']) },
    {
      name: 'ca-coverage, three answers each',
      scale,
      run: () => answer(['mfa', 'phishingResistant', 'legacyBlock']),
    },
  ];
}

function relationshipOf(at: number, customers: number): unknown {
  const end = new Date(NOW.getTime() + (at % 700) * 86_400_000).toISOString();
  return {
    id: guid('f', at),
    displayName: 'Contoso access',
    status: at % 9 === 0 ? 'expired' : at % 11 === 0 ? 'expiring' : 'active',
    customer: { tenantId: guid('b', at % customers) },
    accessDetails: {
      unifiedRoles: PRIVILEGED_ROLES.slice(at % 5, (at % 5) + 6).map((roleDefinitionId) => ({
        roleDefinitionId,
      })),
    },
    duration: 'P730D',
    autoExtendDuration: at % 3 === 0 ? 'P180D' : 'PT0S',
    createdDateTime: '2025-01-01T00:00:00Z',
    lastModifiedDateTime: '2025-01-02T00:00:00Z',
    activatedDateTime: '2025-01-02T00:00:00Z',
    endDateTime: end,
  };
}

/** What is derived from and judged of GDAP relationships, two for each customer. */
export function relationships(scale: number): readonly Case[] {
  const customers = 625 * scale;
  const inputs = inputsOf({
    'gdap-relationships': {
      rows: Array.from({ length: 2 * customers }, (_, at) => relationshipOf(at, customers)),
    },
    contracts: {
      rows: Array.from({ length: customers }, (_, at) => ({ customerId: guid('b', at), contractType: null })),
    },
  });
  const judged = (check: Check): Case => ({
    name: check.id,
    scale,
    run: () =>
      new CheckRunner({ ...inputs, previousSweepAt: null, attestations: [], exceptions: [] }).run(check),
  });
  return [
    { name: 'live-relationships', scale, run: () => deriveFact(liveRelationships, inputs) },
    ...[gdapExpiring, gdapMissingRoles, customersWithoutGdap].map(judged),
  ];
}
