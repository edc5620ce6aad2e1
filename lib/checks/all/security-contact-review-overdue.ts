import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import { isMissing } from '../../facts/fact.ts';
import { ageInDays, holds } from '../attested.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirement, requirementPage } from '../requirement.ts';
import statement from '../statements/security-contact-review-overdue.ts';
import { tenantSubject } from '../subject.ts';

const OVERDUE_DAYS = 180;

/** Microsoft asks to keep the contact up to date; when it was last looked at, only a person knows. */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'medium',
  subjectKind: 'tenant',
  uses: { partnerRequirements },
  words: {
    title: statement.title,
    failTitle: 'The security contact is not kept up to date',
    why: 'People leave and mailboxes are closed. A contact that nobody looks at stops working without a sign.',
    fix: {
      text: 'In Partner Center, open Account settings > Legal info > Security contact, check that the address and phone number still reach your security team, and confirm it under Attestations in this extension’s settings.',
      page: 'partnerAccount',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/security-contact',
    details: {
      noContact: 'Microsoft reports that there is no security contact.',
      confirmed: 'Reviewed { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        'The last review was { $days -> [0] today [one] one day ago *[other] { $days } days ago }, and has ended or is overdue.',
      unconfirmed: 'Nobody has confirmed a review within 180 days.',
      unclear: 'Microsoft’s answer about the security contact could not be understood.',
    },
  },
  fixUrl: ({ partnerRequirements }) => requirementPage(partnerRequirements, 'securityContactProvided'),
  evaluate({ attestation, partnerRequirements, now }) {
    const status = requirement(partnerRequirements, 'securityContactProvided');
    if (status.met === false && !status.preview) return [tenantSubject('fail', 'noContact')];
    if (attestation === null || ageInDays(attestation, now) > OVERDUE_DAYS)
      return [tenantSubject('unknown', 'unconfirmed', {}, 'attestation')];
    const days = Math.floor(ageInDays(attestation, now));
    if (!holds(attestation, statement.holdsDays, now)) return [tenantSubject('partial', 'overdue', { days })];
    if (status.met === 'unclear') return [tenantSubject('unknown', 'unclear', {}, 'error')];
    // What was not read at all is left out; a requirement on a page that is missing may not be met.
    if (status.met === 'absent' && !partnerRequirements.complete && !isMissing(partnerRequirements))
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    return [tenantSubject('attested', 'confirmed', { days })];
  },
});
