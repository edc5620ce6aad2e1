import { attestationOnly } from '../attestation-only.ts';
import statement from '../statements/webinar-not-taken.ts';

/** Microsoft's training on Zero Trust, as a webinar or on demand; nobody but the person knows of it. */
export default attestationOnly({
  statement,
  whenOlder: 'partial',
  words: {
    failTitle: 'The Zero Trust training was taken more than a year ago',
    why: 'How attackers get in, and how Microsoft answers, changes from year to year.',
    fix: {
      text: 'Take the training or its on-demand workshop, then say who took it and when under Attestations in this extension’s settings.',
      page: null,
    },
    explain: 'https://learn.microsoft.com/training/paths/zero-trust-principles/',
    details: {
      confirmed: 'Taken by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        '{ $by } took it { $days -> [one] one day ago *[other] { $days } days ago }, or what was said has ended.',
      unconfirmed: 'Nobody has recorded it yet.',
    },
  },
});
