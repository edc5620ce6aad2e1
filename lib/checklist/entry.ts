import type { ActionId } from './action.ts';

/** What a resource is. */
export type ResourceKind = 'training' | 'article' | 'tool' | 'questions' | 'support';

/** A page that Microsoft's document links, where it is today. */
export interface Resource {
  readonly title: string;
  readonly kind: ResourceKind;
  /** Address in the document. */
  readonly from: string;
  /** Address today; what takes its place where the page is retired. */
  readonly url: string;
  /**
   * `checked`: the page was found at this address. `redirected`: the document's address leads on, as those of its
   * neighbours do. `retired`: Microsoft has closed what it was about. As of November 2026.
   */
  readonly state: 'checked' | 'redirected' | 'retired';
  /** Reading, viewing or training time, where the document tells it. */
  readonly minutes?: number;
}

/** Principles of Zero Trust (https://learn.microsoft.com/security/zero-trust/zero-trust-overview). */
export type Principle = 'verifyExplicitly' | 'leastPrivilege' | 'assumeBreach';

/** One action of Microsoft's "Security best practices for Microsoft partners", as the document has it. */
export interface ChecklistEntry {
  readonly id: ActionId;
  /** The document's own words. */
  readonly wording: string;
  /** What has another name, or another way, today; null where nothing has. */
  readonly today: string | null;
  readonly principles: readonly Principle[];
  /** In the order of the document. */
  readonly resources: readonly Resource[];
}
