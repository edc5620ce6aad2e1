import type { ActionGroup, ActionId, KeyRole } from '../checklist/action.ts';
import type { Severity, Verdict } from '../checks/verdict.ts';
import type { Cause } from '../evidence/gap.ts';
import type { Cloud } from '../microsoft/clouds.ts';
import type { Countdown } from './countdown.ts';
import type { NextStep } from './next-steps.ts';
import type { Requirements } from './requirements.ts';
import type { RiskEntry } from './risk-entry.ts';
import type { WordedUnlock } from './unlock.ts';

/**
 * What the popup paints, computed by the worker at the end of a sweep and stored with it. Texts are already in the
 * language of the settings, so that the popup needs no check file.
 */
export interface Summary {
  readonly cloud: Cloud;
  readonly tenant: { readonly id: string; readonly name: string };
  readonly signedInAs: string;
  readonly locale: string;
  readonly sweep: {
    readonly id: string;
    /** The sweep's clock (server time), ISO 8601. */
    readonly now: string;
    readonly finishedAt: string;
    /** Add to the machine's time (ms) to get the server's: what ages are counted from. */
    readonly clockOffsetMs: number;
    /** False when any source could not be read completely. */
    readonly complete: boolean;
  };
  readonly score: Score;
  readonly microsoftScore: {
    readonly current: number;
    readonly max: number;
    readonly refreshedAt: string | null;
  } | null;
  /** Microsoft's own requirements; null where they could not be read. */
  readonly requirements: Requirements | null;
  /** Whose actions are shown first, by the settings. */
  readonly role: KeyRole | 'all';
  /** One step for each action that is not in order, the one that removes most risk for its effort first. */
  readonly next: readonly NextStep[];
  readonly groups: readonly SummaryGroup[];
  /** Open risks, one entry for each cause. Accepted ones are none of them. */
  readonly risks: readonly RiskEntry[];
  /** How many subjects are accepted by a written exception: told apart, and never green. */
  readonly accepted: number;
  readonly gaps: readonly SummaryGap[];
  /** What consent would unlock, in the order in which it is offered. */
  readonly unlocks: readonly WordedUnlock[];
  /** What ends soon, alerts first. */
  readonly countdowns: readonly Countdown[];
}

/** `value` counts halves (8.5); `coverage` is a share with two decimals; `unknown` counts actions. */
export interface Score {
  readonly value: number;
  readonly outOf: number;
  readonly coverage: number;
  readonly unknown: number;
}

export interface SummaryGroup {
  readonly id: ActionGroup;
  readonly actions: readonly SummaryAction[];
}

export interface SummaryAction {
  readonly id: ActionId;
  /** Whose it is by Microsoft's checklist. */
  readonly keyRoles: readonly KeyRole[];
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** Oldest reading that the verdict rests on, ISO 8601; null when it rests on none. */
  readonly readAt: string | null;
  readonly checks: readonly SummaryCheck[];
}

export interface SummaryCheck {
  readonly id: string;
  readonly severity: Severity;
  readonly mandatory: boolean;
  /** Microsoft's own requirement for it is still in preview. */
  readonly preview?: true;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** Sentence for this verdict: what is so, or what is wrong. */
  readonly title: string;
  readonly failing: number;
  readonly total: number;
  /** What to do, where (null: nowhere in the portals of this cloud), and what explains it; null where all is well. */
  readonly fix: { readonly text: string; readonly url: string | null; readonly explain: string } | null;
}

/** Something that could not be read, why, and what would unlock it. */
export interface SummaryGap {
  readonly source: string;
  readonly cause: Cause;
  readonly scopes: readonly string[];
  readonly licences: readonly string[];
  /** Ids of checks that wait for it. */
  readonly checks: readonly string[];
}
