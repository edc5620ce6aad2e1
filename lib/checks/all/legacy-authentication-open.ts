import securityDefaults from '../../evidence/sources/security-defaults.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import { weightOf } from '../../facts/conditional-access/answer.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
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
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication',
    },
    details: {
      securityDefaults: 'Security defaults block legacy authentication.',
      blocked: 'Conditional Access blocks legacy authentication for everybody ({ $policies }).',
      open: 'No enabled policy blocks legacy authentication.',
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
    const people = withoutEmergencyAccounts(members.value ?? [], settings);
    const everyone = coverage.everyone('legacyBlock');
    const answers =
      people.length === 0 ? [everyone] : people.map((one) => coverage.answer(one, 'legacyBlock'));
    const weights = new Set(answers.map(({ level }) => weightOf(level)));
    if (weights.has('inPart') || (weights.has('met') && weights.has('notMet'))) {
      const blocked = answers.filter(({ level }) => level === 'full').length;
      return [tenantSubject('partial', 'inPart', { blocked, count: answers.length })];
    }
    const unclear = answers.find(({ level }) => level === 'unknown');
    if (unclear !== undefined) return [unseenRest(unclear.gap ?? { source: 'ca-policies', cause: 'error' })];
    const policies = [...new Set(answers.flatMap((answer) => answer.policies.map(({ id }) => id)))].sort();
    if (weights.has('notMet')) {
      if (defaults !== 'off') return [unseenRest(defaults)];
      return [
        policies.length > 0 ? tenantSubject('fail', 'planned', { policies }) : tenantSubject('fail', 'open'),
      ];
    }
    const gap = caCoverage.gap ?? (members.value === null ? undefined : members.gap);
    return [gap === undefined ? tenantSubject('pass', 'blocked', { policies }) : unseenRest(gap)];
  },
});
