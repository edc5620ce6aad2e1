import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirementRows, STATES } from '../requirement.ts';
import { tenantSubject } from '../subject.ts';
import { type Subject, VERDICTS } from '../verdict.ts';

/** The share of customers whose administrators must use MFA, as Microsoft counts it for the partner security score. */
export default defineCheck({
  id: 'microsoft-says-customer-mfa-missing',
  action: 'customer-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'tenant',
  needs: { partnerRequirements },
  words: {
    title: 'Microsoft counts every customer’s administrators as protected by MFA',
    failTitle: 'Microsoft counts customers whose administrators lack MFA',
    why: 'Microsoft scores your partnership by the share of customers whose administrators must use MFA.',
    fix: {
      text: 'In Partner Center, open Security requirements to see which customers count as missing, and enforce MFA for their administrators.',
      page: 'partnerHome',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/security-requirements',
    details: {
      all: 'All { $total } customers count as compliant.',
      most: '{ $compliant } of { $total } customers count as compliant.',
      few: 'Only { $compliant } of { $total } customers count as compliant.',
      fewPreview:
        'Only { $compliant } of { $total } customers count as compliant. The requirement is still in preview.',
      noCustomers: 'Microsoft counts no customers.',
      uncounted: 'Microsoft gives no counts for this requirement.',
      absent: 'Microsoft’s list of requirements does not name it.',
      unclear: 'Microsoft’s answer could not be understood.',
    },
  },
  evaluate({ partnerRequirements }) {
    const { rows, spoiled } = requirementRows(partnerRequirements, 'mfaEnforcedForAdminsOfCustomers');
    const judged = rows.map(({ compliantTenantCount: compliant, totalTenantCount: total, state }) => {
      if (total === 0) return tenantSubject('notApplicable', 'noCustomers');
      if (compliant === null || total === null)
        return tenantSubject('unknown', 'uncounted', {}, 'incomplete');
      const values = { compliant, total };
      if (compliant > total) return tenantSubject('unknown', 'unclear', {}, 'error');
      if (compliant === total) return tenantSubject('pass', 'all', { total });
      // Whole numbers: a share of 0.8 has no exact binary form.
      if (10 * compliant >= 8 * total) return tenantSubject('partial', 'most', values);
      if (state === 'preview') return tenantSubject('partial', 'fewPreview', values);
      return STATES.has(state)
        ? tenantSubject('fail', 'few', values)
        : tenantSubject('unknown', 'unclear', {}, 'error');
    });
    const rank = ({ verdict }: Subject): number => VERDICTS.indexOf(verdict);
    const [worst] = judged.sort((a, b) => rank(a) - rank(b));
    if (worst?.verdict === 'fail' || worst?.verdict === 'partial') return [worst];
    if (spoiled) return [tenantSubject('unknown', 'unclear', {}, 'error')];
    if (!partnerRequirements.complete)
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    return [worst ?? tenantSubject('unknown', 'absent', {}, 'incomplete')];
  },
});
