import type { LimitClass } from './endpoint.ts';

interface Limit {
  /** Requests per window. */
  readonly requests: number;
  readonly windowMs: number;
  /** Answers carry no `Retry-After`. */
  readonly silent?: boolean;
  /** Requests at once. */
  readonly concurrent?: number;
}

/**
 * Limits per tenant and app as Microsoft documents them (https://learn.microsoft.com/graph/throttling-limits,
 * https://learn.microsoft.com/partner-center/developer/api-throttling-guidance); directory and Azure ones are
 * token buckets in units there, requests here.
 */
const LIMITS: Readonly<Partial<Record<LimitClass, Limit>>> = {
  ca: { requests: 1, windowMs: 1000, silent: true },
  reports: { requests: 5, windowMs: 10_000 },
  score: { requests: 150, windowMs: 60_000, concurrent: 4 },
  pcCustomers: { requests: 500, windowMs: 60_000 },
  directory: { requests: 1750, windowMs: 10_000 },
  arm: { requests: 250, windowMs: 10_000 },
};

/** Classes that are throttled; true = all. */
export type ThrottlingOption = boolean | readonly LimitClass[];

/** A request that was let in; `done` frees its place. Or the wait in seconds, null = none is named. */
type Admission = { readonly done: () => void } | { readonly retryAfter: number | null };

/** Switchable limits. Time is real time: the tenant's clock stands still. */
export interface Throttling {
  use(option: ThrottlingOption): void;
  admit(limitClass: LimitClass): Admission;
}

/** `elapsed`: milliseconds that never run backwards. */
export function createThrottling(option: ThrottlingOption, elapsed: () => number): Throttling {
  let active = option;
  const arrivals = new Map<LimitClass, number[]>();
  const running = new Map<LimitClass, number>();
  return {
    use: (next) => {
      active = next;
    },
    admit(limitClass) {
      const limit = LIMITS[limitClass];
      if (
        limit === undefined ||
        !(active === true || (Array.isArray(active) && active.includes(limitClass)))
      ) {
        return { done: () => {} };
      }
      const now = elapsed();
      const recent = (arrivals.get(limitClass) ?? []).filter((at) => at > now - limit.windowMs);
      arrivals.set(limitClass, recent);
      const atOnce = running.get(limitClass) ?? 0;
      if (recent.length >= limit.requests || atOnce >= (limit.concurrent ?? Number.POSITIVE_INFINITY)) {
        const wait = recent.length >= limit.requests ? (recent[0] ?? now) + limit.windowMs - now : 1000;
        return { retryAfter: limit.silent === true ? null : Math.max(1, Math.ceil(wait / 1000)) };
      }
      recent.push(now);
      running.set(limitClass, atOnce + 1);
      return { done: () => running.set(limitClass, (running.get(limitClass) ?? 1) - 1) };
    },
  };
}
