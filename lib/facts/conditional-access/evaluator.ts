import type { Gap } from '../../evidence/gap.ts';
import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import { firstGap } from '../fact.ts';
import type { Principal } from '../people/principal.ts';
import { type Answer, weightOf } from './answer.ts';
import { type Assigned, type Directory, type Placed, policyAssignment } from './assignment.ts';
import type { Demand } from './demand.ts';
import { type PolicyOutcome, policyOutcome } from './policy-outcome.ts';
import type { FindStrength } from './strength.ts';
import { bestTogether } from './together.ts';

/** How one policy stands to a principal. */
export interface PolicyAssigned extends Assigned {
  readonly policy: ConditionalAccessPolicy;
}

/** What policies, strengths and the directory were read. */
export interface EvaluatorInputs {
  readonly policies: readonly ConditionalAccessPolicy[];
  readonly strength: FindStrength;
  /** Why a strength that a policy gives by its id was not found. */
  readonly strengthGap: Gap | undefined;
  readonly directory: Directory;
  /** Why there may be policies that were not read: they may be about anybody, and demand anything. */
  readonly unread: Gap | undefined;
}

/** Principals whom every policy treats alike share one of these; there may be many, so it holds no more than it must. */
interface Standing {
  /** Policies that apply. */
  readonly certain: readonly ConditionalAccessPolicy[];
  /** Policies that may apply, and why that is not known. */
  readonly possible: readonly { readonly policy: ConditionalAccessPolicy; readonly gaps: readonly Gap[] }[];
  readonly answers: Map<Demand, Answer>;
}

const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

/**
 * Conditional Access for many principals: policies that are not disabled are prepared once, principals that are named
 * alike are evaluated once.
 */
export class ConditionalAccessEvaluator {
  private readonly inputs: EvaluatorInputs;
  private readonly policies: readonly {
    readonly policy: ConditionalAccessPolicy;
    readonly assignment: (placed: Placed) => Assigned;
  }[];
  private readonly outcomes = new Map<Demand, ReadonlyMap<ConditionalAccessPolicy, PolicyOutcome | null>>();
  private readonly groupsOf = new Map<string, string[]>();
  private readonly rolesOf = new Map<string, string[]>();
  private readonly named = new Set<string>();
  private readonly standings = new Map<string, Standing>();

  constructor(inputs: EvaluatorInputs) {
    this.inputs = inputs;
    const { directory } = inputs;
    const effective = inputs.policies.filter(({ state }) => state !== 'disabled');
    this.policies = effective.map((policy) => ({ policy, assignment: policyAssignment(policy, directory) }));
    const users = effective.map(({ conditions }) => conditions.users);
    const lower = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());
    const groups = new Set(users.flatMap((one) => lower([...one.includeGroups, ...one.excludeGroups])));
    const roles = new Set(users.flatMap((one) => lower([...one.includeRoles, ...one.excludeRoles])));
    for (const one of users)
      for (const id of lower([...one.includeUsers, ...one.excludeUsers])) this.named.add(id);
    for (const group of groups)
      for (const id of directory.group(group).members.keys()) push(this.groupsOf, id, group);
    for (const role of roles) {
      for (const id of directory.role(role).members) push(this.rolesOf, id, role);
    }
  }

  /** How far a demand is met for one principal. */
  answer(principal: Principal, demand: Demand): Answer {
    return this.answerOf(this.standingOf(principal, false), demand);
  }

  /** The answer for an imagined member that is in no group and holds no role. */
  everyone(demand: Demand): Answer {
    return this.answerOf(this.standingOf({ id: '', kind: 'member' }, true), demand);
  }

  /** Every policy that is not disabled, and whether and why it applies to the principal: the trace behind an answer. */
  trace(principal: Principal): readonly PolicyAssigned[] {
    const placed = this.place(principal, false);
    return this.policies.map(({ policy, assignment }) => ({ policy, ...assignment(placed) }));
  }

  /** What one policy makes of a demand; null where it says nothing of it, or is disabled. */
  outcome(policy: ConditionalAccessPolicy, demand: Demand): PolicyOutcome | null {
    return this.outcomesOf(demand).get(policy) ?? null;
  }

  private outcomesOf(demand: Demand): ReadonlyMap<ConditionalAccessPolicy, PolicyOutcome | null> {
    const known =
      this.outcomes.get(demand) ??
      new Map(
        this.policies.map(
          ({ policy }) => [policy, policyOutcome(policy, demand, this.inputs.strength)] as const,
        ),
      );
    this.outcomes.set(demand, known);
    return known;
  }

  private place({ id, kind }: Principal, imagined: boolean): Placed {
    const groups = new Set(this.groupsOf.get(id));
    return { id, kind, imagined, groups, roles: new Set(this.rolesOf.get(id)) };
  }

  private standingOf(principal: Principal, imagined: boolean): Standing {
    const { id, kind } = principal;
    const groups = this.groupsOf.get(id)?.join(' ') ?? '';
    const roles = this.rolesOf.get(id)?.join(' ') ?? '';
    const key = `${imagined} ${kind} ${this.named.has(id) ? id : ''} ${groups} / ${roles}`;
    const known = this.standings.get(key);
    if (known !== undefined) return known;
    const placed = this.place(principal, imagined);
    const certain: ConditionalAccessPolicy[] = [];
    const possible: Standing['possible'][number][] = [];
    for (const { policy, assignment } of this.policies) {
      const { applies, gaps } = assignment(placed);
      if (applies === 'yes') certain.push(policy);
      else if (applies === 'maybe') possible.push({ policy, gaps });
    }
    const standing: Standing = { certain, possible, answers: new Map() };
    this.standings.set(key, standing);
    return standing;
  }

  private answerOf(standing: Standing, demand: Demand): Answer {
    const answer = standing.answers.get(demand) ?? this.evaluate(standing, demand);
    standing.answers.set(demand, answer);
    return answer;
  }

  /**
   * The answer by what is certain, if the best that the rest could make of it has the same weight; else `unknown`, with
   * the policies on which it hangs.
   */
  private evaluate(standing: Standing, demand: Demand): Answer {
    const outcomes = this.outcomesOf(demand);
    const certain: PolicyOutcome[] = [];
    const possible: PolicyOutcome[] = [];
    const gaps: Gap[] = [];
    const hope = (outcome: PolicyOutcome, own: readonly Gap[]): void => {
      const isKnown = outcome.level !== 'unknown';
      possible.push(isKnown ? outcome : { ...outcome, level: 'full' });
      gaps.push(...own, ...(isKnown ? [] : [this.gapOf(outcome)]));
    };
    for (const policy of standing.certain) {
      const outcome = outcomes.get(policy) ?? null;
      if (outcome?.level === 'unknown') hope(outcome, []);
      else if (outcome !== null) certain.push(outcome);
    }
    for (const { policy, gaps: own } of standing.possible) {
      const outcome = outcomes.get(policy) ?? null;
      // Whom a policy without effect might be about changes nothing.
      if (outcome !== null && outcome.level !== 'planned') hope(outcome, own);
    }
    const answer = bestTogether(demand, certain);
    if (weightOf(answer.level) === 'met' || (possible.length === 0 && this.inputs.unread === undefined))
      return answer;
    const hoped = bestTogether(demand, [...certain, ...possible]);
    const { unread } = this.inputs;
    const isSettled = unread === undefined && weightOf(hoped.level) === weightOf(answer.level);
    if (isSettled) return answer;
    const gap = firstGap([...gaps, unread]) ?? UNCLEAR;
    return { level: 'unknown', policies: possible.length > 0 ? hoped.policies : answer.policies, gap };
  }

  /** Why an outcome is `unknown`. */
  gapOf({ clauses }: PolicyOutcome): Gap {
    const { strengthGap } = this.inputs;
    return strengthGap !== undefined && clauses.includes('control') ? strengthGap : UNCLEAR;
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
