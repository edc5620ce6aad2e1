import caPolicies from '../../evidence/sources/ca-policies.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';

const policy = subjectsOf('policy');
const STATES: ReadonlySet<string> = new Set(['enabled', 'disabled', 'enabledForReportingButNotEnforced']);

/** A policy with both risks applies only when both are high at once, which is rare. */
export default defineCheck({
  id: 'risk-policies-merged',
  action: 'identity-protection',
  severity: 'medium',
  subjectKind: 'policy',
  needs: { caPolicies },
  words: {
    title: 'User risk and sign-in risk have policies of their own',
    failTitle: 'One policy asks for user risk and sign-in risk together',
    why: 'Both conditions must be met for the policy to apply, so a hijacked account with a quiet sign-in passes.',
    fix: {
      text: 'In the Microsoft Entra admin center, split the policy: one for user risk, one for sign-in risk.',
      page: 'conditionalAccess',
    },
    explain:
      'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-configure-risk-policies',
    details: {
      merged: 'It asks for user risk and sign-in risk together.',
      single: 'It asks for one of the two risks.',
    },
  },
  evaluate({ caPolicies }) {
    const subjects = caPolicies.rows.flatMap(({ id, state, conditions }) => {
      const both = conditions.userRiskLevels.length > 0 && conditions.signInRiskLevels.length > 0;
      const either = conditions.userRiskLevels.length > 0 || conditions.signInRiskLevels.length > 0;
      if (!either) return [];
      if (!STATES.has(state))
        return [unknownSubject(id, 'policy', { source: 'ca-policies', cause: 'error' })];
      if (state !== 'enabled') return [];
      return [both ? policy(id, 'fail', 'merged') : policy(id, 'pass', 'single')];
    });
    const hiding = caPolicies.spoiled.filter(({ partial }) => partial.state !== 'disabled');
    const gap = gapOf('ca-policies', { ...caPolicies, spoiled: hiding });
    return gap === undefined ? subjects : [...subjects, unseenRest(gap)];
  },
});
