import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import adminsFact from '../../facts/all/admins.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import { weightOf } from '../../facts/conditional-access/answer.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirement } from '../requirement.ts';
import { tenantSubject } from '../subject.ts';
import type { Subject } from '../verdict.ts';

/** Microsoft's own verdict on MFA for administrators, and where ours differs. */
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
    failTitle: 'Microsoft counts administrators of yours without MFA',
    why: 'This requirement is mandatory for CSP authorisation, and Microsoft’s count is the one that decides.',
    fix: {
      text: 'In Partner Center, open Security requirements to see whom Microsoft counts, and enforce MFA for them.',
      url: 'https://learn.microsoft.com/partner-center/security/security-requirements',
    },
    details: {
      met: 'Microsoft reports the requirement as met.',
      metButOpen:
        'Microsoft reports the requirement as met, though Conditional Access demands MFA not, or not in full, of { $admins }.',
      notMet: 'Microsoft reports the requirement as not met.',
      notMetButCovered:
        'Microsoft reports the requirement as not met, though Conditional Access demands MFA of every administrator. Its figures can be days old, and count accounts that this check leaves out.',
      notMetPreview: 'Microsoft reports the requirement as not met. It is still in preview.',
      absent: 'Microsoft’s list of requirements does not name MFA for administrators.',
      unclear: 'Microsoft’s answer could not be understood.',
    },
  },
  evaluate({ partnerRequirements, caCoverage, admins }) {
    const tenant = (verdict: Subject['verdict'], code: string, values = {}): Subject =>
      tenantSubject(verdict, code, values);
    const status = requirement(partnerRequirements, 'mfaEnforcedForAdmins');
    if (status.met === 'unclear') return [{ ...tenant('unknown', 'unclear'), cause: 'error' }];
    const coverage = caCoverage.value;
    const answers =
      coverage === null
        ? []
        : (admins.value?.enabled ?? []).map((admin) => ({
            id: admin.id,
            weight: weightOf(coverage.answer(admin, 'mfa').level),
          }));
    // While no policy is enabled, security defaults may be on: then Microsoft is right.
    const open =
      coverage?.anyEnabled === true
        ? answers.filter(({ weight }) => weight === 'inPart' || weight === 'notMet').map(({ id }) => id)
        : [];
    const isCovered =
      admins.complete && answers.length > 0 && answers.every(({ weight }) => weight === 'met');
    if (status.met === false) {
      if (status.preview) return [tenant('partial', 'notMetPreview')];
      return [tenant('fail', isCovered ? 'notMetButCovered' : 'notMet')];
    }
    if (!partnerRequirements.complete)
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    if (status.met === 'absent') return [{ ...tenant('unknown', 'absent'), cause: 'incomplete' }];
    return [open.length > 0 ? tenant('pass', 'metButOpen', { admins: open }) : tenant('pass', 'met')];
  },
});
