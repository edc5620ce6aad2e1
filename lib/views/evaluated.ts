import type { KeyRole } from '../checklist/action.ts';
import type { CheckWords } from '../checks/check.ts';
import type { ActionResult, CheckResult } from '../checks/result.ts';
import type { Verdict } from '../checks/verdict.ts';
import type { Ending } from '../clocks/ending.ts';
import type { Gap } from '../evidence/gap.ts';
import type { Cloud } from '../microsoft/clouds.ts';
import type { Risk } from '../risks/standing.ts';
import type { Requirements } from './requirements.ts';

/** A source as it stands for this evaluation, with the requests that proved it. */
export interface EvaluatedSource {
  readonly id: string;
  readonly readAt: string | null;
  readonly complete: boolean;
  readonly gap?: Gap;
  /** No check rests on it, so a gap there is none of the report's. */
  readonly explains?: true;
  readonly scope: string;
  readonly roles: readonly string[];
  readonly licence?: string;
  readonly requests: readonly {
    readonly method: 'GET';
    readonly url: string;
    readonly status: number | null;
  }[];
}

/** Everything that one sweep found out: what all views are made of. Times are ISO 8601. */
export interface Evaluated {
  readonly version: string;
  readonly cloud: Cloud;
  readonly tenant: { readonly id: string; readonly name: string };
  readonly signedInAs: string;
  readonly locale: string;
  readonly sweep: {
    readonly id: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly now: string;
    readonly clockOffsetMs: number;
    readonly complete: boolean;
    readonly requests: number;
  };
  readonly microsoftScore: {
    readonly current: number;
    readonly max: number;
    readonly refreshedAt: string | null;
  } | null;
  readonly requirements: Requirements | null;
  /** Whose actions the person wants to see first. */
  readonly role: KeyRole | 'all';
  readonly checks: readonly CheckResult[];
  readonly actions: readonly ActionResult[];
  /** Present verdict and since when, by check. */
  readonly since: ReadonlyMap<string, { readonly verdict: Verdict; readonly since: string }>;
  /** Open risks and those that this sweep resolved; `lookedAt` of a risk tells that its check is blind to it. */
  readonly risks: readonly Risk[];
  /** What ends at a time that is known. */
  readonly endings: readonly Ending[];
  readonly names: ReadonlyMap<string, string>;
  /** Checks beside which Microsoft has a requirement that is still in preview; absent = none. */
  readonly previews?: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, EvaluatedSource>;
  /** In English; `checkWordsIn` has those of other languages. */
  readonly words: ReadonlyMap<string, CheckWords>;
}
