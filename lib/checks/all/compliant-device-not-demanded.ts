import adminsFact from '../../facts/all/admins.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import licencesFact from '../../facts/all/licences.ts';
import membersFact from '../../facts/all/members.ts';
import { defineCheck } from '../check.ts';
import { demandOfMembers } from '../demand-of-members.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';

/** Whether a device that nobody looks after can be used to get in. */
export default defineCheck({
  id: 'compliant-device-not-demanded',
  action: 'compliant-devices',
  severity: 'high',
  subjectKind: 'tenant',
  needs: { caCoverage },
  uses: { licences: licencesFact, members: membersFact, admins: adminsFact },
  settings: ['emergencyAccounts'],
  words: {
    title: 'A compliant device is demanded of everybody',
    failTitle: 'Devices need not be compliant',
    why: 'On a device that nobody patches or watches, an attacker steals the session after the sign-in, whatever the sign-in demanded.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy that requires a compliant device for all users and all resources.',
      page: 'conditionalAccess',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance',
    details: {
      demanded: 'Conditional Access demands a compliant device of everybody ({ $policies }).',
      hybrid:
        'Conditional Access demands a compliant or a domain-joined device of everybody ({ $policies }).',
      noLicence: 'The licences for it are not there: { $licences }.',
      missing: 'No enabled policy demands a compliant device.',
      planned: 'The policy that would demand it is report-only and so without effect: { $policies }.',
      adminsOnly: 'Demanded of every administrator, and not of everybody else.',
      inPart:
        'Demanded in full of { $full } of { $count } { $count -> [one] person *[other] people }, in part or not at all of the others.',
    },
  },
  evaluate({ caCoverage, licences, members, admins, settings }) {
    const coverage = caCoverage.value;
    const lacking = [
      ...(licences.value?.p1 === 'no' ? ['Microsoft Entra ID P1'] : []),
      ...(licences.value?.intune === 'no' ? ['Microsoft Intune'] : []),
    ];
    if (lacking.length > 0) return [tenantSubject('fail', 'noLicence', { licences: lacking })];
    const found = demandOfMembers(coverage, caCoverage.gap, members, 'compliantDevice', settings);
    if (found.met === 'unknown') return [unseenRest(found.gap)];
    if (found.met === 'some') {
      const people = withoutEmergencyAccounts(admins.value?.enabled ?? [], settings);
      const every = people.every((admin) => coverage.answer(admin, 'compliantDevice').level === 'full');
      return every && people.length > 0
        ? [tenantSubject('partial', 'adminsOnly')]
        : [tenantSubject('partial', 'inPart', { full: found.full, count: found.count })];
    }
    const { policies } = found;
    if (found.met === 'none')
      return [
        policies.length > 0
          ? tenantSubject('fail', 'planned', { policies })
          : tenantSubject('fail', 'missing'),
      ];
    const isHybrid = coverage
      .everyone('compliantDevice')
      .policies.some(({ clauses }) => clauses.includes('hybrid'));
    return [tenantSubject('pass', isHybrid ? 'hybrid' : 'demanded', { policies })];
  },
});
