import type { Gap } from '../../evidence/gap.ts';
import authStrengths from '../../evidence/sources/auth-strengths.ts';
import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import users from '../../evidence/sources/users.ts';
import type { Answer } from '../conditional-access/answer.ts';
import type { AssignmentClause } from '../conditional-access/assignment.ts';
import type { Demand } from '../conditional-access/demand.ts';
import { ConditionalAccessEvaluator, type PolicyAssigned } from '../conditional-access/evaluator.ts';
import type { PolicyOutcome } from '../conditional-access/policy-outcome.ts';
import { isByIdOnly } from '../conditional-access/strength.ts';
import { defineFact, type FactInputs, firstGap, gapOf } from '../fact.ts';
import { groupPeople } from '../groups/group-people.ts';
import type { Principal } from '../people/principal.ts';
import { roleHoldings } from '../roles/role-holdings.ts';
import { roleMembers } from '../roles/role-members.ts';

/** An enabled policy that demands MFA and leaves somebody out whom it would else include. */
export interface LeftOut {
  readonly policy: string;
  readonly by: AssignmentClause;
}

export interface ConditionalAccessCoverage {
  /** Some policy is `enabled`: then security defaults cannot be on. */
  readonly anyEnabled: boolean;
  /**
   * An `enabled` policy demands MFA of somebody at sign-in, in whatever way: `yes`, `no`, or `unknown` when one
   * cannot be read that far. Blocking is not demanding.
   */
  readonly demandsMfa: 'yes' | 'no' | 'unknown';
  /** Report-only policies that would demand MFA, by id. */
  readonly planned: readonly string[];
  answer(principal: Principal, demand: Demand): Answer;
  /** The answer for an imagined member that is in no group and holds no role. */
  everyone(demand: Demand): Answer;
  /** How every policy that is not disabled stands to a principal, and why. */
  trace(principal: Principal): readonly PolicyAssigned[];
  /** What one policy makes of a demand; null where it says nothing of it, or is disabled. */
  outcome(policy: ConditionalAccessPolicy, demand: Demand): PolicyOutcome | null;
  /** Why an outcome is `unknown`. */
  gapOf(outcome: PolicyOutcome): Gap;
  /** Groups that an enabled policy which demands MFA leaves out, and whose members could not all be read. */
  readonly unreadExclusions: readonly { readonly group: string; readonly gap: Gap }[];
  /** The enabled policies that demand MFA and leave this principal out. */
  leftOut(principal: Principal): readonly LeftOut[];
  /** The same of policies of which it is not known whether they are enabled, or demand MFA. */
  perhapsLeftOut(principal: Principal): readonly LeftOut[];
  /** Ids of the enabled policies that demand MFA. */
  readonly demanding: ReadonlySet<string>;
  /** Whom each policy leaves out, by policy id: for rules that accept no exclusion but named accounts. */
  readonly exclusions: ReadonlyMap<string, Exclusions>;
}

export interface Exclusions {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  /** Groups, roles or kinds of guests are excluded too: people whose number is not known here. */
  readonly others: boolean;
}

function exclusionsOf(policy: ConditionalAccessPolicy): Exclusions {
  const { excludeUsers, excludeGroups, excludeRoles, excludeGuestsOrExternalUsers } = policy.conditions.users;
  return {
    users: excludeUsers.map((id) => id.toLowerCase()),
    groups: excludeGroups.map((id) => id.toLowerCase()),
    others: excludeGroups.length > 0 || excludeRoles.length > 0 || excludeGuestsOrExternalUsers !== null,
  };
}

/** Of these policies, those that leave out somebody whom they would else include. */
function leftOutOf(policies: ReadonlySet<string>, trace: readonly PolicyAssigned[]): LeftOut[] {
  return trace.flatMap(({ policy, included, excluded }) =>
    policies.has(policy.id) && included !== null && excluded !== null
      ? [{ policy: policy.id, by: excluded }]
      : [],
  );
}

/** Whether it includes anybody but guests. */
function includesMembers({ conditions: { users } }: ConditionalAccessPolicy): boolean {
  const named = users.includeUsers.filter((id) => id !== 'None' && id !== 'GuestsOrExternalUsers');
  return named.length > 0 || users.includeGroups.length > 0 || users.includeRoles.length > 0;
}

const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['disabled', 'enabledForReportingButNotEnforced']);

/** Why there may be policies that were not read; a spoiled one that is known to be without effect hides nothing. */
function unreadPolicies({ evidence }: FactInputs) {
  const read = evidence(caPolicies);
  const hiding = read.spoiled.filter(({ partial }) => !WITHOUT_EFFECT.has(partial.state ?? ''));
  return gapOf(caPolicies.id, { ...read, spoiled: hiding });
}

function strengthGap({ evidence }: FactInputs) {
  const byId = evidence(caPolicies).rows.some(({ state, grantControls }) => {
    const strength = grantControls?.authenticationStrength ?? null;
    return !WITHOUT_EFFECT.has(state) && strength !== null && isByIdOnly(strength);
  });
  return byId ? gapOf(authStrengths.id, evidence(authStrengths)) : undefined;
}

/** Conditional Access, evaluated for each principal (https://learn.microsoft.com/entra/identity/conditional-access/). */
export default defineFact<ConditionalAccessCoverage>({
  id: 'ca-coverage',
  needs: [caPolicies],
  derive(inputs) {
    const { evidence } = inputs;
    const policies = evidence(caPolicies).rows;
    const people = groupPeople(inputs);
    const evaluator = new ConditionalAccessEvaluator({
      policies,
      // Strengths come inline with a policy; the list is read only where one came without its combinations.
      strength: (id) => evidence(authStrengths).rows.find((strength) => strength.id === id),
      strengthGap: strengthGap(inputs),
      directory: {
        group: people,
        role: roleMembers(roleHoldings(inputs), people),
        unknownKind: gapOf(users.id, evidence(users)) ?? { source: users.id, cause: 'incomplete' },
      },
      unread: unreadPolicies(inputs),
    });
    const demands = policies.flatMap((policy) => {
      const outcome = evaluator.outcome(policy, 'mfa');
      const blocks = policy.grantControls?.builtInControls.includes('block') === true;
      return outcome === null || blocks || !includesMembers(policy) ? [] : [outcome];
    });
    const enabled = demands.filter(({ policy }) => policy.state === 'enabled');
    const demanding = new Set(
      enabled.filter(({ level }) => level !== 'unknown').map(({ policy }) => policy.id),
    );
    const unclear = new Set(
      demands.filter(({ level }) => level === 'unknown').map(({ policy }) => policy.id),
    );
    return {
      anyEnabled: policies.some((policy) => policy.state === 'enabled'),
      demandsMfa: demanding.size > 0 ? 'yes' : unclear.size > 0 ? 'unknown' : 'no',
      planned: demands
        .filter(({ level }) => level === 'planned')
        .map(({ policy }) => policy.id)
        .sort(),
      answer: (principal, demand) => evaluator.answer(principal, demand),
      everyone: (demand) => evaluator.everyone(demand),
      trace: (principal) => evaluator.trace(principal),
      outcome: (policy, demand) => evaluator.outcome(policy, demand),
      gapOf: (outcome) => evaluator.gapOf(outcome),
      unreadExclusions: [...new Set(enabled.flatMap(({ policy }) => exclusionsOf(policy).groups))]
        .sort()
        .flatMap((group) => {
          const { membersGap: gap } = people(group);
          return gap === undefined ? [] : [{ group, gap }];
        }),
      leftOut: (principal) => leftOutOf(demanding, evaluator.trace(principal)),
      perhapsLeftOut: (principal) => leftOutOf(unclear, evaluator.trace(principal)),
      demanding,
      exclusions: new Map(policies.map((policy) => [policy.id, exclusionsOf(policy)])),
    };
  },
  // What an unread group, role or user hides is told per principal: an answer that hangs on it is `unknown`.
  gap: (inputs) => firstGap([unreadPolicies(inputs), strengthGap(inputs)]),
});
