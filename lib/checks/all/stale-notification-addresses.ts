import organization, { type Organization } from '../../evidence/sources/organization.ts';
import users from '../../evidence/sources/users.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import type { Subject } from '../verdict.ts';

const addressesOf = (own: Organization): string[] =>
  [...own.technicalNotificationMails, ...own.securityComplianceNotificationMails].map((address) =>
    address.toLowerCase(),
  );

/** Where Microsoft writes about the tenant (https://learn.microsoft.com/graph/api/resources/organization). */
export default defineCheck({
  id: 'stale-notification-addresses',
  action: 'contact-currency',
  severity: 'advisory',
  subjectKind: 'user',
  needs: { organization, users },
  words: {
    title: 'Microsoft’s notices go to nobody who has left',
    failTitle: 'Microsoft’s notices go to a disabled user',
    why: 'Technical and security notices about your tenant are lost when the mailbox that gets them belongs to someone who has left.',
    fix: {
      text: 'In the Microsoft 365 admin center, open Settings > Org settings > Organization profile and enter an address that is read.',
      page: 'tenantProperties',
    },
    explain: 'https://learn.microsoft.com/microsoft-365/admin/manage/change-address-contact-and-more',
    details: {
      disabled: 'This user is disabled, and Microsoft’s notices go there.',
      enabled: 'Microsoft’s notices go to this user, who is enabled.',
      noneStale: 'No address belongs to a disabled user.',
    },
  },
  notApplicable({ organization }) {
    const [own] = organization.rows;
    return (
      gapOf('organization', organization) === undefined && own !== undefined && addressesOf(own).length === 0
    );
  },
  evaluate({ organization, users }) {
    const ownGap = gapOf('organization', organization);
    const [own] = organization.rows;
    const addresses = new Set(own === undefined ? [] : addressesOf(own));
    if (addresses.size === 0) return [unseenRest(ownGap ?? { source: 'organization', cause: 'incomplete' })];
    const gap = gapOf('users', users);
    const subjects: Subject[] = users.rows
      .filter(({ userPrincipalName }) => addresses.has(userPrincipalName.toLowerCase()))
      .map(({ id, accountEnabled }) => ({
        id,
        kind: 'user',
        verdict: accountEnabled ? 'pass' : 'partial',
        detail: { code: accountEnabled ? 'enabled' : 'disabled', values: {} },
      }));
    for (const { partial } of users.spoiled) {
      const named = partial.userPrincipalName?.toLowerCase();
      if (partial.id !== undefined && named !== undefined && addresses.has(named))
        subjects.push(unknownSubject(partial.id, 'user', { source: 'users', cause: 'error' }));
    }
    const hidden =
      !users.complete ||
      users.spoiled.some(
        ({ partial }) => partial.id === undefined || partial.userPrincipalName === undefined,
      );
    if (hidden && gap !== undefined) return [...subjects, unseenRest(gap)];
    if (subjects.length > 0) return subjects;
    return [{ id: 'tenant', kind: 'tenant', verdict: 'pass', detail: { code: 'noneStale', values: {} } }];
  },
});
