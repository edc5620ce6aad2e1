import * as v from 'valibot';
import type { Subject } from '../checks/verdict.ts';
import { type HintEvidence, type HintInput, hintInput, type JudgedCheck } from './hint-input.ts';
import type { HintPage } from './hint-page.ts';
import { isUnseenRest, Part, partOf } from './part.ts';
import { ADDRESS, addressKey, hintPlace } from './place.ts';
import { HINT_PAGES } from './registry.ts';
import { parseRoute } from './route.ts';
import { THINGS, type Thing, thingsOf } from './topic.ts';
import { trustedLink } from './trusted-link.ts';

/** A record to be stored under cloud, tenant, kind (`page`) and key. Pages about the same thing share its record. */
interface StoredHint {
  readonly page: string;
  readonly key: string;
  readonly record: unknown;
}

/** Kinds of records beside those of things, which are named after them, and the pages' own, after the page. */
export const CHECK = 'check';
export const DOMAINS = 'domains';

/** What one check says of the tenant as a whole, and the state of the evidence behind it. */
export const CheckRecord = v.object({
  /** Oldest reading, ISO 8601; null when nothing was ever read. */
  readAt: v.nullable(v.string()),
  part: v.nullable(Part),
  /** Why there may be more than was judged; null when nothing is hidden. */
  hidden: v.nullable(v.string()),
  /** Why it does not count that something was not judged at all; null when everything was read. */
  unseen: v.nullable(v.string()),
  /** Microsoft's own page for it. */
  link: v.nullable(v.string()),
});
export type CheckRecord = v.InferOutput<typeof CheckRecord>;

/** What checks say of one thing. */
export const ThingRecord = v.object({ name: v.string(), parts: v.record(v.string(), Part) });

export const Domains = v.array(v.string());

/** The requirement of Microsoft's that a check repeats. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  'security-contact-missing': 'securityContactProvided',
  'security-contact-review-overdue': 'securityContactProvided',
  'microsoft-says-admin-mfa-missing': 'mfaEnforcedForAdmins',
  'microsoft-says-customer-mfa-missing': 'mfaEnforcedForAdminsOfCustomers',
  'alert-response-slow': 'securityAlertsPromptlyResolved',
  'customers-without-spending-budget': 'spendingBudgetSetForCustomerAzureSubscriptions',
};

function checkRecord(id: string, check: JudgedCheck | undefined, input: HintInput): CheckRecord {
  const link = trustedLink(input.actionUrls[REQUIREMENTS[id] ?? '']);
  if (check === undefined) return { readAt: null, part: null, hidden: 'notBuilt', unseen: 'notBuilt', link };
  const rest = check.subjects.find(isUnseenRest)?.cause ?? null;
  return {
    readAt: check.readAt,
    part: partOf(check.subjects, input, check),
    hidden: check.subjects.length > 1 ? rest : null,
    unseen: rest ?? (check.complete ? null : (check.cause ?? 'incomplete')),
    link,
  };
}

/** One record for each thing that the checks speak of. */
function thingRecords(thing: Thing, checks: readonly string[], input: HintInput): StoredHint[] {
  const found = new Map<string, Record<string, Subject[]>>();
  for (const check of checks)
    for (const subject of input.checks[check]?.subjects ?? [])
      for (const key of thingsOf(subject, thing)) {
        const own = found.get(key) ?? {};
        found.set(key, own);
        own[check] = [...(own[check] ?? []), subject];
      }
  return Array.from(found, ([key, own]) => {
    const parts = Object.entries(own).map(([check, subjects]) => [
      check,
      partOf(subjects, input, { itself: key }),
    ]);
    const named =
      Object.values(own)
        .flat()
        .find(({ id }) => id.toLowerCase() === key)?.id ?? key;
    return { page: thing, key, record: { name: input.nameOf(named), parts: Object.fromEntries(parts) } };
  });
}

const isAbout = ({ routes }: HintPage, thing: Thing): boolean =>
  routes.some(({ rest }) => rest.source.includes(`(?<${thing}>`));

/** Addresses that Microsoft's requirements give and no page has. */
function addressRecords({ actionUrls }: HintInput, pages: readonly HintPage[]): StoredHint[] {
  return pages.flatMap(({ id, requirements = [] }) =>
    requirements.flatMap((type) => {
      const url = actionUrls[type] ?? '';
      const route = parseRoute(url);
      const isTaken = hintPlace(url)?.pages.some(({ headings }) => headings === undefined) === true;
      return route === null || route.rest === '' || isTaken
        ? []
        : [{ page: ADDRESS, key: addressKey(route), record: id }];
    }),
  );
}

/** The small records that hint pages need, from what a sweep judged. They replace all earlier ones of the tenant. */
export function recordsOf(input: HintInput, pages: readonly HintPage[]): StoredHint[] {
  const checksOf = (some: readonly HintPage[]): string[] => [
    ...new Set(some.flatMap(({ checks }) => checks)),
  ];
  return [
    ...checksOf(pages).map((id) => ({
      page: CHECK,
      key: id,
      record: checkRecord(id, input.checks[id], input),
    })),
    ...THINGS.flatMap((thing) =>
      thingRecords(thing, checksOf(pages.filter((page) => isAbout(page, thing))), input),
    ),
    ...pages.flatMap(({ id, own }) =>
      own === null ? [] : [{ page: id, key: 'tenant', record: own.record(input) }],
    ),
    ...addressRecords(input, pages),
    ...(input.domains === null ? [] : [{ page: DOMAINS, key: 'tenant', record: input.domains }]),
  ];
}

/** The records of every hint page, for the sweep to store with its other results. */
export function hintRecords(evaluated: HintEvidence): StoredHint[] {
  const wanted = new Set(HINT_PAGES.flatMap((page) => page.checks));
  return recordsOf(hintInput(evaluated, wanted), HINT_PAGES);
}
