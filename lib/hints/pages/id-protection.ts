import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Microsoft Entra ID Protection: users at risk, and the policies that answer risk. */
export default defineHintPage({
  id: 'id-protection',
  routes: blade(
    'microsoft_aad_iam/(?:identityprotection|security)menublade/(?:riskyusers|riskysignins|riskdetections|overview|userpolicy|signinpolicy|mfapolicy|settings)',
  ),
  checks: [
    'high-risk-users-open',
    'user-risk-policy-missing',
    'sign-in-risk-policy-missing',
    'risk-policies-merged',
  ],
  words: {
    heading: 'Users and sign-ins at risk',
    good: 'Nobody is at high risk, and policies answer risk',
    'high-risk-users-open': '{ $count -> [one] One user is *[other] { $count } users are } at high risk',
    'next-high-risk-users-open':
      'Look at the detections here, reset the password and revoke sessions, or dismiss the risk.',
    'user-risk-policy-missing': 'High user risk is not answered for everybody',
    'sign-in-risk-policy-missing': 'High sign-in risk is not answered for everybody',
    'risk-policies-merged': 'A policy asks for user and sign-in risk together',
  },
});
