import riskNotifications from '../../evidence/sources/risk-notifications.ts';
import users from '../../evidence/sources/users.ts';
import { ageInDays, holds } from '../attested.ts';
import { defineCheck } from '../check.ts';
import statement from '../statements/risk-notifications-unproven.ts';
import { tenantSubject } from '../subject.ts';

/** Whether somebody who still works here gets Microsoft's mails about users at risk. */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'low',
  subjectKind: 'tenant',
  uses: { riskNotifications, users },
  words: {
    title: statement.title,
    failTitle: 'Alerts about users at risk go to nobody',
    why: 'Microsoft finds a stolen account within minutes; it helps only if somebody hears of it.',
    fix: {
      text: 'In the Microsoft Entra admin center, open ID Protection > Users at risk detected alerts and add your security team’s mailbox. If this extension cannot read who gets them, confirm it under Attestations in this extension’s settings.',
      page: 'riskAlerts',
    },
    explain:
      'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-configure-notifications',
    details: {
      reaches: 'Alerts reach { $count -> [one] one enabled user *[other] { $count } enabled users }.',
      nobody: 'Nobody is named to get alerts.',
      strangers:
        'Alerts go to { $count -> [one] one recipient *[other] { $count } recipients }, none of them an enabled user of this tenant.',
      attested: 'Confirmed by { $by } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      unconfirmed: 'Nobody has confirmed it, or it was too long ago.',
    },
  },
  evaluate({ riskNotifications, users, attestation, now }) {
    const [read] = riskNotifications.rows;
    if (read !== undefined) {
      const named = [...(read.notificationRecipients ?? []), ...(read.additionalRecipients ?? [])].filter(
        ({ isRiskyUsersAlertsRecipient }) => isRiskyUsersAlertsRecipient === true,
      );
      if (named.length === 0) return [tenantSubject('fail', 'nobody')];
      const names = new Set(named.flatMap(({ id, email }) => [id, email]).map((name) => name?.toLowerCase()));
      const enabled = users.rows.filter(({ accountEnabled }) => accountEnabled);
      const count = enabled.filter(
        ({ id, userPrincipalName }) => names.has(id) || names.has(userPrincipalName.toLowerCase()),
      ).length;
      if (count > 0) return [tenantSubject('pass', 'reaches', { count })];
      if (users.complete && users.spoiled.length === 0)
        return [tenantSubject('partial', 'strangers', { count: named.length })];
    }
    if (!holds(attestation, statement.holdsDays, now))
      return [tenantSubject('unknown', 'unconfirmed', {}, 'attestation')];
    const values = { by: attestation.by, days: Math.floor(ageInDays(attestation, now)) };
    return [tenantSubject('attested', 'attested', values)];
  },
});
