import { endsWithin } from '../../checks/role-ends.ts';
import type { CustomerRow } from './customer-access.ts';

/** What ends in a stretch of time. A customer that loses roles at two times counts in both. */
export interface Losses {
  readonly customers: number;
  /** Roles, counted per customer. */
  readonly roles: number;
  /** Customers apart from these: a relationship that was not seen may keep their roles. */
  readonly unclear: number;
}

export interface ExpiryRadar {
  /** Ends that have come (0), and those that come within so many days and not within fewer. */
  readonly windows: readonly (Losses & { readonly days: number })[];
  /** Ends to come, by month of the UTC calendar (`yyyy-mm`), from this one on. */
  readonly months: readonly (Losses & { readonly month: string })[];
  /** Ends after these months. */
  readonly later: Losses;
  /** What auto-extend keeps going. */
  readonly endless: Losses;
}

const WINDOWS: readonly number[] = [0, 30, 60, 90];
const MONTHS = 24;

const monthNumber = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();
const monthName = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

type Ends = Pick<CustomerRow, 'spans' | 'unclear'>;

/** Losses of the customers, of the ends that `fits` takes. */
function lossesOf(customers: readonly Ends[], fits: (until: number | null) => boolean): Losses {
  const counted = { customers: 0, roles: 0, unclear: 0 };
  for (const { spans, unclear } of customers) {
    const ending = spans.filter(({ until }) => fits(until));
    if (ending.length === 0) continue;
    if (unclear !== null) counted.unclear += 1;
    else {
      counted.customers += 1;
      counted.roles += ending.reduce((sum, { roles }) => sum + roles.length, 0);
    }
  }
  return counted;
}

/** When roles end, over all customers. `now` is the sweep's clock. */
export function expiryRadar(customers: readonly Ends[], now: Date): ExpiryRadar {
  const time = now.getTime();
  const windowOf = (until: number): number | undefined =>
    WINDOWS.find((days) => endsWithin(until, time, days));
  const first = monthNumber(now);
  const monthOf = (until: number | null): number | null =>
    until === null || until <= time ? null : monthNumber(new Date(until)) - first;
  return {
    windows: WINDOWS.map((days) => ({
      days,
      ...lossesOf(customers, (until) => until !== null && windowOf(until) === days),
    })),
    months: Array.from({ length: MONTHS }, (_, index) => ({
      month: monthName(first + index),
      ...lossesOf(customers, (until) => monthOf(until) === index),
    })),
    later: lossesOf(customers, (until) => (monthOf(until) ?? 0) >= MONTHS),
    endless: lossesOf(customers, (until) => until === null),
  };
}
