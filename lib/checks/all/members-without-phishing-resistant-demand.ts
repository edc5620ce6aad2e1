import securityDefaults from '../../evidence/sources/security-defaults.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { demandDetails, phishingResistantDemand } from '../phishing-resistant-demand.ts';
import { securityDefaultsState } from '../security-defaults-state.ts';
import { isNobody, unseenPeople } from '../unseen-people.ts';

/** Everybody in the partner's own tenant of whom no phishing-resistant method is demanded. */
export default defineCheck({
  id: 'members-without-phishing-resistant-demand',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'user',
  needs: { caCoverage, members: membersFact },
  uses: { securityDefaults },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Everybody must use a phishing-resistant method',
    failTitle: 'People may sign in without a phishing-resistant method',
    why: 'Attackers begin with any account and work their way up to one that reaches customers.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy that requires the phishing-resistant MFA strength for all users and all resources.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength',
    details: demandDetails(),
  },
  notApplicable: ({ members, settings }) => isNobody(members, (people) => people, settings),
  evaluate({ caCoverage, members, securityDefaults, settings }) {
    const defaults = securityDefaultsState(securityDefaults, caCoverage.value);
    const subjects = withoutEmergencyAccounts(members.value, settings).map((member) =>
      phishingResistantDemand(caCoverage.value, defaults, member),
    );
    return [...subjects, ...unseenPeople([members, caCoverage])];
  },
});
