import securityDefaults from '../../evidence/sources/security-defaults.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import { defineCheck } from '../check.ts';
import { demandOfMembers } from '../demand-of-members.ts';
import { unseenRest } from '../incomplete.ts';
import { securityDefaultsState } from '../security-defaults-state.ts';
import { tenantSubject } from '../subject.ts';

/** Legacy clients know only user name and password, whatever is demanded of the others. */
export default defineCheck({
  id: 'legacy-authentication-open',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'tenant',
  oneOf: { securityDefaults, caCoverage },
  uses: { members: membersFact },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Legacy authentication is blocked for everybody',
    failTitle: 'Legacy authentication is open',
    why: 'Clients that cannot do MFA let a stolen password through: most password-spray attacks use them.',
    fix: {
      text: 'In the Microsoft Entra admin center, enable a Conditional Access policy that blocks Exchange ActiveSync clients and other clients for all users and all resources.',
      page: 'conditionalAccess',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication',
    details: {
      securityDefaults: 'Security defaults block legacy authentication.',
      blocked: 'Conditional Access blocks legacy authentication for everybody ({ $policies }).',
      open: 'No enabled policy blocks legacy authentication for any member.',
      planned: 'The policy that would block it is report-only and so without effect: { $policies }.',
      inPart:
        'Blocked in full for { $blocked } of { $count } { $count -> [one] person *[other] people }, in part or not at all for the others.',
    },
  },
  evaluate({ securityDefaults, caCoverage, members, settings }) {
    const coverage = caCoverage.value;
    const defaults = securityDefaultsState(securityDefaults, coverage);
    if (defaults === 'on') return [tenantSubject('pass', 'securityDefaults')];
    if (coverage === null) return [unseenRest(caCoverage.gap ?? { source: 'ca-policies', cause: 'error' })];
    const found = demandOfMembers(coverage, caCoverage.gap, members, 'legacyBlock', settings);
    if (found.met === 'some')
      return [tenantSubject('partial', 'inPart', { blocked: found.full, count: found.count })];
    if (found.met === 'unknown') return [unseenRest(found.gap)];
    const { policies } = found;
    if (found.met === 'all') return [tenantSubject('pass', 'blocked', { policies })];
    if (defaults !== 'off') return [unseenRest(defaults)];
    return [
      policies.length > 0 ? tenantSubject('fail', 'planned', { policies }) : tenantSubject('fail', 'open'),
    ];
  },
});
