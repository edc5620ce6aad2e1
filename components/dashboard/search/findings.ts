import type { SettingName } from '../../../lib/settings/settings.ts';
import type { Text } from '../../../lib/text/make-text.ts';
import type { SearchEntry } from '../../../lib/views/evidence/search-index.ts';
import type { SummaryCheck } from '../../../lib/views/summary.ts';
import type { DashboardRecords } from '../dashboard-records.ts';
import { writeRoute } from '../dashboard-route.ts';
import { inputName } from '../evidence/input-name.ts';
import { type Findable, type Haystack, haystack } from './find.ts';

/** In the order in which they are shown. */
export const FOUND_KINDS = [
  'actions',
  'checks',
  'people',
  'customers',
  'policies',
  'relationships',
  'others',
  'settings',
  'gaps',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something found, and its place. */
export interface Finding extends Findable {
  readonly key: string;
  readonly href: string;
  /** What is said of it beside its name. */
  readonly note: string;
  /** Null where no check found anything: that nobody complained is no proof that all is well. */
  readonly verdict: SearchEntry['verdict'] | null;
}

export type Findings = Readonly<Record<FoundKind, readonly Haystack<Finding>[]>>;

const KIND_OF: Readonly<Partial<Record<SearchEntry['kind'], FoundKind>>> = {
  user: 'people',
  customer: 'customers',
  policy: 'policies',
  relationship: 'relationships',
};

/** Every setting that a person may look for. */
const SETTINGS: Readonly<Record<SettingName, true>> = {
  clientId: true,
  tenantId: true,
  cloud: true,
  sweepEveryMinutes: true,
  portals: true,
  notifications: true,
  emergencyAccounts: true,
  gdapRoleProfile: true,
  autoExtendExpected: true,
  anniversaryMonth: true,
  role: true,
  retentionDays: true,
  locale: true,
  optionalSources: true,
  thresholds: true,
};

const GOOD: ReadonlySet<string> = new Set(['pass', 'notApplicable']);

/** Where a thing is shown that no check lists: a customer has a page of its own, others the check that judged them. */
const placeOf = (kind: SearchEntry['kind'], id: string, check: string): string =>
  kind === 'customer' ? writeRoute('customers', [id]) : writeRoute('check', [check]);

function ofEntries({ search, summary }: Pick<DashboardRecords, 'search' | 'summary'>, { t }: Text) {
  const { checks, entries } = search.index;
  const titles = new Map(checksOf(summary).map(({ id, title }) => [id, title]));
  const byKind = new Map<FoundKind, Finding[]>();
  for (const { id, kind, name, verdict, checks: own } of entries) {
    const found = KIND_OF[kind] ?? 'others';
    const ids = own.map((index) => checks[index] ?? '');
    const isGood = GOOD.has(verdict);
    const [first = ''] = ids;
    const more = ids.length - 1;
    const title = titles.get(first) ?? first;
    const list = byKind.get(found) ?? [];
    byKind.set(found, list);
    list.push({
      key: `${kind} ${id}`,
      name,
      also: id,
      href: isGood ? placeOf(kind, id, first) : writeRoute('check', [first, id]),
      note: isGood
        ? t('search-all-pass', { kind: t(`kind-${kind}`) })
        : t('search-listed', { kind: t(`kind-${kind}`), title, more }),
      verdict: isGood ? null : verdict,
    });
  }
  return byKind;
}

const checksOf = ({ groups }: DashboardRecords['summary']): SummaryCheck[] =>
  groups.flatMap(({ actions }) => actions.flatMap(({ checks }) => checks));

/** Everything that the dashboard's search looks through, prepared once for as many queries as are typed. */
export function findings(records: Pick<DashboardRecords, 'search' | 'summary'>, text: Text): Findings {
  const { t } = text;
  const { search, summary } = records;
  const entries = ofEntries(records, text);
  const people = entries.get('people') ?? [];
  const listed = new Set(people.map(({ key }) => key));
  const others = search.people
    .filter(({ id }) => !listed.has(`user ${id}`))
    .map(
      ({ id, name, people: of }): Finding => ({
        key: `user ${id}`,
        name,
        also: id,
        href: writeRoute('protection', [of], { q: name }),
        note: t(`people-${of}`),
        verdict: null,
      }),
    );
  const kinds: Readonly<Record<FoundKind, readonly Finding[]>> = {
    actions: summary.groups.flatMap(({ id: group, actions }) =>
      actions.map(({ id, verdict }) => ({
        key: id,
        name: t(`action-${id}`),
        also: id,
        href: writeRoute('actions', [id]),
        note: t(`group-${group}`),
        verdict,
      })),
    ),
    checks: checksOf(summary).map(({ id, title, verdict, severity }) => ({
      key: id,
      name: title,
      also: id,
      href: writeRoute('check', [id]),
      note: t(`severity-${severity}`),
      verdict,
    })),
    people: [...people, ...others],
    customers: entries.get('customers') ?? [],
    policies: entries.get('policies') ?? [],
    relationships: entries.get('relationships') ?? [],
    others: entries.get('others') ?? [],
    settings: Object.keys(SETTINGS).map((name) => ({
      key: name,
      name: t(`setting-${name}`),
      also: name,
      href: `/options.html#${name}`,
      note: name,
      verdict: null,
    })),
    gaps: summary.gaps.map(({ source, cause }) => ({
      key: source,
      name: inputName(text, { id: source, kind: 'source' }),
      also: `${source} ${t(`cause-${cause}`)}`,
      href: writeRoute('source', [source]),
      note: t(`cause-${cause}`),
      verdict: 'unknown',
    })),
  };
  return Object.fromEntries(FOUND_KINDS.map((kind) => [kind, haystack(kinds[kind])])) as Record<
    FoundKind,
    Haystack<Finding>[]
  >;
}
