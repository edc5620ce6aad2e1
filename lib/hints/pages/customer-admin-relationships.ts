import { defineHintPage, type TellPart } from '../hint-page.ts';
import { CUSTOMER, partnerCenter } from '../page-routes.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long it still is; whole days, so that the day of the end reads "within a day". */
function timeLeft(end: string, now: Date): { readonly code: 'ended' | 'ends'; readonly days: number } {
  const left = Date.parse(end) - now.getTime();
  return left <= 0 ? { code: 'ended', days: 0 } : { code: 'ends', days: Math.floor(left / DAY_MS) };
}

/** Days are counted when the page is open, not when it was read. */
const tellEnds: TellPart = ({ verdict, code, values }, { now, say }) => {
  const { roles, roleCount, end, relationships } = values;
  const count = Array.isArray(relationships) ? relationships.length : 0;
  if (code === 'autoExtendOff') {
    return { pill: say('extendOff'), lines: [say('extendOffLine', { count })], next: say('nextExtendOff') };
  }
  if (typeof end !== 'string' || typeof roleCount !== 'number' || roleCount === 0)
    return { pill: say('good'), lines: [say('lasting')] };
  const { code: when, days } = timeLeft(end, now);
  const lines = [
    say(`${when}On`, { roleCount, end, roles: Array.isArray(roles) ? roles : [] }),
    ...(count > 0 ? [say('grantedBy', { count })] : []),
  ];
  if (verdict === 'pass') return { pill: say('good'), lines };
  return {
    pill: say(when, { roleCount, days }),
    lines,
    next: say(when === 'ends' ? 'nextEnds' : 'nextEnded'),
  };
};

/** A customer's admin relationships: whether GDAP roles of this customer end soon, and whether DAP is still on. */
export default defineHintPage({
  id: 'customer-admin-relationships',
  routes: partnerCenter(`${CUSTOMER}/adminrelationships`),
  checks: [
    'gdap-expiring',
    'dap-without-gdap',
    'gdap-global-administrator',
    'dap-beside-gdap',
    'customers-without-gdap',
  ],
  words: {
    heading: 'Admin relationships of { $name }',
    good: 'No role ends soon',
    ends: `{ $roleCount -> [one] One role ends *[other] { $roleCount } roles end } {
      $days -> [0] within a day [one] in one day *[other] in { $days } days }`,
    ended: '{ $roleCount -> [one] One role has ended *[other] { $roleCount } roles have ended }',
    extendOff: 'Auto-extend is off',
    endsOn:
      '{ $roleCount -> [one] One role ends *[other] { $roleCount } roles end } on { DATETIME($end) }: { $roles }',
    endedOn:
      '{ $roleCount -> [one] One role *[other] { $roleCount } roles } ended on { DATETIME($end) }: { $roles }',
    grantedBy: 'Granted by { $count -> [one] one relationship *[other] { $count } relationships }.',
    lasting: 'No role ends within 90 days.',
    extendOffLine:
      'Auto-extend is off for { $count -> [one] one relationship *[other] { $count } relationships }, and your settings expect it on.',
    nextEnds:
      'Extend the relationship here or turn on auto-extend. With Global Administrator in it, ask the customer to approve a new one.',
    nextEnded: 'If you still manage this customer, ask them to approve a new relationship.',
    nextExtendOff: 'Open the relationship here and turn on auto-extend.',
    'dap-without-gdap': 'DAP is on, and no GDAP relationship is live',
    'next-dap-without-gdap': 'Request a GDAP relationship here, test it, then remove DAP.',
    'gdap-global-administrator':
      '{ $count -> [one] A relationship has *[other] { $count } relationships have } Global Administrator',
    'dap-beside-gdap': 'DAP may still be on beside GDAP',
    'next-dap-beside-gdap': 'See here whether DAP is still listed; if so, remove it.',
    'customers-without-gdap': 'No GDAP relationship is live',
    'next-customers-without-gdap': 'If you manage this customer, request a relationship here.',
    'heading-unseen': 'Admin relationships of this customer',
    unseen: 'No active relationship seen',
    'unseen-line': 'No active admin relationship (GDAP) with this customer was found.',
    'unseen-next': 'If one shows here, check again. If you manage this customer, ask them to approve one.',
  },
  tellPart: { 'gdap-expiring': tellEnds },
});
