import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import { type AnswerLevel, type DecidingPolicy, weakerLevel } from './answer.ts';
import type { Demand } from './demand.ts';
import { type GrantDemand, grantDemand } from './grant-demand.ts';
import {
  isForPeople,
  isRisk,
  LEGACY_CLIENTS,
  legacyClients,
  modernClients,
  narrowing,
  platforms,
  platformUniverse,
  resourceReach,
} from './reach.ts';
import type { FindStrength } from './strength.ts';

/** What one policy makes of one demand, for whoever it applies to. */
export interface PolicyOutcome {
  readonly policy: ConditionalAccessPolicy;
  readonly level: AnswerLevel;
  readonly clauses: readonly string[];
  /** How answers name it: shared, for there are many answers. */
  readonly deciding: DecidingPolicy;
}

/** How a policy reaches sign-ins of the kind that a demand is about; null = not at all. */
interface ClientReach {
  readonly level: AnswerLevel;
  readonly clauses: readonly string[];
}

const EVERY_CLIENT: ClientReach = { level: 'full', clauses: [] };

function legacyReach(policy: ConditionalAccessPolicy): ClientReach | null {
  const reached = legacyClients(policy);
  if (reached.length === 0) return null;
  return reached.length === LEGACY_CLIENTS.length
    ? EVERY_CLIENT
    : { level: 'partial', clauses: ['legacyClients'] };
}

function clientReach(policy: ConditionalAccessPolicy, demand: Demand): ClientReach | null {
  if (demand === 'legacyBlock') return legacyReach(policy);
  const clients = modernClients(policy);
  if (clients === 'unknown') return { level: 'unknown', clauses: ['clientApps'] };
  if (isRisk(demand)) {
    const all = policy.conditions.clientAppTypes.includes('all');
    return all ? EVERY_CLIENT : { level: 'conditional', clauses: ['clientApps'] };
  }
  if (clients.length === 0) return null;
  return clients.length === 2 ? EVERY_CLIENT : { level: 'conditional', clauses: ['clientApps'] };
}

/** Whether a policy's risk conditions are those of the demand: high, and not mixed with the other risk. */
function answersRisk({ conditions }: ConditionalAccessPolicy, demand: Demand): boolean {
  const { userRiskLevels, signInRiskLevels } = conditions;
  if (demand === 'userRisk') return userRiskLevels.includes('high') && signInRiskLevels.length === 0;
  if (demand === 'signInRisk') return signInRiskLevels.includes('high') && userRiskLevels.length === 0;
  return true;
}

/** Legacy clients cannot do MFA: they are kept out by a block, or by a demand over all clients that they cannot meet. */
function legacyGrant(
  policy: ConditionalAccessPolicy,
  find: FindStrength,
): { grant: GrantDemand; weak: boolean } {
  const blocked = grantDemand(policy, 'legacyBlock', find);
  const overAll = policy.conditions.clientAppTypes.includes('all');
  if (blocked === 'block' || !overAll) return { grant: blocked, weak: false };
  const resistant = grantDemand(policy, 'phishingResistant', find);
  const mfa = grantDemand(policy, 'mfa', find);
  return resistant === 'none' ? { grant: mfa, weak: true } : { grant: resistant, weak: false };
}

/** Judges one policy by itself; null where it says nothing of the demand. */
export function policyOutcome(
  policy: ConditionalAccessPolicy,
  demand: Demand,
  find: FindStrength,
): PolicyOutcome | null {
  if (policy.state === 'disabled' || !isForPeople(policy) || !answersRisk(policy, demand)) return null;
  const { grant, weak } =
    demand === 'legacyBlock'
      ? legacyGrant(policy, find)
      : { grant: grantDemand(policy, demand, find), weak: false };
  const resources = resourceReach(policy.conditions.applications, demand);
  const clients = clientReach(policy, demand);
  if (grant === 'none' || resources === 'none' || clients === null) return null;
  const told = (level: AnswerLevel, clauses: readonly string[]): PolicyOutcome => ({
    policy,
    level,
    clauses,
    deciding: { id: policy.id, clauses },
  });
  if (policy.state === 'enabledForReportingButNotEnforced') return told('planned', ['reportOnly']);
  if (policy.state !== 'enabled') return told('unknown', ['state']);
  if (policy.unknownConditions.length > 0) return told('unknown', policy.unknownConditions);
  if (grant === 'unknown') return told('unknown', ['control']);
  if (clients.level === 'unknown') return told('unknown', clients.clauses);
  const narrowed = narrowing(policy, demand);
  const universe = platformUniverse([policy]);
  const everyPlatform = platforms(policy, universe).length === universe.length;
  const parts: ClientReach[] = [
    ...(grant === 'alternative' ? [{ level: 'alternative' as const, clauses: ['alternative'] }] : []),
    ...(grant === 'hybrid' ? [{ level: 'full' as const, clauses: ['hybrid'] }] : []),
    ...(weak ? [{ level: 'partial' as const, clauses: ['mfaOnly'] }] : []),
    ...(resources === 'part' ? [{ level: 'partial' as const, clauses: ['resources'] }] : []),
    ...(narrowed.length > 0 ? [{ level: 'conditional' as const, clauses: narrowed }] : []),
    clients,
    ...(everyPlatform ? [] : [{ level: 'conditional' as const, clauses: ['platforms'] }]),
  ];
  return told(
    parts.map(({ level }) => level).reduce(weakerLevel),
    parts.flatMap(({ clauses }) => clauses),
  );
}
