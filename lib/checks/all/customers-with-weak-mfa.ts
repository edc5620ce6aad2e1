import customerInsights from '../../evidence/sources/customer-insights.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { customerMfa, hasUnseenCustomers } from '../customer-mfa.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';

const SOURCE = 'customer-insights';

const judged = subjectsOf('customer');

/** Per-user MFA is the old way, and does not reach whoever is added later; 90 % is Microsoft's own measure of "most". */
export default defineCheck({
  id: 'customers-with-weak-mfa',
  action: 'customer-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'customer',
  needs: { customerInsights },
  words: {
    title: 'Customers’ MFA protects nearly everybody',
    failTitle: 'Customers whose MFA leaves people out',
    why: 'One account without MFA is enough to get in. Per-user MFA leaves out everybody who is added later.',
    fix: {
      text: 'At the customer, replace per-user MFA with security defaults or Conditional Access, and look at whom policies leave out.',
      page: 'customers',
    },
    explain: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates',
    details: {
      perUserOnly: 'Only per-user MFA is turned on: { $covered } of { $users } users are protected.',
      lowCoverage: 'Only { $covered } of { $users } users are protected by MFA.',
      covered: '{ $covered } of { $users } users are protected by MFA.',
      noUsers: 'This customer has no users.',
      noMfa: 'This customer has no MFA at all; that is judged elsewhere.',
      uncounted: 'Microsoft has no figures for this customer.',
    },
  },
  evaluate({ customerInsights }) {
    const subjects = [...customerMfa(customerInsights)].map(([id, { state, covered = 0, users = 0 }]) => {
      if (state === 'weakDemand') return judged(id, 'partial', 'perUserOnly', { covered, users });
      if (state === 'weakCoverage') return judged(id, 'partial', 'lowCoverage', { covered, users });
      if (state === 'noUsers') return judged(id, 'notApplicable', 'noUsers');
      if (state === 'none') return judged(id, 'notApplicable', 'noMfa');
      if (state === 'uncounted') return judged(id, 'unknown', 'uncounted', {}, 'incomplete');
      if (state === 'unclear') return unknownSubject(id, 'customer', { source: SOURCE, cause: 'error' });
      return judged(id, 'pass', 'covered', { covered, users });
    });
    if (!hasUnseenCustomers(customerInsights)) return subjects;
    return [
      ...subjects,
      unseenRest(gapOf(SOURCE, customerInsights) ?? { source: SOURCE, cause: 'incomplete' }),
    ];
  },
});
