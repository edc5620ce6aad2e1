import type { Gap } from '../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../facts/all/ca-coverage.ts';
import type { Answer } from '../facts/conditional-access/answer.ts';
import type { Principal } from '../facts/people/principal.ts';
import { unknownSubject } from './incomplete.ts';
import { subjectsOf } from './subject.ts';
import type { Detail, Subject, Verdict } from './verdict.ts';

const user = subjectsOf('user');

const idsOf = ({ policies }: Answer): string[] => policies.map(({ id }) => id);

/**
 * Whether somebody must use a phishing-resistant method: met, met in part, or not. MFA that is demanded but can be
 * phished is better than none: `partial`. `who`: values that say more of the person.
 */
export function phishingResistantDemand(
  coverage: ConditionalAccessCoverage,
  defaults: 'on' | 'off' | Gap,
  principal: Principal,
  who: Detail['values'] = {},
): Subject {
  const judged = (verdict: Verdict, code: string, values: Detail['values'] = {}): Subject =>
    user(principal.id, verdict, code, { ...values, ...who });
  const answer = coverage.answer(principal, 'phishingResistant');
  const values = { policies: idsOf(answer) };
  const unknown = ({ gap }: Answer): Subject =>
    unknownSubject(principal.id, 'user', gap ?? { source: 'ca-policies', cause: 'error' });
  if (answer.level === 'full') return judged('pass', 'demanded', values);
  if (answer.level === 'unknown') return unknown(answer);
  if (answer.level === 'partial') return judged('partial', 'resources', values);
  if (answer.level === 'alternative') return judged('partial', 'alternative', values);
  if (answer.level === 'conditional') return judged('partial', 'conditional', values);
  const mfa = coverage.answer(principal, 'mfa');
  if (mfa.level === 'full') return judged('partial', 'mfaOnly', { policies: idsOf(mfa) });
  if (defaults === 'on') return judged('partial', 'securityDefaults');
  if (mfa.level === 'unknown') return unknown(mfa);
  if (defaults !== 'off') return unknownSubject(principal.id, 'user', defaults);
  return answer.level === 'planned' ? judged('fail', 'planned', values) : judged('fail', 'notDemanded');
}

/** Words for these codes, which the checks share; `who` is a pattern that says what the person is. */
export const demandDetails = (who?: string): Readonly<Record<string, string>> =>
  who === undefined
    ? DETAILS
    : Object.fromEntries(Object.entries(DETAILS).map(([code, words]) => [code, `${who}: ${words}`]));

const DETAILS: Readonly<Record<string, string>> = {
  demanded: 'Conditional Access demands a phishing-resistant method ({ $policies }).',
  resources: 'Demanded for some resources only ({ $policies }).',
  alternative: 'Something weaker will do as well ({ $policies }).',
  conditional: 'Demanded under some conditions only ({ $policies }).',
  mfaOnly: 'MFA is demanded, but of a kind that can be phished ({ $policies }).',
  securityDefaults: 'Security defaults demand MFA, but of a kind that can be phished.',
  planned: 'The policy that would demand it is report-only and so without effect: { $policies }.',
  notDemanded: 'No policy demands MFA of this account.',
};
