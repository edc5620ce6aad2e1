import { GUID } from '../guid.ts';
import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** One Conditional Access policy: whom it leaves out, and what it names that is gone. */
export default defineHintPage({
  id: 'conditional-access-policy',
  routes: blade(`microsoft_aad_conditionalaccess/policyblade/policyid/(?<policy>${GUID})`),
  checks: [
    'undeclared-mfa-exclusions',
    'exclusion-gaps',
    'risk-policies-merged',
    'dangling-policy-references',
  ],
  words: {
    heading: 'Policy { $name }',
    'heading-unseen': 'This policy',
    good: 'Nobody is left out without need',
    'undeclared-mfa-exclusions':
      'Leaves { $count -> [one] one person *[other] { $count } people } without MFA',
    'next-undeclared-mfa-exclusions':
      'Under Users, exclude nobody but your emergency access accounts, and name those in the settings of this extension.',
    'exclusion-gaps':
      'Leaves out { $count -> [one] one that no other policy takes *[other] { $count } that no other policy takes } in',
    'next-exclusion-gaps': 'Under Users, remove the exclusion, or take these into another enabled policy.',
    'risk-policies-merged': 'Asks for user risk and sign-in risk together',
    'next-risk-policies-merged': 'Make two policies of it: one for user risk, one for sign-in risk.',
    'dangling-policy-references': 'Names users, groups or roles that are gone',
    'next-dangling-policy-references': 'Under Users, replace or remove what no longer exists.',
    unseen: 'Nothing to judge in this policy',
    'unseen-line': 'It is off, new since the last check, or not in the judged tenant.',
    'unseen-next': 'Check again if you have just made it.',
  },
});
