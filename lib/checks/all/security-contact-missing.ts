import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirement } from '../requirement.ts';
import { tenantSubject } from '../subject.ts';

/**
 * A security contact is mandatory for CSP authorisation since 2025-10-01; no API reads the contact itself, only
 * whether the requirement is met (https://learn.microsoft.com/partner-center/security/security-requirements).
 */
export default defineCheck({
  id: 'security-contact-missing',
  action: 'security-contact',
  severity: 'high',
  mandatory: true,
  subjectKind: 'tenant',
  needs: { partnerRequirements },
  words: {
    title: 'A security contact is set in Partner Center',
    failTitle: 'No security contact is set in Partner Center',
    why: 'Microsoft sends security alerts about your tenant and your customers to this contact. Without one, nobody hears of them.',
    fix: {
      text: 'In Partner Center, open Account settings > Legal info > Security contact and enter a monitored group mailbox.',
      page: 'partnerAccount',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/security-contact',
    details: {
      met: 'Microsoft reports the requirement as met.',
      notMet: 'Microsoft reports the requirement as not met.',
      notMetPreview: 'Microsoft reports the requirement as not met. It is still in preview.',
      absent: 'Microsoft’s list of requirements does not name the security contact.',
      unclear: 'Microsoft’s answer about the security contact could not be understood.',
    },
  },
  evaluate({ partnerRequirements }) {
    const status = requirement(partnerRequirements, 'securityContactProvided');
    if (status.met === false)
      return [status.preview ? tenantSubject('partial', 'notMetPreview') : tenantSubject('fail', 'notMet')];
    if (status.met === 'unclear') return [tenantSubject('unknown', 'unclear', {}, 'error')];
    if (!partnerRequirements.complete) {
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    }
    return [
      status.met === true
        ? tenantSubject('pass', 'met')
        : tenantSubject('unknown', 'absent', {}, 'incomplete'),
    ];
  },
});
