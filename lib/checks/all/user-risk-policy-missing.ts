import { riskPolicy } from '../risk-policy.ts';

/** A user whose credentials are known to be stolen must set a new password, or is kept out. */
export default riskPolicy({
  id: 'user-risk-policy-missing',
  demand: 'userRisk',
  words: {
    title: 'High user risk is answered for everybody',
    failTitle: 'High user risk is not answered',
    why: 'Microsoft knows of leaked passwords and hijacked accounts. Without a policy nothing happens when it finds yours.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy for high user risk that requires a secure password change, for all users and all resources.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-risk-based-user',
    details: {
      answered: 'Conditional Access answers high user risk for everybody ({ $policies }).',
      inPart:
        'Answered in full for { $full } of { $count } { $count -> [one] person *[other] people }, in part or not at all for the others.',
      planned: 'The policy that would answer it is report-only and so without effect: { $policies }.',
      missing: 'No enabled policy answers high user risk.',
    },
  },
});
