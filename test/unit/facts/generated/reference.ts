import type { Demand } from '../../../../lib/facts/conditional-access/demand.ts';
import type { policy } from '../policies.ts';
import type { Directory } from './directories.ts';

/**
 * Conditional Access by brute force, as slow and as plain as can be: every principal by itself, every world that what
 * is not known leaves open, every kind of sign-in. It shares no code with the product.
 */

type Policy = ReturnType<typeof policy>;
type Maybe = 'yes' | 'no' | 'maybe';

const KIND: Readonly<Record<string, string>> = {
  ann: 'member',
  guy: 'internalGuest',
  ext: 'b2bCollaborationGuest',
};
const RANK = ['full', 'partial', 'alternative', 'conditional', 'planned', 'none'];
const worst = (levels: readonly string[]): string =>
  RANK[Math.max(...levels.map((one) => RANK.indexOf(one)))] ?? '';
const best = (levels: readonly string[]): string =>
  RANK[Math.min(5, ...levels.map((one) => RANK.indexOf(one)))] ?? '';

function inGroup({ groups }: Directory, group: string, id: string): Maybe {
  const reading = groups[group];
  if (reading === undefined || reading === 'unread') return 'maybe';
  return reading !== 'gone' && reading.members.includes(id) ? 'yes' : 'no';
}

function holds(directory: Directory, role: string, id: string): Maybe {
  let found: Maybe = directory.rolesRead ? 'no' : 'maybe';
  for (const row of directory.roles) {
    if (row.role !== role || row.scope !== '/' || (row.how === 'active' && !directory.rolesRead)) continue;
    if (row.principal === id) return 'yes';
    const reading = directory.groups[row.principal];
    if (reading === undefined || reading === 'gone') continue;
    if (reading === 'unread') found = 'maybe';
    else if (reading.members.includes(id) || reading.mayJoin.includes(id)) return 'yes';
  }
  return found;
}

function guest(clause: Record<string, unknown> | null, id: string): Maybe {
  const kind = KIND[id] ?? '';
  if (clause === null || kind === 'member') return 'no';
  const types = String(clause.guestOrExternalUserTypes);
  if (types.includes('somethingNew')) return 'maybe';
  if (!types.split(',').includes(kind)) return 'no';
  const tenants = clause.externalTenants as { membershipKind: string } | null;
  return tenants?.membershipKind === 'enumerated' ? 'maybe' : 'yes';
}

function named(
  directory: Directory,
  id: string,
  users: readonly string[],
  groups: readonly string[],
  roles: readonly string[],
  guests: Record<string, unknown> | null,
): Maybe {
  const all: Maybe[] = [
    users.includes('All') || users.includes(id) ? 'yes' : 'no',
    users.includes('GuestsOrExternalUsers') && KIND[id] !== 'member' ? 'yes' : 'no',
    guest(guests, id),
    ...groups.map((group) => inGroup(directory, group, id)),
    ...roles.map((role) => holds(directory, role, id)),
  ];
  return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
}

function applies(directory: Directory, { conditions: { users } }: Policy, id: string): Maybe {
  const inside = named(
    directory,
    id,
    users.includeUsers,
    users.includeGroups,
    users.includeRoles,
    users.includeGuestsOrExternalUsers,
  );
  const outside = named(
    directory,
    id,
    users.excludeUsers,
    users.excludeGroups,
    users.excludeRoles,
    users.excludeGuestsOrExternalUsers,
  );
  if (inside === 'no' || outside === 'yes') return 'no';
  return inside === 'yes' && outside === 'no' ? 'yes' : 'maybe';
}

/** What the grant controls come to: the level, `none`, or `unknown`. */
function granted({ grantControls, conditions }: Policy, demand: Demand): string {
  if (grantControls === null) return 'none';
  const { builtInControls: controls, termsOfUse, operator } = grantControls;
  const strength = grantControls.authenticationStrength as {
    id: string;
    allowedCombinations?: string[];
  } | null;
  if (controls.includes('block')) return 'full';
  const wanted: Record<Demand, string[]> = {
    mfa: ['mfa'],
    phishingResistant: [],
    compliantDevice: ['compliantDevice'],
    legacyBlock: [],
    userRisk: ['passwordChange'],
    signInRisk: ['mfa'],
  };
  const isUnknownStrength = strength !== null && strength.allowedCombinations === undefined;
  const isResistant = strength?.allowedCombinations?.includes('windowsHelloForBusiness') === true;
  const cares = demand === 'mfa' || demand === 'signInRisk' || demand === 'phishingResistant';
  const byStrength =
    cares && strength !== null && !isUnknownStrength && (demand !== 'phishingResistant' || isResistant);
  const meets = byStrength || controls.some((one) => wanted[demand].includes(one));
  if (!meets) return controls.includes('somethingNew') || (cares && isUnknownStrength) ? 'unknown' : 'none';
  if (operator === 'AND') return 'full';
  const rest = controls.filter((one) => !wanted[demand].includes(one));
  const weaker = termsOfUse.length > 0 || (strength !== null && !byStrength);
  if (rest.length === 0 && !weaker) return 'full';
  if (demand !== 'compliantDevice' || weaker) return 'alternative';
  if (rest.every((one) => one === 'domainJoinedDevice')) return 'full';
  const isPhones =
    (conditions.platforms as { includePlatforms: string[] } | null)?.includePlatforms[0] === 'android';
  return isPhones && rest.every((one) => one === 'approvedApplication') ? 'full' : 'alternative';
}

interface Outcome {
  readonly level: string;
  /** Kinds of sign-in, of those that the demand is about, that it leaves nothing open for. */
  readonly signIns: readonly string[];
}

const PLATFORMS = ['android', 'iOS', 'windows', 'macOS', 'linux', 'windowsPhone', 'unknown'];
const MODERN = ['browser', 'mobileAppsAndDesktopClients'];
const LEGACY = ['exchangeActiveSync', 'other'];

const clientsOf = (demand: Demand): string[] =>
  demand === 'legacyBlock' ? LEGACY : demand.endsWith('Risk') ? [...MODERN, ...LEGACY] : MODERN;
const signInsOf = (demand: Demand): string[] =>
  clientsOf(demand).flatMap((client) => PLATFORMS.map((platform) => `${client} ${platform}`));

function outcome(one: Policy, demand: Demand): Outcome | null {
  const { conditions, state } = one;
  const { applications, clientAppTypes, userRiskLevels, signInRiskLevels, locations } = conditions;
  if (state === 'disabled' || applications.includeApplications.length === 0) return null;
  if (demand === 'userRisk' && (!userRiskLevels.includes('high' as never) || signInRiskLevels.length > 0))
    return null;
  if (demand === 'signInRisk' && (!signInRiskLevels.includes('high' as never) || userRiskLevels.length > 0))
    return null;
  const overAll = clientAppTypes.includes('all');
  const clients = clientsOf(demand).filter((type) => overAll || clientAppTypes.includes(type));
  if (clients.length === 0) return null;
  let grant = granted(one, demand);
  if (demand === 'legacyBlock' && overAll && grant !== 'full') {
    grant = granted(one, 'phishingResistant');
    if (grant === 'none') {
      const mfa = granted(one, 'mfa');
      grant = mfa === 'full' ? 'partial' : mfa;
    }
  }
  if (grant === 'none') return null;
  if (state === 'enabledForReportingButNotEnforced') return { level: 'planned', signIns: [] };
  if (state === 'paused' || grant === 'unknown') return { level: 'unknown', signIns: [] };
  const kept = applications.excludeApplications.filter(
    (id) => demand !== 'compliantDevice' || !String(id).startsWith('0000000a'),
  );
  const isWhole = applications.includeApplications.includes('All') && kept.length === 0;
  const narrowed =
    locations !== null ||
    (userRiskLevels.length > 0 && demand !== 'userRisk') ||
    (signInRiskLevels.length > 0 && demand !== 'signInRisk');
  const condition = conditions.platforms as { includePlatforms: string[]; excludePlatforms: string[] } | null;
  const devices = PLATFORMS.filter(
    (platform) =>
      condition === null ||
      ((condition.includePlatforms.includes('all') || condition.includePlatforms.includes(platform)) &&
        !condition.excludePlatforms.includes(platform)),
  );
  const isClean = grant === 'full' && isWhole && !narrowed;
  const missesClients = clients.length < clientsOf(demand).length;
  return {
    level: worst([
      grant,
      isWhole ? 'full' : 'partial',
      narrowed || devices.length < PLATFORMS.length ? 'conditional' : 'full',
      missesClients ? (demand === 'legacyBlock' ? 'partial' : 'conditional') : 'full',
    ]),
    signIns: isClean ? clients.flatMap((client) => devices.map((platform) => `${client} ${platform}`)) : [],
  };
}

function together(demand: Demand, outcomes: readonly Outcome[]): string {
  const covered = new Set(outcomes.flatMap(({ signIns }) => signIns));
  if (signInsOf(demand).every((signIn) => covered.has(signIn))) return 'full';
  return best(outcomes.map(({ level }) => level));
}

const weight = (level: string): string =>
  level === 'full' ? 'met' : level === 'planned' || level === 'none' ? 'notMet' : 'inPart';

/** The level; `unknown` where the worlds that are left open differ in more than a verdict can tell. */
export function reference(directory: Directory, demand: Demand, id: string): string {
  const certain: Outcome[] = [];
  const open: Outcome[] = [];
  for (const one of directory.policies) {
    const whether = applies(directory, one, id);
    const found = whether === 'no' ? null : outcome(one, demand);
    if (found === null) continue;
    if (found.level === 'unknown') open.push({ level: 'full', signIns: signInsOf(demand) });
    else (whether === 'yes' ? certain : open).push(found);
  }
  const worlds = Array.from({ length: 2 ** open.length }, (_, world) =>
    together(demand, [...certain, ...open.filter((_one, at) => (world >> at) % 2 === 1)]),
  );
  return new Set(worlds.map(weight)).size > 1 ? 'unknown' : (worlds[0] ?? '');
}
