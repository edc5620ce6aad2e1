import type { Verdict } from '../checks/verdict.ts';
import type { FiredClock } from '../clocks/fire.ts';
import type { SpoiledRow } from '../evidence/evidence.ts';
import type { Cause } from '../evidence/gap.ts';
import type { LedgerEntry } from '../microsoft/ledger.ts';
import type { ReadRequest } from '../microsoft/read-request.ts';
import type { Settings } from '../settings/settings.ts';
import type { Attestation, Exception } from '../settings/told.ts';

/** One round of all sources. Times are ISO 8601; `now` is the sweep's own clock, from Microsoft's `Date` header. */
export interface SweepRecord {
  readonly id: string;
  readonly account: { readonly objectId: string; readonly username: string };
  readonly startedAt: string;
  readonly now: string | null;
  /** Server time minus machine time (ms) when `now` was read: ages are told by the server's clock. */
  readonly clockOffsetMs: number;
  readonly finishedAt: string | null;
  readonly state: 'running' | 'finished' | 'cancelled' | 'failed';
  /** Why it failed, as the code of a text. */
  readonly problem: string | null;
  /** How often something unexpected stopped it so far; absent = never. */
  readonly interrupted?: number;
  readonly complete: boolean;
  readonly requests: number;
}

/** One URL that was asked, with the last status it got; null when no answer came. */
export interface AskedUrl {
  readonly method: 'GET';
  readonly url: string;
  readonly status: number | null;
}

/** One attempt to read a source: which sweep made it, and the server time of its first answer. */
export interface Attempt {
  readonly sweep: string;
  readonly readAt: string;
}

/** What is known of a source: the latest complete reading, and how the latest attempt ended. */
export interface ReadingRecord {
  readonly source: string;
  readonly complete: Attempt | null;
  /** `cause` is null when it was complete; `pages` counts the answers that were read, `answered` is false without any. */
  readonly latest: Attempt & {
    readonly cause: Cause | null;
    readonly pages: number;
    readonly answered: boolean;
  };
}

/** One answer: its rows, or for a failed request (`ok` false) none. */
export interface PageRecord {
  readonly source: string;
  readonly sweep: string;
  readonly page: number;
  readonly entity: string | null;
  readonly ok: boolean;
  /** Nothing follows it: with it, its entity is read to the end. */
  readonly last: boolean;
  readonly asked: AskedUrl;
  readonly rows: readonly unknown[];
  readonly spoiled: readonly SpoiledRow<unknown>[];
}

/** A request that is still to be made beside the list: a next page, or another attempt. */
export interface PendingRequest {
  readonly entity: string | null;
  readonly request: ReadRequest;
  /** Attempts made so far. */
  readonly attempts: number;
}

/** Where the reading of a source stands; written in the same transaction as the rows that it counts. */
export interface Checkpoint {
  readonly source: string;
  readonly sweep: string;
  /** How many of the source's requests were begun; the list itself is worked out again after a restart. */
  readonly position: number;
  readonly follow: readonly PendingRequest[];
  /** Answers stored so far; the next one's number. */
  readonly page: number;
  readonly okPages: number;
  /** Not before this time of the machine's clock (ms); null = now. */
  readonly wakeAt: number | null;
  readonly readAt: string | null;
  /** Cause of highest precedence for which a request was given up. */
  readonly missed: Cause | null;
  /** A cursor seen earlier, kept to notice one that repeats. */
  readonly oldCursor: string | null;
}

export interface LedgerRecord extends LedgerEntry {
  readonly sweep: string;
  readonly seq: number;
}

export interface NameRow {
  readonly id: string;
  readonly name: string;
  /** The sweep that read it last; a version before this one did not note it. */
  readonly sweep?: string;
}

/** The verdict that a check has, since when, and with what eyes it looked. */
export interface VerdictRecord {
  readonly check: string;
  readonly verdict: Verdict;
  readonly since: string;
  /** False for a check that was not built when it was last reported. */
  readonly built: boolean;
  /** Sources that were complete at one evaluation or another: what comes to light with another one was there before. */
  readonly sources: readonly string[];
  /** By what rule it last judged anything: another one may judge the same thing differently. */
  readonly rule: string;
  /** Oldest reading on which it last judged anything, ISO 8601; null when nothing was read. */
  readonly lookedAt: string | null;
}

/** What a finished sweep came to, kept as long as the settings say (`retentionDays`). Times are ISO 8601. */
export interface HistoryRecord {
  readonly sweep: string;
  /** The sweep's clock, from Microsoft's `Date` header. */
  readonly now: string;
  readonly account: { readonly objectId: string; readonly username: string };
  /** Version of the product that judged. */
  readonly version: string;
  /** False when any source could not be read completely. */
  readonly complete: boolean;
  /** `value` counts halves; `coverage` is a share with two decimals; `unknown` counts actions. */
  readonly score: {
    readonly value: number;
    readonly outOf: number;
    readonly coverage: number;
    readonly unknown: number;
  };
  readonly actions: Readonly<Record<string, JudgedThen>>;
  readonly checks: Readonly<
    Record<string, JudgedThen & { readonly failing: number; readonly total: number }>
  >;
  /** Absent in records that are older than the chain. A record with a link is never written again. */
  readonly chain?: ChainLink;
}

/** What binds a sweep to its report, its evidence and the sweep before. Each is a SHA-256 in lower-case hex. */
export interface ChainLink {
  /** Of the report's canonical JSON (RFC 8785). */
  readonly report: string;
  /** Of the {@link EvidenceBasis}' canonical JSON. */
  readonly evidence: string;
  /** Of the link before; null at the first one. */
  readonly previous: string | null;
  /** Of this record's canonical JSON, `chain` without `hash`. */
  readonly hash: string;
}

/** What a report rests on. */
export interface EvidenceBasis {
  /** By id in code-point order; sources that were never read are left out. */
  readonly sources: readonly SealedSource[];
  /** What the person had told when it was judged. */
  readonly told: {
    readonly settings: Settings;
    readonly attestations: readonly Attestation[];
    readonly exceptions: readonly Exception[];
  };
}

/** The answers of one source that were judged: which attempt's, and the SHA-256 of the file that they make. */
export interface SealedSource {
  readonly source: string;
  /** The sweep that read them. */
  readonly sweep: string;
  readonly readAt: string | null;
  readonly complete: boolean;
  readonly pages: number;
  readonly sha256: string;
}

/** The report of the latest sweep, what it rests on, and the end of the chain; both absent before there was a chain. */
export interface StoredReport {
  readonly report: unknown;
  readonly basis?: EvidenceBasis;
  readonly head?: ChainHead;
}

/** The newest link: whose it is, and its hash. */
export interface ChainHead {
  readonly sweep: string;
  readonly hash: string;
}

/** A verdict as it was; `cause` for `unknown`. */
export interface JudgedThen {
  readonly verdict: Verdict;
  readonly cause?: Cause;
}

/**
 * Something to announce: stored with the events that caused it, in no words, since it may be shown hours later and
 * together with others. Done when the notification stands, or when there is nothing left to tell.
 */
export interface OutboxRow {
  readonly id: string;
  /** The sweep whose events it announces; for clocks a name of its own, in the order of time among the others. */
  readonly sweep: string;
  /** Of a first sweep: how many risks are open, by check. Null of any other. */
  readonly first: number | null;
  /** What became news, by check. */
  readonly news: readonly AnnouncedNews[];
  /** Clocks that fired together; absent for a sweep's own. */
  readonly clocks?: readonly FiredClock[];
  /** Notification under which it is being shown: after a crash it is shown under the same id again. */
  readonly shownAs: string | null;
  readonly done: boolean;
}

export interface AnnouncedNews {
  readonly check: string;
  /** Nothing of it is new but the rule. */
  readonly differently: boolean;
}

/** What hints stored for one key (a customer, say); `page` is the kind of the record, or the page whose own it is. */
export interface HintRow {
  readonly page: string;
  readonly key: string;
  readonly record: unknown;
}
