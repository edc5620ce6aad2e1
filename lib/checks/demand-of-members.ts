import type { Gap } from '../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../facts/all/ca-coverage.ts';
import { weightOf } from '../facts/conditional-access/answer.ts';
import type { Demand } from '../facts/conditional-access/demand.ts';
import type { FactResult } from '../facts/fact.ts';
import type { Principal } from '../facts/people/principal.ts';
import type { Settings } from '../settings/settings.ts';
import { withoutEmergencyAccounts } from './emergency-accounts.ts';

/** How far a demand is met for all members together. */
export type DemandOfMembers =
  | { readonly met: 'all' | 'none'; readonly policies: readonly string[] }
  | { readonly met: 'some'; readonly full: number; readonly count: number }
  | { readonly met: 'unknown'; readonly gap: Gap };

const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

/**
 * The answers of all members but the declared emergency access accounts; where members are not known, the imagined one
 * that stands for everyone. `some`: neither all in full nor all not at all.
 */
export function demandOfMembers(
  coverage: ConditionalAccessCoverage,
  coverageGap: Gap | undefined,
  members: FactResult<readonly Principal[]>,
  demand: Demand,
  settings: Pick<Settings, 'emergencyAccounts'>,
): DemandOfMembers {
  const people = withoutEmergencyAccounts(members.value ?? [], settings);
  const answers =
    people.length === 0
      ? [coverage.everyone(demand)]
      : people.map((person) => coverage.answer(person, demand));
  const weights = new Set(answers.map(({ level }) => weightOf(level)));
  if (weights.has('inPart') || (weights.has('met') && weights.has('notMet'))) {
    const full = answers.filter(({ level }) => level === 'full').length;
    return { met: 'some', full, count: answers.length };
  }
  const unclear = answers.find(({ level }) => level === 'unknown');
  if (unclear !== undefined) return { met: 'unknown', gap: unclear.gap ?? UNCLEAR };
  const policies = [...new Set(answers.flatMap((answer) => answer.policies.map(({ id }) => id)))].sort();
  if (weights.has('notMet')) return { met: 'none', policies };
  const gap = coverageGap ?? (members.value === null ? undefined : members.gap);
  return gap === undefined ? { met: 'all', policies } : { met: 'unknown', gap };
}
