import { attestationOnly } from '../attestation-only.ts';
import statement from '../statements/fraud-notifications-unattested.ts';

/** Whether somebody gets Partner Center’s mails about fraud; its API does not tell. */
export default attestationOnly({
  statement,
  whenOlder: 'unknown',
  words: {
    failTitle: 'Nobody has confirmed that fraud notifications are turned on',
    why: 'Microsoft mails when a customer’s Azure subscription looks hijacked. You answer for what it costs until somebody reads that.',
    fix: {
      text: 'In Partner Center, open Settings > My preferences, turn on e-mail for the Customers workspace, and confirm it under Attestations in this extension’s settings.',
      page: 'partnerPreferences',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/azure-fraud-notification',
    details: {
      confirmed: 'Confirmed by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        '{ $by } confirmed it { $days -> [one] one day ago *[other] { $days } days ago }: too long ago, or it has ended.',
      unconfirmed: 'Nobody has confirmed it yet.',
    },
  },
});
