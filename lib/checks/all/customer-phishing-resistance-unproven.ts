import type { Gap } from '../../evidence/gap.ts';
import customerInsights from '../../evidence/sources/customer-insights.ts';
import lighthouseMfa from '../../evidence/sources/lighthouse-mfa.ts';
import customersFact from '../../facts/all/customers.ts';
import { gapOf, isMissing } from '../../facts/fact.ts';
import { ageInDays, attestationOfCustomer, holds } from '../attested.ts';
import { defineCheck } from '../check.ts';
import { customerMfa, hasUnseenCustomers } from '../customer-mfa.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import statement from '../statements/customer-phishing-resistance-unproven.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('customer');

/** No source shows which methods customers use: machines can only tell that it is not so, and a person that it is. */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'medium',
  subjectKind: 'customer',
  needs: { customers: customersFact },
  uses: { customerInsights, lighthouseMfa },
  words: {
    title: statement.title,
    failTitle: 'Customers’ MFA is not phishing-resistant',
    why: 'Codes and prompts can be phished. Passkeys, Windows Hello for Business and certificates cannot.',
    fix: {
      text: 'Agree with each customer on phishing-resistant methods, for administrators first, and confirm it under Attestations in this extension’s settings.',
      page: 'customers',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/authentication/how-to-deploy-phishing-resistant-passwordless-authentication',
    details: {
      noMfa: 'This customer has no MFA at all.',
      weakMfa: 'MFA protects too few of this customer’s users.',
      fewRegistered:
        'Only { $covered } of { $users } users are registered for MFA, by Microsoft 365 Lighthouse.',
      confirmed: 'Confirmed { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      unconfirmed: 'Nobody has confirmed it within 180 days, or that has ended.',
    },
  },
  evaluate({ customers, customerInsights, lighthouseMfa, ownAttestations, now }) {
    const insights = customerMfa(customerInsights);
    const registered = new Map(lighthouseMfa.rows.map((row) => [row.tenantId, row]));
    const spoiled = new Set(lighthouseMfa.spoiled.flatMap(({ partial }) => partial.tenantId ?? []));
    // What was not read at all is left out; what was read in part may have held a finding.
    const insightsGap: Gap | undefined =
      !isMissing(customerInsights) && hasUnseenCustomers(customerInsights)
        ? gapOf('customer-insights', customerInsights)
        : undefined;
    const lighthouseGap: Gap | undefined = isMissing(lighthouseMfa)
      ? undefined
      : gapOf('lighthouse-mfa', lighthouseMfa);
    const hidden = (id: string): Gap | undefined => {
      const finding = insights.get(id);
      if (finding?.state === 'unclear' || finding?.unsure === true) {
        return { source: 'customer-insights', cause: 'error' };
      }
      if (finding === undefined && insightsGap !== undefined) return insightsGap;
      if (spoiled.has(id)) return { source: 'lighthouse-mfa', cause: 'error' };
      return registered.has(id) ? undefined : lighthouseGap;
    };
    const subjects = customers.value.ids.map((id) => {
      const state = insights.get(id)?.state;
      if (state === 'none') return judged(id, 'fail', 'noMfa');
      if (state === 'weakDemand' || state === 'weakCoverage') return judged(id, 'partial', 'weakMfa');
      const row = registered.get(id);
      if (row !== undefined && 10 * row.mfaRegisteredUserCount < 9 * row.totalUserCount) {
        const values = { covered: row.mfaRegisteredUserCount, users: row.totalUserCount };
        return judged(id, 'partial', 'fewRegistered', values);
      }
      const newest = attestationOfCustomer(ownAttestations, id);
      if (!holds(newest, statement.holdsDays, now))
        return judged(id, 'unknown', 'unconfirmed', {}, 'attestation');
      const gap = hidden(id);
      return gap === undefined
        ? judged(id, 'attested', 'confirmed', { days: Math.floor(ageInDays(newest, now)) })
        : unknownSubject(id, 'customer', gap);
    });
    return customers.complete
      ? subjects
      : [...subjects, unseenRest(customers.gap ?? { source: 'contracts', cause: 'incomplete' })];
  },
});
