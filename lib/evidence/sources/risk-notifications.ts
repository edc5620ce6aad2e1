import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Recipients = v.nullish(
  v.array(
    v.object({
      id: v.nullish(v.string(), null),
      email: v.nullish(v.string(), null),
      isRiskyUsersAlertsRecipient: v.nullish(v.boolean(), null),
    }),
  ),
  null,
);

const Row = v.object({ notificationRecipients: Recipients, additionalRecipients: Recipients });

/** The settings stand in the body, or in a wrapper of it. */
function unwrapped(body: unknown): unknown {
  const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : body;
  return Array.isArray(value) ? value[0] : value;
}

/**
 * Who gets mails about users at risk. Not documented; the Microsoft Entra admin center asks it. Off unless named in the
 * settings (public tools that read it: Maester, CIPP; November 2026).
 */
export default defineSource({
  id: 'risk-notifications',
  scope: 'IdentityRiskEvent.Read.All',
  roles: ['Security Reader', 'Security Operator', 'Global Reader'],
  licence: 'p2',
  limitClass: 'ca',
  freshnessHours: 168,
  clouds: ['global'],
  items: 'self',
  requests: () => [
    { request: { resource: 'graph', path: '/beta/identityProtection/settings/notifications' } },
  ],
  row: (item) => {
    const settings = unwrapped(item);
    const known = typeof settings === 'object' && settings !== null;
    // An answer that has neither list is not one that says that nobody is named.
    const told = known && ('notificationRecipients' in settings || 'additionalRecipients' in settings);
    return told ? readRow(Row, settings) : { spoiled: { partial: {}, fields: ['notificationRecipients'] } };
  },
});
