import { defineHintPage, type TellPart } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

const HOUR_MS = 60 * 60 * 1000;

/** The hours that are left are counted when the page is open. */
const tellAlerts: TellPart = ({ verdict, count, values: { deadline } }, { now, say }) => {
  if (verdict === 'pass' || typeof deadline !== 'string') return null;
  const left = Date.parse(deadline) - now.getTime();
  return left <= 0
    ? { pill: say('late', { count }) }
    : { pill: say('soon', { count, hours: Math.floor(left / HOUR_MS) }) };
};

/** Microsoft's fraud alerts: which wait for an answer, and how long that may still take. */
export default defineHintPage({
  id: 'security-alerts',
  routes: partnerCenter('/insights/security/alerts(?:/.*)?'),
  requirements: ['securityAlertsPromptlyResolved'],
  checks: ['security-alerts-unanswered', 'alert-response-slow', 'fraud-notifications-unattested'],
  freshHours: 24,
  titled: true,
  words: {
    heading: 'Security alerts',
    good: 'No alert waits for an answer',
    late: '{ $count -> [one] One alert waits *[other] { $count } alerts wait }, past the 24 hours',
    soon: `{ $count -> [one] One alert waits *[other] { $count } alerts wait }: {
      $hours -> [0] less than an hour [one] one hour *[other] { $hours } hours } left`,
    'next-security-alerts-unanswered':
      'Open the alert, look at what the subscription runs, stop it, and record the reason. Microsoft expects an answer within 24 hours.',
    'alert-response-slow': 'Alerts are answered too slowly',
    'next-alert-response-slow':
      'Answer each alert here within 24 hours, also one that turns out to be harmless.',
  },
  tellPart: { 'security-alerts-unanswered': tellAlerts },
});
