import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import adminsFact, { type Admins } from '../../facts/all/admins.ts';
import caCoverage, { type ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import { weightOf } from '../../facts/conditional-access/answer.ts';
import type { FactResult } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirement } from '../requirement.ts';
import type { DetailValue, Subject, Verdict } from '../verdict.ts';

function tenant(verdict: Verdict, code: string, values: Record<string, DetailValue> = {}): Subject {
  return { id: 'tenant', kind: 'tenant', verdict, detail: { code, values } };
}

interface OwnAnswers {
  /**
   * Administrators of whom no policy demands MFA; none while no policy is enabled, for then security defaults may.
   */
  readonly open: readonly string[];
  /** Administrators, where policies demand MFA of all of them and nothing is unread; else 0. */
  readonly covered: number;
}

function ownAnswers(coverage: FactResult<ConditionalAccessCoverage>, admins: FactResult<Admins>): OwnAnswers {
  const people = admins.value?.enabled ?? [];
  if (coverage.value?.anyEnabled !== true) return { open: [], covered: 0 };
  const { value } = coverage;
  const weights = people.map((admin) => weightOf(value.answer(admin, 'mfa').level));
  const isWhole = coverage.complete && admins.complete && weights.every((weight) => weight === 'met');
  return {
    open: people.filter((_, index) => weights[index] === 'notMet').map(({ id }) => id),
    covered: isWhole ? people.length : 0,
  };
}

/** Whether Microsoft counts MFA as enforced for administrators, for CSP authorisation and the partner security score. */
export default defineCheck({
  id: 'microsoft-says-admin-mfa-missing',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  mandatory: true,
  subjectKind: 'tenant',
  needs: { partnerRequirements },
  uses: { caCoverage, admins: adminsFact },
  words: {
    title: 'Microsoft counts MFA for your administrators as enforced',
    failTitle: 'Microsoft counts MFA for your administrators as missing',
    why: 'Microsoft demands this for CSP authorisation and counts it in your partner security score.',
    fix: {
      text: 'In Partner Center, open Security requirements to see what counts as missing, and enforce MFA for those administrators.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/security-requirements',
    details: {
      met: 'Microsoft counts it as met.',
      metYetOpen:
        'Microsoft counts it as met, yet no Conditional Access policy demands MFA of { $count -> [one] one administrator *[other] { $count } administrators }: { $admins }.',
      notMet: 'Microsoft counts it as not met.',
      notMetYetCovered:
        'Microsoft counts it as not met, yet Conditional Access demands MFA of { $count -> [one] the one administrator *[other] all { $count } administrators }. Microsoft’s figures can be some days old.',
      preview: 'Microsoft counts it as not met. The requirement is still in preview.',
      previewYetCovered:
        'Microsoft counts it as not met, yet Conditional Access demands MFA of { $count -> [one] the one administrator *[other] all { $count } administrators }. The requirement is still in preview.',
      absent: 'Microsoft’s list of requirements does not name it.',
      unclear: 'Microsoft’s answer could not be understood.',
    },
  },
  evaluate({ partnerRequirements, caCoverage, admins }) {
    const status = requirement(partnerRequirements, 'mfaEnforcedForAdmins');
    const { open, covered: count } = ownAnswers(caCoverage, admins);
    if (status.met === false && status.preview)
      return [count > 0 ? tenant('partial', 'previewYetCovered', { count }) : tenant('partial', 'preview')];
    if (status.met === false)
      return [count > 0 ? tenant('fail', 'notMetYetCovered', { count }) : tenant('fail', 'notMet')];
    if (status.met === 'unclear') return [{ ...tenant('unknown', 'unclear'), cause: 'error' }];
    if (!partnerRequirements.complete)
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    if (status.met === 'absent') return [{ ...tenant('unknown', 'absent'), cause: 'incomplete' }];
    return open.length > 0
      ? [tenant('pass', 'metYetOpen', { count: open.length, admins: open })]
      : [tenant('pass', 'met')];
  },
});
