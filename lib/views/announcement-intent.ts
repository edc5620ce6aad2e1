import type { Severity } from '../checks/verdict.ts';
import { parseRiskKey, type RiskEvent } from '../risks/event.ts';
import type { Risk } from '../risks/standing.ts';
import { shownRisks } from './risk-marks.ts';

/** What a sweep has to announce, in no words yet. */
export interface AnnouncementIntent {
  /** Id of the notification, should it be shown alone. */
  readonly id: string;
  readonly sweep: string;
  /** Of a first sweep: how many causes of risk are open. Null of any other. */
  readonly first: number | null;
  readonly news: readonly { readonly check: string; readonly differently: boolean }[];
  readonly shownAs: null;
  readonly done: false;
}

export interface IntentInput {
  readonly sweep: string;
  /** No sweep finished before: everything it found was there already. */
  readonly isFirst: boolean;
  /** What this sweep adds to the log. */
  readonly events: readonly RiskEvent[];
  /** Risks after that. */
  readonly risks: readonly Risk[];
  readonly level: 'all' | 'high' | 'none';
}

/**
 * The one announcement of a sweep, or null: a summary after the first sweep, afterwards only what became news. It
 * counts causes, as badge and popup do, and is decided in the transaction that stores the events, so that nothing
 * new goes unannounced and nothing is announced twice.
 */
export function announcementIntent({
  sweep,
  isFirst,
  events,
  risks,
  level,
}: IntentInput): AnnouncementIntent | null {
  if (level === 'none') return null;
  const isLoud = ({ severity }: { severity: Severity }): boolean =>
    level === 'all' || severity === 'critical' || severity === 'high';
  const intent = { id: `new-risks:${sweep}`, sweep, shownAs: null, done: false } as const;
  if (isFirst) return { ...intent, first: shownRisks(risks.filter(isLoud)).size, news: [] };
  const differently = new Map<string, boolean>();
  for (const event of events) {
    if (event.news === undefined || !isLoud(event)) continue;
    const { check } = parseRiskKey(event.key);
    differently.set(check, event.news === 'differently' && differently.get(check) !== false);
  }
  if (differently.size === 0) return null;
  return {
    ...intent,
    first: null,
    news: [...differently].map(([check, only]) => ({ check, differently: only })),
  };
}
