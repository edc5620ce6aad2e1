/** Who brought a risk about, and when, as a log of Microsoft's tells it. */
export interface Explanation {
  /** Time of the entry, ISO 8601. */
  readonly at: string;
  /** What was done, in Microsoft's words. */
  readonly activity: string;
  readonly by: {
    readonly kind: 'user' | 'app';
    /** Object id of a person, application id of an app; null where the log has none. */
    readonly id: string | null;
    /** What the log calls it, for who has no name elsewhere. */
    readonly name: string | null;
  };
  /** The log, and the entry's id there. */
  readonly log: 'entra' | 'partnerCenter';
  readonly entry: string;
}
