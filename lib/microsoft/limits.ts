import PQueue from 'p-queue';

/**
 * Throttling classes of Microsoft's services (https://learn.microsoft.com/graph/throttling-limits and Partner
 * Center's throttling page). `ca`: one request a second for all apps of a tenant, and no `Retry-After`.
 */
export type LimitClass =
  | 'ca'
  | 'reports'
  | 'score'
  | 'pcCustomers'
  | 'directory'
  | 'gdap'
  | 'partner'
  | 'arm'
  | 'other';

interface Limit {
  readonly concurrency: number;
  readonly interval?: number;
  readonly intervalCap?: number;
}

const LIMITS: Readonly<Record<LimitClass, Limit>> = {
  ca: { concurrency: 1, interval: 1000, intervalCap: 1 },
  reports: { concurrency: 2, interval: 10_000, intervalCap: 5 },
  score: { concurrency: 4 },
  // 500 a minute, spread evenly: an interval of a minute would hold a timer longer than the worker may live.
  pcCustomers: { concurrency: 4, interval: 1000, intervalCap: 8 },
  directory: { concurrency: 2 },
  gdap: { concurrency: 2 },
  partner: { concurrency: 2 },
  arm: { concurrency: 2 },
  other: { concurrency: 2 },
};

/** One queue per class, made when first needed. */
export class Limits {
  private readonly queues = new Map<LimitClass, PQueue>();
  private readonly paced: boolean;

  /** `paced: false` keeps the concurrency and drops the rates: for a simulated cloud that does not throttle. */
  constructor(paced: boolean) {
    this.paced = paced;
  }

  run<T>(limitClass: LimitClass, task: () => Promise<T>): Promise<T> {
    let queue = this.queues.get(limitClass);
    if (queue === undefined) {
      const { concurrency, interval, intervalCap } = LIMITS[limitClass];
      queue = new PQueue(
        this.paced && interval !== undefined && intervalCap !== undefined
          ? { concurrency, interval, intervalCap }
          : { concurrency },
      );
      this.queues.set(limitClass, queue);
    }
    return queue.add(task);
  }
}
