import type { Severity } from '../checks/verdict.ts';
import type { FailingVerdict, News, RiskEvent } from './event.ts';
import type { Explanation } from './explanation.ts';

/** A risk as it stands after all events of the log. Times are ISO 8601. */
export interface Risk {
  readonly key: string;
  readonly severity: Severity;
  readonly verdict: FailingVerdict;
  /** Since when it is open, or was before it was resolved. */
  readonly openedAt: string;
  /** When it was first seen of all, however often it went and came back since. */
  readonly firstOpenedAt: string;
  /** When it was last resolved; null = never. */
  readonly resolvedAt: string | null;
  /** How often it came back: after it was resolved, or when an exception ended. */
  readonly returns: number;
  /** Sweep that opened it, brought it back or resolved it. */
  readonly sweep: string | null;
  readonly open: boolean;
  /** Why the person should look, until they have. */
  readonly news: News | null;
  /** The reading on which it was last seen, while the check is blind; null while it looks. */
  readonly lookedAt: string | null;
  /** Put off by the person: until a time, or (null) until it changes. */
  readonly snoozed: { readonly until: string | null } | null;
  /** Who brought it about, or made it worse since; null where nobody knows. */
  readonly explained: Explanation | null;
}

/** New to the person, so that the badge counts it. What is merely judged differently is told, and not counted. */
export function isUnseen({ news }: Pick<Risk, 'news'>): boolean {
  return news !== null && news !== 'differently';
}

/** How a risk begins for whoever knows nothing of it: the log never begins otherwise, but it may be damaged. */
function begun({ key, severity, verdict, at, sweep }: RiskEvent): Risk {
  return {
    key,
    severity,
    verdict,
    openedAt: at,
    firstOpenedAt: at,
    resolvedAt: null,
    returns: 0,
    sweep,
    open: false,
    news: null,
    lookedAt: null,
    snoozed: null,
    explained: null,
  };
}

function apply(known: Risk | undefined, event: RiskEvent): Risk {
  const before = known ?? begun(event);
  const { severity, verdict, sweep, at } = event;
  const news = event.news ?? null;
  const explained = event.explained ?? null;
  const looked = { ...before, severity, verdict, lookedAt: null };
  switch (event.type) {
    case 'opened':
      return { ...looked, openedAt: at, sweep, open: true, news, snoozed: null, explained };
    case 'returned': {
      const returns = before.returns + 1;
      return { ...looked, openedAt: at, sweep, open: true, news, snoozed: null, returns, explained };
    }
    case 'changed': {
      // Not yet seen, it stays what it was: new is more than worse.
      const told = isUnseen(before) ? before.news : (news ?? before.news);
      const snoozed = news === null ? before.snoozed : null;
      // Worse by another hand: who opened it does not explain that.
      const by = news === 'worse' ? explained : before.explained;
      return { ...looked, open: true, news: told, snoozed, explained: by };
    }
    case 'accepted':
      return { ...looked, open: true, news: null, snoozed: null };
    case 'resolved':
      return { ...looked, sweep, open: false, news: null, snoozed: null, resolvedAt: at };
    case 'frozen':
      return { ...before, lookedAt: event.lookedAt ?? before.openedAt };
    case 'standing':
      return { ...before, lookedAt: null };
    case 'woken':
      return before.snoozed === null
        ? { ...before, lookedAt: null }
        : { ...before, lookedAt: null, news, snoozed: null };
    case 'seen':
      return { ...before, news: null };
    case 'snoozed':
      return { ...before, news: null, snoozed: { until: event.until ?? null } };
    case 'unsnoozed':
      return { ...before, snoozed: null };
  }
}

/** Replays the log: the present state of every risk there ever was, by key. */
export function standingRisks(events: Iterable<RiskEvent>): Map<string, Risk> {
  const risks = new Map<string, Risk>();
  for (const event of events) risks.set(event.key, apply(risks.get(event.key), event));
  return risks;
}
