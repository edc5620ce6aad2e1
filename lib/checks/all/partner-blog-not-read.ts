import { attestationOnly } from '../attestation-only.ts';
import statement from '../statements/partner-blog-not-read.ts';

/** Microsoft's partner blog on Zero Trust; nobody but the person knows of it. */
export default attestationOnly({
  statement,
  whenOlder: 'partial',
  words: {
    failTitle: 'Microsoft’s partner blog on security was read more than a year ago',
    why: 'Microsoft announces there what it will demand of partners, months before it does.',
    fix: {
      text: 'Read the latest posts on security, then say who read them and when under Attestations in this extension’s settings.',
      page: null,
    },
    explain: 'https://partner.microsoft.com/blog/article/securing-the-channel-journey-to-zero-trust',
    details: {
      confirmed: 'Read by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        '{ $by } read it { $days -> [one] one day ago *[other] { $days } days ago }, or what was said has ended.',
      unconfirmed: 'Nobody has recorded it yet.',
    },
  },
});
