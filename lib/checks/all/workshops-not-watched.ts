import { attestationOnly } from '../attestation-only.ts';
import statement from '../statements/workshops-not-watched.ts';

/** Microsoft's security workshops for partners; nobody but the person knows of it. */
export default attestationOnly({
  statement,
  whenOlder: 'partial',
  words: {
    failTitle: 'The security workshops were watched more than a year ago',
    why: 'They show how to set up what the other actions ask for, step by step.',
    fix: {
      text: 'Watch the workshops on demand, then say who did and when under Attestations in this extension’s settings.',
      page: null,
    },
    explain: 'https://learn.microsoft.com/security/zero-trust/workshop-zero-trust-overview',
    details: {
      confirmed: 'Watched by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      overdue:
        '{ $by } watched them { $days -> [one] one day ago *[other] { $days } days ago }, or what was said has ended.',
      unconfirmed: 'Nobody has recorded it yet.',
    },
  },
});
