import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import { type Answer, type AnswerLevel, bestLevel, type DecidingPolicy } from './answer.ts';
import { type FindStrength, type MfaDemand, mfaDemand } from './mfa-demand.ts';
import {
  everySignIn,
  isForPeople,
  modernClients,
  narrowing,
  platforms,
  platformUniverse,
  resourceReach,
} from './reach.ts';

interface Judged {
  readonly policy: ConditionalAccessPolicy;
  readonly level: AnswerLevel;
  readonly clauses: readonly string[];
}

const DEMAND_LEVEL: Readonly<Record<Exclude<MfaDemand, 'none'>, AnswerLevel>> = {
  mfa: 'full',
  block: 'full',
  alternative: 'alternative',
  unknown: 'unknown',
};

/** Best first among known levels: what a policy's weakest part makes of it. */
const WEAKEST_LAST: readonly AnswerLevel[] = [
  'full',
  'partial',
  'alternative',
  'conditional',
  'planned',
  'none',
];

function weaker(a: AnswerLevel, b: AnswerLevel): AnswerLevel {
  return WEAKEST_LAST.indexOf(a) >= WEAKEST_LAST.indexOf(b) ? a : b;
}

/** One policy's answer for a member in no group and no role, before other policies are looked at. */
function judge(policy: ConditionalAccessPolicy, find: FindStrength): Judged {
  const nothing: Judged = { policy, level: 'none', clauses: [] };
  if (policy.state === 'disabled') return nothing;
  const demand = mfaDemand(policy, find);
  const clients = modernClients(policy);
  const reach = resourceReach(policy.conditions.applications);
  if (demand === 'none' || reach === 'none' || !isForPeople(policy)) return nothing;
  if (!policy.conditions.users.includeUsers.includes('All') || clients.length === 0) return nothing;
  if (policy.state === 'enabledForReportingButNotEnforced')
    return { policy, level: 'planned', clauses: ['reportOnly'] };
  if (policy.state !== 'enabled') return { policy, level: 'unknown', clauses: ['state'] };
  if (policy.unknownConditions.length > 0)
    return { policy, level: 'unknown', clauses: policy.unknownConditions };
  const demandLevel = DEMAND_LEVEL[demand];
  if (demandLevel === 'unknown' || clients === 'unknown')
    return { policy, level: 'unknown', clauses: ['control'] };
  const clauses: string[] = [];
  let level: AnswerLevel = demandLevel;
  if (demandLevel === 'alternative') clauses.push('alternative');
  if (reach === 'part') {
    level = weaker(level, 'partial');
    clauses.push('resources');
  }
  const narrowed = narrowing(policy);
  const everyClient = clients.length === 2;
  const universe = platformUniverse([policy]);
  const everyPlatform = platforms(policy, universe).length === universe.length;
  if (narrowed.length > 0 || !everyClient || !everyPlatform) {
    level = weaker(level, 'conditional');
    clauses.push(
      ...narrowed,
      ...(everyClient ? [] : ['clientApps']),
      ...(everyPlatform ? [] : ['platforms']),
    );
  }
  return { policy, level, clauses };
}

/** Policies that are full but for client apps or platforms, and together leave no sign-in out. */
function partition(judged: readonly Judged[]): readonly Judged[] {
  const candidates = judged.filter(
    ({ level, clauses }) =>
      level === 'conditional' && clauses.every((clause) => clause === 'clientApps' || clause === 'platforms'),
  );
  const universe = platformUniverse(candidates.map(({ policy }) => policy));
  const covered = new Set<string>();
  for (const { policy } of candidates) {
    const clients = modernClients(policy);
    if (clients === 'unknown') continue;
    for (const client of clients)
      for (const platform of platforms(policy, universe)) covered.add(`${client}/${platform}`);
  }
  return everySignIn(universe).every((signIn) => covered.has(signIn)) ? candidates : [];
}

function deciding(judged: readonly Judged[]): DecidingPolicy[] {
  return judged
    .map(({ policy, clauses }) => ({ id: policy.id, clauses }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Whether everyone must do MFA: the answer for an imagined member that is in no group and holds no role. Every
 * policy that is full by itself is named; else those that are full together; else those of the best level.
 */
export function everyoneMfa(policies: readonly ConditionalAccessPolicy[], find: FindStrength): Answer {
  const judged = policies.map((policy) => judge(policy, find));
  const together = partition(judged);
  const full = judged.filter(({ level }) => level === 'full');
  if (full.length > 0) return { level: 'full', policies: deciding(full) };
  if (together.length > 0) return { level: 'full', policies: deciding(together) };
  const level = bestLevel(judged.map((one) => one.level));
  return { level, policies: level === 'none' ? [] : deciding(judged.filter((one) => one.level === level)) };
}
