import securityDefaults from '../../evidence/sources/security-defaults.ts';
import adminsFact from '../../facts/all/admins.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { demandDetails, phishingResistantDemand } from '../phishing-resistant-demand.ts';
import { securityDefaultsState } from '../security-defaults-state.ts';
import { isNobody, unseenPeople } from '../unseen-people.ts';

/** Administrators, PIM-eligible and group-assigned ones too, of whom no phishing-resistant method is demanded. */
export default defineCheck({
  id: 'admins-without-phishing-resistant-demand',
  action: 'own-phishing-resistant-mfa',
  severity: 'critical',
  subjectKind: 'user',
  needs: { caCoverage, admins: adminsFact },
  uses: { securityDefaults },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Every administrator must use a phishing-resistant method',
    failTitle: 'Administrators may sign in without a phishing-resistant method',
    why: 'Codes and prompts can be phished; an administrator’s account opens your tenant and every customer’s.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy that requires the phishing-resistant MFA strength for administrator roles and all resources.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-admin-phish-resistant-mfa',
    details: demandDetails('{ $roles }'),
  },
  notApplicable: ({ admins, settings }) => isNobody(admins, ({ enabled }) => enabled, settings),
  evaluate({ caCoverage, admins, securityDefaults, settings }) {
    const defaults = securityDefaultsState(securityDefaults, caCoverage.value);
    const subjects = withoutEmergencyAccounts(admins.value.enabled, settings).map((admin) => {
      const roles = [...new Set(admin.roles.map(({ role }) => role))];
      return phishingResistantDemand(caCoverage.value, defaults, admin, { roles });
    });
    return [...subjects, ...unseenPeople([admins, caCoverage])];
  },
});
