import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import { isMissing } from '../../facts/fact.ts';
import { attestedDaysAgo } from '../attested.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirement } from '../requirement.ts';
import type { Subject, Verdict } from '../verdict.ts';

const FRESH_DAYS = 90;
const OVERDUE_DAYS = 180;

/** Microsoft asks to keep the contact up to date; when it was last looked at, only a person knows. */
export default defineCheck({
  id: 'security-contact-review-overdue',
  action: 'contact-currency',
  severity: 'medium',
  subjectKind: 'tenant',
  uses: { partnerRequirements },
  words: {
    title: 'The security contact was reviewed within 90 days',
    failTitle: 'The security contact is not kept up to date',
    why: 'People leave and mailboxes are closed. A contact that nobody looks at stops working without a sign.',
    fix: {
      text: 'In Partner Center, open Account settings > Legal info > Security contact, check that the address and phone number still reach your security team, and confirm it here.',
      url: 'https://learn.microsoft.com/partner-center/security/security-contact',
    },
    details: {
      noContact: 'Microsoft reports that there is no security contact.',
      confirmed: 'Reviewed { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue: 'The review is overdue: the last one was { $days } days ago, or has ended.',
      unconfirmed: 'Nobody has confirmed a review within 180 days.',
      unclear: 'Microsoft’s answer about the security contact could not be understood.',
    },
  },
  evaluate({ attestation, partnerRequirements, now }) {
    const tenant = (verdict: Verdict, code: string, values: Record<string, number> = {}): Subject => ({
      id: 'tenant',
      kind: 'tenant',
      verdict,
      ...(verdict === 'unknown' ? { cause: 'attestation' as const } : {}),
      detail: { code, values },
    });
    const status = requirement(partnerRequirements, 'securityContactProvided');
    if (status.met === false && !status.preview) return [tenant('fail', 'noContact')];
    const days = attestedDaysAgo(attestation, now, FRESH_DAYS);
    if (days > FRESH_DAYS && days <= OVERDUE_DAYS)
      return [tenant('partial', 'overdue', { days: Math.floor(days) })];
    if (days > OVERDUE_DAYS) return [tenant('unknown', 'unconfirmed')];
    if (status.met === 'unclear') return [{ ...tenant('unknown', 'unclear'), cause: 'error' }];
    // What was not read at all is left out; a requirement on a page that is missing may not be met.
    if (status.met === 'absent' && !partnerRequirements.complete && !isMissing(partnerRequirements))
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    return [tenant('attested', 'confirmed', { days: Math.floor(days) })];
  },
});
