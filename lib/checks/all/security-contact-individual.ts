import me from '../../evidence/sources/me.ts';
import organization from '../../evidence/sources/organization.ts';
import users from '../../evidence/sources/users.ts';
import { gapOf, isMissing } from '../../facts/fact.ts';
import { ageInDays, holds, valueTold } from '../attested.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import statement from '../statements/security-contact-individual.ts';
import { tenantSubject } from '../subject.ts';

/**
 * No API reads the contact: the person tells the address, and attests that it is a list of at least two people. What
 * the directory knows of the address can still show that it is one person's, or not the partner's own.
 */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'medium',
  subjectKind: 'tenant',
  uses: { organization, users, me },
  words: {
    title: statement.title,
    failTitle: 'The security contact is a single person',
    why: 'An alert that goes to one person waits while that person is away, and is lost when they leave.',
    fix: {
      text: 'In Partner Center, open Account settings > Legal info > Security contact and enter a group mailbox of your own domain. Then name that address under Attestations in this extension’s settings.',
      page: 'partnerAccount',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/security-contact',
    details: {
      oneUser: 'The address that you told is one user’s.',
      foreignDomain: 'The address that you told is not in a domain of your tenant.',
      confirmed: 'Confirmed { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      confirmedTooLongAgo: 'It was last confirmed more than { $limit } days ago, or that has ended.',
      unconfirmed: 'Nobody has told yet which address it is, and that several people read it.',
    },
  },
  evaluate({ attestation, organization, users, me, now }) {
    const address = valueTold(attestation).toLowerCase();
    if (address === '') return [tenantSubject('unknown', 'unconfirmed', {}, 'attestation')];
    const [source, people] = isMissing(users) ? (['me', me] as const) : (['users', users] as const);
    const names = [...people.rows, ...people.spoiled.map(({ partial }) => partial)].map(
      ({ userPrincipalName }) => userPrincipalName?.toLowerCase(),
    );
    if (names.includes(address)) return [tenantSubject('partial', 'oneUser')];
    const domains = organization.rows[0]?.verifiedDomains.map(({ name }) => name.toLowerCase());
    const [, domain = ''] = /@([^@]*)$/.exec(address) ?? [];
    if (domains !== undefined && !domains.includes(domain))
      return [tenantSubject('partial', 'foreignDomain')];
    if (!holds(attestation, statement.holdsDays, now))
      return [tenantSubject('unknown', 'confirmedTooLongAgo', { limit: statement.holdsDays }, 'attestation')];
    // What was not read at all is left out; what was read in part may have held the answer.
    if (!isMissing(people) && (!people.complete || names.includes(undefined)))
      return [unseenRest(gapOf(source, people) ?? { source, cause: 'incomplete' })];
    if (!isMissing(organization) && domains === undefined)
      return [
        unseenRest(gapOf('organization', organization) ?? { source: 'organization', cause: 'incomplete' }),
      ];
    return [tenantSubject('attested', 'confirmed', { days: Math.floor(ageInDays(attestation, now)) })];
  },
});
