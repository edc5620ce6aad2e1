/** Something that ends at a time: the 24 hours of a security alert, access to a customer, a review, the anniversary. */
export interface Countdown {
  readonly kind: 'alert' | 'gdap' | 'review' | 'anniversary';
  /** ISO 8601, by the server's clock. */
  readonly at: string;
  readonly check: string;
  readonly subject: string;
  /** How many end then. */
  readonly count: number;
}
