import customerInsights from '../../evidence/sources/customer-insights.ts';
import customersFact from '../../facts/all/customers.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { customerMfa, hasUnseenCustomers } from '../customer-mfa.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';

const SOURCE = 'customer-insights';

const judged = subjectsOf('customer');

/** Whether a customer demands MFA of anybody, by Microsoft's own insights. */
export default defineCheck({
  id: 'customers-without-mfa',
  action: 'customer-phishing-resistant-mfa',
  severity: 'critical',
  subjectKind: 'customer',
  needs: { customerInsights },
  uses: { customers: customersFact },
  words: {
    title: 'Every customer demands multifactor authentication',
    failTitle: 'Customers without multifactor authentication',
    why: 'With a stolen password alone, anyone can sign in at these customers, as an administrator too.',
    fix: {
      text: 'At the customer, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users.',
      page: 'customers',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/security-requirements',
    details: {
      noMfa:
        'No way to demand MFA is turned on, or no administrator is protected: { $covered } of { $users } users are.',
      demanded: 'MFA is demanded: { $covered } of { $users } users are protected.',
      noUsers: 'This customer has no users.',
      uncounted: 'Microsoft has no figures for this customer.',
      notListed: 'Microsoft’s insights do not name this customer.',
    },
  },
  evaluate({ customerInsights, customers }) {
    const found = customerMfa(customerInsights);
    const gap = gapOf(SOURCE, customerInsights) ?? { source: SOURCE, cause: 'incomplete' };
    const unseen = hasUnseenCustomers(customerInsights);
    const subjects = [...found].map(([id, { state, unsure, covered = 0, users = 0 }]) => {
      if (state === 'none') return judged(id, 'fail', 'noMfa', { covered, users });
      if (unsure) return unknownSubject(id, 'customer', { source: SOURCE, cause: 'error' });
      if (state === 'uncounted') return judged(id, 'unknown', 'uncounted', {}, 'incomplete');
      if (state === 'noUsers') return judged(id, 'notApplicable', 'noUsers');
      return judged(id, 'pass', 'demanded', { covered, users });
    });
    for (const id of customers.value?.ids ?? []) {
      if (found.has(id)) continue;
      subjects.push(
        unseen ? unknownSubject(id, 'customer', gap) : judged(id, 'unknown', 'notListed', {}, 'incomplete'),
      );
    }
    if (unseen) return [...subjects, unseenRest(gap)];
    // A customer that a list cut short does not name might be missing from the insights, too.
    const cutShort = customers.value?.cutShort === true || (found.size === 0 && !customers.complete);
    return cutShort && customers.gap !== undefined ? [...subjects, unseenRest(customers.gap)] : subjects;
  },
});
