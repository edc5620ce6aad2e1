import securityDefaults from '../../evidence/sources/security-defaults.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import techniciansFact from '../../facts/all/technicians.ts';
import { PRIVILEGED_ROLES } from '../../facts/roles/privileged-roles.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unknownSubject } from '../incomplete.ts';
import { demandDetails, phishingResistantDemand } from '../phishing-resistant-demand.ts';
import { securityDefaultsState } from '../security-defaults-state.ts';
import { isNobody, unseenPeople } from '../unseen-people.ts';

/** People who act for customers, and of whom no phishing-resistant method is demanded. */
export default defineCheck({
  id: 'technicians-without-phishing-resistant-demand',
  action: 'own-phishing-resistant-mfa',
  severity: 'critical',
  subjectKind: 'user',
  needs: { caCoverage, technicians: techniciansFact },
  uses: { securityDefaults },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Everybody who acts for customers must use a phishing-resistant method',
    failTitle: 'People who act for customers may sign in without a phishing-resistant method',
    why: 'Whoever phishes one of them is in at every customer that they reach.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy that requires the phishing-resistant MFA strength for the groups that your GDAP relationships name.',
      page: 'conditionalAccess',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/authentication/how-to-plan-prerequisites-phishing-resistant-passwordless-authentication',
    details: demandDetails(
      '{ $customers -> [0] No customer by GDAP [one] One customer *[other] { $customers } customers }, { $topRole -> [none] no privileged role *[other] { $topRole } }',
    ),
  },
  notApplicable: ({ technicians, settings }) => isNobody(technicians, ({ enabled }) => enabled, settings),
  evaluate({ caCoverage, technicians, securityDefaults, settings }) {
    const { enabled, unproven, hidden } = technicians.value;
    const defaults = securityDefaultsState(securityDefaults, caCoverage.value);
    const subjects = withoutEmergencyAccounts(enabled, settings).map((technician) => {
      const topRole = PRIVILEGED_ROLES.find((role) => technician.roles.includes(role)) ?? 'none';
      const who = { customers: technician.customers.length, topRole };
      return phishingResistantDemand(caCoverage.value, defaults, technician, who);
    });
    return [
      ...subjects,
      ...unproven.map(({ group, gap }) => unknownSubject(group, 'group', gap)),
      ...unseenPeople([hidden === undefined ? {} : { gap: hidden }, caCoverage]),
    ];
  },
});
