import * as v from 'valibot';
import { VERDICTS } from '../../checks/verdict.ts';
import { GUID } from '../guid.ts';
import type { NamedSubject } from '../hint-input.ts';
import { defineHintPage } from '../hint-page.ts';

const CHECK = 'gdap-expiring';
const DAY_MS = 24 * 60 * 60 * 1000;
const ROUTE = new RegExp(`^/customers/(?<customer>${GUID})/adminrelationships$`);

const Customer = v.object({
  name: v.string(),
  verdict: v.picklist(VERDICTS),
  cause: v.nullable(v.string()),
  code: v.string(),
  /** Names of the roles that end; empty when none does. */
  roles: v.array(v.string()),
  /** Earliest end among them, ISO 8601. */
  end: v.nullable(v.string()),
  /** How many relationships the finding is about. */
  relationships: v.number(),
});
type Customer = v.InferOutput<typeof Customer>;

function customerOf({ name, verdict, cause, detail }: NamedSubject): Customer {
  const { roles, end, relationships } = detail.values;
  return {
    name,
    verdict,
    cause: cause ?? null,
    code: detail.code,
    roles: Array.isArray(roles) ? [...roles] : [],
    end: typeof end === 'string' ? end : null,
    relationships: Array.isArray(relationships) ? relationships.length : 0,
  };
}

/** Words for how long it still is; whole days, so that the day of the end reads "within a day". */
function timeLeft(end: string, now: Date): { readonly code: 'ended' | 'ends'; readonly days: number } {
  const left = Date.parse(end) - now.getTime();
  return left <= 0 ? { code: 'ended', days: 0 } : { code: 'ends', days: Math.floor(left / DAY_MS) };
}

/** A customer's admin relationships in Partner Center: whether GDAP roles of this customer end soon. */
export default defineHintPage<Customer>({
  id: 'customer-admin-relationships',
  urls: {
    yes: [
      'https://partner.microsoft.com/dashboard/v2/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/adminrelationships',
      'https://partner.microsoft.com/en-us/dashboard/commerce2/customers/6F0C4A3E-2B1D-4C5E-8F90-A1B2C3D4E5F6/adminrelationships',
      'https://partner.microsoft.com/de-de/dashboard/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/AdminRelationships/?filter=active#top',
    ],
    no: [
      'https://partner.microsoft.com/dashboard/v2/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/adminrelationships/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6-7a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
      'https://partner.microsoft.com/dashboard/v2/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/account',
      'https://partner.microsoft.com/dashboard/v2/customers/list',
      'https://partner.microsoft.com/dashboard/v2/home',
      'https://partner.microsoft.com/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/adminrelationships',
      'https://partner.microsoft.com.example.net/dashboard/v2/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/adminrelationships',
      'http://partner.microsoft.com/dashboard/v2/customers/6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6/adminrelationships',
    ],
  },
  checks: [CHECK],
  words: {
    heading: 'Admin relationships of { $name }',
    headingUnseen: 'Admin relationships of this customer',
    ends: `{ $roleCount -> [one] One role ends *[other] { $roleCount } roles end } {
      $days -> [0] within a day [one] in one day *[other] in { $days } days }`,
    ended: '{ $roleCount -> [one] One role has ended *[other] { $roleCount } roles have ended }',
    acceptedPill: 'Risk accepted: { $finding }',
    none: 'No role ends soon',
    extendOff: 'Auto-extend is off',
    endsOn:
      '{ $roleCount -> [one] One role ends *[other] { $roleCount } roles end } on { DATETIME($end) }: { $roles }',
    endedOn:
      '{ $roleCount -> [one] One role *[other] { $roleCount } roles } ended on { DATETIME($end) }: { $roles }',
    grantedBy: 'Granted by { $count -> [one] one relationship *[other] { $count } relationships }.',
    lasting: 'No role ends within 90 days.',
    extendOffLine:
      'Auto-extend is off for { $count -> [one] one relationship *[other] { $count } relationships }, and your settings expect it on.',
    acceptedLine: 'A written exception in your settings accepts this.',
    nextEnds:
      'Extend the relationship here or turn on auto-extend. With Global Administrator in it, ask the customer to approve a new one.',
    nextEnded: 'If you still manage this customer, ask them to approve a new relationship.',
    nextExtendOff: 'Open the relationship here and turn on auto-extend.',
    unseenPill: 'No active relationship seen',
    unseenLine: 'No active admin relationship (GDAP) with this customer was found.',
    unseenNext: 'If one shows here, check again. If you manage this customer, ask them to approve one.',
  },
  match: ({ portal, rest }) =>
    portal === 'partnerCenter' ? (ROUTE.exec(rest)?.groups?.customer ?? null) : null,
  stored: Customer,
  *records({ checks }) {
    for (const subject of checks[CHECK]?.subjects ?? []) {
      if (subject.kind === 'customer') yield [subject.id.toLowerCase(), customerOf(subject)];
    }
  },
  tell({ record, now, say }) {
    if (record === null) {
      const heading = say('headingUnseen');
      const lines = [say('unseenLine')];
      return { verdict: 'unknown', pill: say('unseenPill'), heading, lines, next: say('unseenNext') };
    }
    const { verdict, cause, code, roles, end, relationships } = record;
    const heading = say('heading', { name: record.name });
    if (verdict === 'unknown') return { unknown: cause ?? 'error', heading };
    const accepted = verdict === 'accepted' ? [say('acceptedLine')] : [];
    const told = (finding: string, lines: readonly string[], next: string | null) => ({
      verdict,
      pill: verdict === 'accepted' ? say('acceptedPill', { finding }) : finding,
      heading,
      lines: [...lines, ...accepted],
      next: verdict === 'accepted' ? null : next,
    });
    if (code === 'autoExtendOff') {
      return told(say('extendOff'), [say('extendOffLine', { count: relationships })], say('nextExtendOff'));
    }
    if (end === null || roles.length === 0) return told(say('none'), [say('lasting')], null);
    const { code: when, days } = timeLeft(end, now);
    const counts = { roleCount: roles.length, days };
    const lines = [
      say(`${when}On`, { roleCount: roles.length, end, roles }),
      ...(relationships > 0 ? [say('grantedBy', { count: relationships })] : []),
    ];
    const next = say(when === 'ends' ? 'nextEnds' : 'nextEnded');
    return verdict === 'pass' ? told(say('none'), lines, null) : told(say(when, counts), lines, next);
  },
});
