import { attestationOnly } from '../attestation-only.ts';
import statement from '../statements/separate-workstations-unattested.ts';

/** Whether customers are reached from a device of its own; no API tells what a device is used for. */
export default attestationOnly({
  statement,
  whenOlder: 'unknown',
  words: {
    failTitle: 'Nobody has confirmed that customers are reached from a separate endpoint',
    why: 'Mail and browsing bring attackers onto a device. One that is used for customers alone meets neither.',
    fix: {
      text: 'Give everybody who acts for customers a separate device or virtual desktop for it, and confirm it under Attestations in this extension’s settings.',
      page: null,
    },
    explain: 'https://learn.microsoft.com/security/privileged-access-workstations/privileged-access-devices',
    details: {
      confirmed: 'Confirmed by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        '{ $by } confirmed it { $days -> [one] one day ago *[other] { $days } days ago }: too long ago, or it has ended.',
      unconfirmed: 'Nobody has confirmed it yet.',
    },
  },
});
