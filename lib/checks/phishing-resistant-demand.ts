import type { Gap } from '../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../facts/all/ca-coverage.ts';
import type { Answer } from '../facts/conditional-access/answer.ts';
import type { Principal } from '../facts/people/principal.ts';
import type { Detail, Verdict } from './verdict.ts';

/** What a check says of one person. */
export interface DemandVerdict {
  readonly verdict: Verdict;
  /** Why it is `unknown`. */
  readonly gap?: Gap;
  readonly code: string;
  /** `policies`: ids of those that decided. */
  readonly values: Detail['values'];
}

const idsOf = ({ policies }: Answer): string[] => policies.map(({ id }) => id);

/**
 * Whether somebody must use a phishing-resistant method: met, met in part, or not. MFA that is demanded but can be
 * phished is better than none: `partial`.
 */
export function phishingResistantDemand(
  coverage: ConditionalAccessCoverage,
  defaults: 'on' | 'off' | Gap,
  principal: Principal,
): DemandVerdict {
  const answer = coverage.answer(principal, 'phishingResistant');
  const values = { policies: idsOf(answer) };
  const unknown = ({ gap }: Answer): DemandVerdict => {
    const why = gap ?? { source: 'ca-policies', cause: 'error' };
    return { verdict: 'unknown', gap: why, code: why.cause, values: { source: why.source } };
  };
  if (answer.level === 'full') return { verdict: 'pass', code: 'demanded', values };
  if (answer.level === 'unknown') return unknown(answer);
  if (answer.level === 'partial' || answer.level === 'alternative' || answer.level === 'conditional')
    return {
      verdict: 'partial',
      code:
        answer.level === 'partial'
          ? 'resources'
          : answer.level === 'alternative'
            ? 'alternative'
            : 'conditional',
      values,
    };
  const mfa = coverage.answer(principal, 'mfa');
  if (mfa.level === 'full') return { verdict: 'partial', code: 'mfaOnly', values: { policies: idsOf(mfa) } };
  if (defaults === 'on') return { verdict: 'partial', code: 'securityDefaults', values: {} };
  if (mfa.level === 'unknown') return unknown(mfa);
  if (defaults !== 'off')
    return { verdict: 'unknown', gap: defaults, code: defaults.cause, values: { source: defaults.source } };
  return answer.level === 'planned'
    ? { verdict: 'fail', code: 'planned', values }
    : { verdict: 'fail', code: 'notDemanded', values: {} };
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
