import type { LedgerEntry } from '../../../lib/microsoft/ledger.ts';
import type { SweepRecord } from '../../../lib/store/records.ts';
import type { SummaryGap } from '../../../lib/views/summary.ts';

export interface DiagnosedGap extends Omit<SummaryGap, 'checks'> {
  /** Checks that wait for it. */
  readonly checks: readonly { readonly id: string; readonly title: string }[];
}

/** All requests of one kind in the sweeps of which the ledger is kept. */
export interface RequestKind {
  /** Path template, as the ledger has it. */
  readonly template: string;
  readonly count: number;
  /** How often each status was answered, the most frequent first; null: no answer came. */
  readonly statuses: readonly (readonly [status: number | null, count: number])[];
  readonly throttled: number;
  readonly slowestMs: number;
}

/** How this installation fares. No name of a person, customer or domain stands in it. Times are ISO 8601. */
export interface Diagnostics {
  readonly version: string;
  /** Name and version, for example "Chrome 156". */
  readonly browser: string;
  readonly cloud: string;
  /** Server time minus machine time (ms) of the last sweep that knew; null without one. */
  readonly clockOffsetMs: number | null;
  readonly alarms: readonly {
    readonly name: string;
    readonly at: string;
    readonly everyMinutes: number | null;
  }[];
  /** Scopes by what was read with them. */
  readonly scopes: readonly { readonly scope: string; readonly granted: boolean }[];
  readonly gaps: readonly DiagnosedGap[];
  /** The newest first. */
  readonly sweeps: readonly Pick<
    SweepRecord,
    'startedAt' | 'finishedAt' | 'state' | 'problem' | 'complete' | 'requests'
  >[];
  /** The most frequent first. */
  readonly requests: readonly RequestKind[];
  /** Of how many sweeps. */
  readonly ledgers: number;
  /** Bytes, as the browser estimates them; null where it does not say. */
  readonly storage: { readonly used: number; readonly quota: number } | null;
  readonly stores: readonly { readonly name: string; readonly count: number }[];
}

/** The ledger by kind of request. */
export function requestKinds(ledger: readonly LedgerEntry[]): RequestKind[] {
  return [...Map.groupBy(ledger, ({ template }) => template)]
    .map(([template, own]): RequestKind => {
      const statuses = [...Map.groupBy(own, ({ status }) => status)].map(
        ([status, some]) => [status, some.length] as const,
      );
      return {
        template,
        count: own.length,
        statuses: statuses.sort(([, a], [, b]) => b - a),
        throttled: own.filter(({ status }) => status === 429).length,
        slowestMs: own.reduce((most, { durationMs }) => Math.max(most, durationMs), 0),
      };
    })
    .sort((a, b) => b.count - a.count || (a.template < b.template ? -1 : 1));
}

/** A scope is granted if anything was read with it, or refused for another reason than the consent. */
export function scopesOf(
  sources: readonly {
    readonly scope: string;
    readonly readAt: string | null;
    readonly cause: string | null;
  }[],
): Diagnostics['scopes'] {
  return [...Map.groupBy(sources, ({ scope }) => scope)]
    .filter(([, own]) => own.some(({ readAt, cause }) => readAt !== null || cause === 'consent'))
    .map(([scope, own]) => ({ scope, granted: own.some(({ readAt }) => readAt !== null) }))
    .sort((a, b) => (a.scope < b.scope ? -1 : 1));
}
