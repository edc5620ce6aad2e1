import caCoverage from '../../../lib/facts/all/ca-coverage.ts';
import type { Demand } from '../../../lib/facts/conditional-access/demand.ts';
import { accounts } from '../../../lib/facts/people/principal.ts';
import { type Answers, derived, factInputs } from './derived.ts';
import { items, READ, user } from './people.ts';
import { type PolicyParts, policy } from './policies.ts';

/** A tenant with these policies, where Ann is a member and the rest was read and is empty. */
export const tenant = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  users: items(user('ann')),
  'ca-policies': items(...policies.map(policy)),
  ...answers,
});

/** What a demand comes to for somebody. */
export function answer(answers: Answers, demand: Demand = 'mfa', id = 'ann') {
  const { value } = derived(caCoverage, answers);
  if (value === null) throw new Error('no policies were read');
  return value.answer(accounts(factInputs(answers))(id).principal, demand);
}

/** Its level, and the cause where it is not known. */
export function level(answers: Answers, demand?: Demand, id?: string): string {
  const { level, gap } = answer(answers, demand, id);
  return gap === undefined ? level : `${level}: ${gap.source} ${gap.cause}`;
}
