import authStrengths from '../../evidence/sources/auth-strengths.ts';
import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import type { Answer } from '../conditional-access/answer.ts';
import { everyoneMfa } from '../conditional-access/everyone.ts';
import { mfaDemand } from '../conditional-access/mfa-demand.ts';
import { isForPeople, modernClients, resourceReach } from '../conditional-access/reach.ts';
import { defineFact } from '../fact.ts';

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
  readonly everyone: { readonly mfa: Answer };
  /** Whom each policy leaves out, by policy id: for rules that accept no exclusion but named accounts. */
  readonly exclusions: ReadonlyMap<string, Exclusions>;
}

export interface Exclusions {
  readonly users: readonly string[];
  /** Groups, roles or kinds of guests are excluded too: people whose number is not known here. */
  readonly others: boolean;
}

function exclusionsOf(policy: ConditionalAccessPolicy): Exclusions {
  const { excludeUsers, excludeGroups, excludeRoles, excludeGuestsOrExternalUsers } = policy.conditions.users;
  return {
    users: excludeUsers,
    others: excludeGroups.length > 0 || excludeRoles.length > 0 || excludeGuestsOrExternalUsers !== null,
  };
}

/** Whether it includes anybody but guests. */
function includesMembers({ conditions: { users } }: ConditionalAccessPolicy): boolean {
  const named = users.includeUsers.filter((id) => id !== 'None' && id !== 'GuestsOrExternalUsers');
  return named.length > 0 || users.includeGroups.length > 0 || users.includeRoles.length > 0;
}

/** Conditional Access, evaluated for everyone (https://learn.microsoft.com/entra/identity/conditional-access/). */
export default defineFact<ConditionalAccessCoverage>({
  id: 'ca-coverage',
  needs: [caPolicies],
  derive({ evidence }) {
    const policies = evidence(caPolicies).rows;
    // Strengths come inline with a policy; the list is read only where one came without its combinations.
    const find = (id: string) => evidence(authStrengths).rows.find((strength) => strength.id === id);
    const atSignIn = policies.filter(
      (policy) =>
        isForPeople(policy) &&
        includesMembers(policy) &&
        modernClients(policy).length > 0 &&
        resourceReach(policy.conditions.applications) !== 'none',
    );
    const demands = atSignIn
      .filter((policy) => policy.state !== 'disabled')
      .map((policy) => ({ policy, demand: mfaDemand(policy, find) }))
      .filter(({ demand }) => demand !== 'none' && demand !== 'block');
    const enabled = demands.filter(({ policy }) => policy.state === 'enabled');
    const unclear = demands.some(
      ({ policy, demand }) =>
        (policy.state !== 'enabled' && policy.state !== 'enabledForReportingButNotEnforced') ||
        (policy.state === 'enabled' && demand === 'unknown'),
    );
    return {
      anyEnabled: policies.some((policy) => policy.state === 'enabled'),
      demandsMfa: enabled.some(({ demand }) => demand !== 'unknown') ? 'yes' : unclear ? 'unknown' : 'no',
      planned: demands
        .filter(({ policy }) => policy.state === 'enabledForReportingButNotEnforced')
        .map(({ policy }) => policy.id)
        .sort(),
      everyone: { mfa: everyoneMfa(policies, find) },
      exclusions: new Map(policies.map((policy) => [policy.id, exclusionsOf(policy)])),
    };
  },
});
