import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import type { Demand } from './demand.ts';

type Applications = ConditionalAccessPolicy['conditions']['applications'];

/** How much of sign-in a policy's resources cover: everything, a named part, or nothing of sign-in at all. */
export type ResourceReach = 'all' | 'part' | 'none';

/**
 * Microsoft Intune and Microsoft Intune Enrollment: a device that is to become compliant must reach them first
 * (https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance).
 */
const ENROLMENT: ReadonlySet<string> = new Set([
  '0000000a-0000-0000-c000-000000000000',
  'd4ebce55-015a-49b5-a083-c84d1797ae8c',
]);

/** User actions and authentication contexts are not sign-in; exclusions and filters leave a part. */
export function resourceReach(applications: Applications, demand: Demand): ResourceReach {
  const { includeApplications, excludeApplications, applicationFilter } = applications;
  const named = includeApplications.filter((id) => id !== 'None');
  if (named.length === 0) return applicationFilter === null ? 'none' : 'part';
  const excluded =
    demand === 'compliantDevice'
      ? excludeApplications.filter((id) => !ENROLMENT.has(id.toLowerCase()))
      : excludeApplications;
  return named.includes('All') && excluded.length === 0 && applicationFilter === null ? 'all' : 'part';
}

/** Whether a demand is that a risk be answered. */
export const isRisk = (demand: Demand): boolean => demand === 'userRisk' || demand === 'signInRisk';

/** Client app types that modern sign-in uses; the others are legacy clients. */
const MODERN: readonly string[] = ['browser', 'mobileAppsAndDesktopClients'];
const LEGACY: ReadonlySet<string> = new Set(['exchangeActiveSync', 'easSupported', 'other']);

/** Modern client app types that a policy reaches; `unknown` when it names a type this version does not know. */
export function modernClients(policy: ConditionalAccessPolicy): readonly string[] | 'unknown' {
  const types = policy.conditions.clientAppTypes;
  if (types.includes('all')) return MODERN;
  if (types.some((type) => !MODERN.includes(type) && !LEGACY.has(type))) return 'unknown';
  return MODERN.filter((type) => types.includes(type));
}

/** The two kinds of clients that cannot do modern sign-in. */
export const LEGACY_CLIENTS: readonly string[] = ['exchangeActiveSync', 'other'];

/** Legacy client app types that a policy reaches. */
export function legacyClients(policy: ConditionalAccessPolicy): readonly string[] {
  const types = policy.conditions.clientAppTypes;
  return types.includes('all') ? LEGACY_CLIENTS : LEGACY_CLIENTS.filter((type) => types.includes(type));
}

/** Platforms of Conditional Access, and `unknown` for what it cannot tell; together they are every device. */
const PLATFORMS: readonly string[] = [
  'android',
  'iOS',
  'windows',
  'windowsPhone',
  'macOS',
  'linux',
  'unknown',
];

/** Platforms that a policy reaches, out of `universe`; unknown devices only by `all`. */
export function platforms(policy: ConditionalAccessPolicy, universe: readonly string[]): readonly string[] {
  const condition = policy.conditions.platforms;
  if (condition === null) return universe;
  const included = condition.includePlatforms.includes('all') ? universe : condition.includePlatforms;
  return included.filter((platform) => !condition.excludePlatforms.includes(platform));
}

/** Every platform there is, with those that only these policies name. */
export function platformUniverse(policies: readonly ConditionalAccessPolicy[]): readonly string[] {
  const named = policies.flatMap(({ conditions }) => [
    ...(conditions.platforms?.includePlatforms ?? []),
    ...(conditions.platforms?.excludePlatforms ?? []),
  ]);
  return [...new Set([...PLATFORMS, ...named.filter((platform) => platform !== 'all')])];
}

/** Client app types that a demand is about: risk is answered at every sign-in. */
function clientUniverse(demand: Demand): readonly string[] {
  if (demand === 'legacyBlock') return LEGACY_CLIENTS;
  return isRisk(demand) ? [...MODERN, ...LEGACY_CLIENTS] : MODERN;
}

const pairs = (clients: readonly string[], devices: readonly string[]): readonly string[] =>
  clients.flatMap((client) => devices.map((platform) => `${client}/${platform}`));

/** Every kind of sign-in that a demand is about: each client app type on each platform. */
export const everySignIn = (demand: Demand, universe: readonly string[]): readonly string[] =>
  pairs(clientUniverse(demand), universe);

/** Those of them that a policy reaches. */
export function signIns(
  policy: ConditionalAccessPolicy,
  demand: Demand,
  universe: readonly string[],
): readonly string[] {
  const types = policy.conditions.clientAppTypes;
  const clients = clientUniverse(demand).filter((type) => types.includes('all') || types.includes(type));
  return pairs(clients, platforms(policy, universe));
}

/** Names of the conditions that narrow a policy in ways that no set of policies can be proved to fill. */
export function narrowing(policy: ConditionalAccessPolicy, demand: Demand): readonly string[] {
  const { conditions } = policy;
  const everywhere =
    conditions.locations === null ||
    (conditions.locations.includeLocations.includes('All') &&
      conditions.locations.excludeLocations.length === 0);
  return [
    // The risk that is to be answered narrows nothing of its own answer.
    ...(conditions.userRiskLevels.length > 0 && demand !== 'userRisk' ? ['userRisk'] : []),
    ...(conditions.signInRiskLevels.length > 0 && demand !== 'signInRisk' ? ['signInRisk'] : []),
    ...(conditions.insiderRiskLevels === null ? [] : ['insiderRisk']),
    ...(everywhere ? [] : ['location']),
    ...(conditions.devices === null ? [] : ['device']),
    ...(conditions.authenticationFlows === null ? [] : ['authenticationFlow']),
  ];
}

/** A policy for workload identities concerns no person. */
export function isForPeople(policy: ConditionalAccessPolicy): boolean {
  return (
    policy.conditions.clientApplications === null && policy.conditions.servicePrincipalRiskLevels.length === 0
  );
}
