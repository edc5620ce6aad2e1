import { riskPolicy } from '../risk-policy.ts';

/** A sign-in that looks like somebody else’s must prove itself with MFA, or is kept out. */
export default riskPolicy({
  id: 'sign-in-risk-policy-missing',
  demand: 'signInRisk',
  words: {
    title: 'High sign-in risk is answered for everybody',
    failTitle: 'High sign-in risk is not answered',
    why: 'Microsoft sees sign-ins from places, devices and networks that are not the user’s. Without a policy they go through.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy for high sign-in risk that requires MFA, for all users and all resources.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-risk-based-sign-in',
    details: {
      answered: 'Conditional Access answers high sign-in risk for everybody ({ $policies }).',
      inPart:
        'Answered in full for { $full } of { $count } { $count -> [one] person *[other] people }, in part or not at all for the others.',
      planned: 'The policy that would answer it is report-only and so without effect: { $policies }.',
      missing: 'No enabled policy answers high sign-in risk.',
    },
  },
});
