import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Test = (row: CustomerRow, now: number) => boolean;

/** What customers can be filtered by, in the order in which it is offered. `now` is the sweep's clock (ms). */
const TESTS = {
  without: ({ relationships }) => relationships.length === 0,
  soon: ({ spans }, now) => spans.some(({ until }) => until !== null && until - now <= 90 * DAY_MS),
  drift: ({ missing, beyond, excess }) => (missing?.length ?? 0) + beyond.length + (excess?.length ?? 0) > 0,
  dap: ({ dap }) => dap === true,
  'no-mfa': ({ mfa }) => mfa?.state === 'none',
  'weak-mfa': ({ mfa }) => mfa?.state === 'weakDemand' || mfa?.state === 'weakCoverage',
  'mfa-unknown': ({ mfa }) => mfa === undefined || mfa.state === 'unclear' || mfa.state === 'uncounted',
  unclear: ({ missing, excess, unclear }) => missing === null || excess === null || unclear !== null,
} as const satisfies Readonly<Record<string, Test>>;

export type CustomerFilter = keyof typeof TESTS;
export const CUSTOMER_FILTERS = Object.keys(TESTS) as readonly CustomerFilter[];

/** When roles end: a month of the UTC calendar (`yyyy-mm`), `later` than the next 24 of them, or never. */
export type EndsIn = string | null;

/** What stands in the address. */
export interface CustomerChoice {
  readonly wanted: string;
  readonly filters: ReadonlySet<CustomerFilter>;
  readonly endsIn: EndsIn;
}

export const NEVER = 'never';
export const LATER = 'later';
const MONTHS = 24;

const monthNumber = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();

function endsIn({ spans }: CustomerRow, when: string, now: number): boolean {
  if (when === NEVER) return spans.some(({ until }) => until === null);
  const first = monthNumber(new Date(now));
  const wanted = when === LATER ? null : monthNumber(new Date(when));
  return spans.some(({ until }) => {
    if (until === null || until <= now) return false;
    const month = monthNumber(new Date(until));
    return wanted === null ? month - first >= MONTHS : month === wanted;
  });
}

/** What an address chose; what it does not know is not chosen. */
export function readChoice(chosen: Readonly<Record<string, string>>): CustomerChoice {
  const named = (chosen.filter ?? '').split(' ');
  const when = chosen.ends ?? '';
  return {
    wanted: chosen.q ?? '',
    filters: new Set(CUSTOMER_FILTERS.filter((one) => named.includes(one))),
    endsIn: when === NEVER || when === LATER || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(when) ? when : null,
  };
}

/** Filters as they stand in the address, with one more or one less. */
export function toggled(filters: ReadonlySet<CustomerFilter>, filter: CustomerFilter): string {
  return CUSTOMER_FILTERS.filter((one) => filters.has(one) !== (one === filter)).join(' ');
}

/** Customers that are named so, and of which all that was chosen is true. */
export function chosenCustomers(
  rows: readonly CustomerRow[],
  { wanted, filters, endsIn: when }: CustomerChoice,
  now: number,
  locale: string,
): readonly CustomerRow[] {
  const needle = wanted.trim().toLocaleLowerCase(locale);
  const tests = [...filters].map((filter): Test => TESTS[filter]);
  if (needle === '' && tests.length === 0 && when === null) return rows;
  return rows.filter(
    (row) =>
      tests.every((test) => test(row, now)) &&
      (when === null || endsIn(row, when, now)) &&
      (needle === '' || `${row.name} ${row.id}`.toLocaleLowerCase(locale).includes(needle)),
  );
}

/** How many customers each filter would find alone. */
export function filterCounts(rows: readonly CustomerRow[], now: number): ReadonlyMap<CustomerFilter, number> {
  return new Map(
    CUSTOMER_FILTERS.map((filter) => [filter, rows.filter((row) => TESTS[filter](row, now)).length]),
  );
}
