/** Messages that one tab may send in a burst, and how many come back per second. */
const BURST = 20;
const PER_SECOND = 5;

/** A token bucket per tab: a page that makes its content script shout is not listened to. `now` in ms. */
export class RateLimit {
  private readonly buckets = new Map<number, { left: number; at: number }>();

  allows(tabId: number, now: number): boolean {
    const bucket = this.buckets.get(tabId) ?? { left: BURST, at: now };
    const left = Math.min(BURST, bucket.left + ((now - bucket.at) / 1000) * PER_SECOND);
    this.buckets.set(tabId, { left: Math.max(0, left - 1), at: now });
    return left >= 1;
  }
}
