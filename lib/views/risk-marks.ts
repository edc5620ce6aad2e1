import { type News, parseRiskKey } from '../risks/event.ts';
import { isUnseen, type Risk } from '../risks/standing.ts';
import type { RiskMarks } from './risk-entry.ts';
import type { Summary } from './summary.ts';

/** What is told of several when they are not news for the same reason. */
const TOLD_FIRST: readonly News[] = ['new', 'returned', 'worse', 'woken', 'differently'];

const earliest = (times: Iterable<string | null>): string | null =>
  [...times].filter((time) => time !== null).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;

/** Risks that are shown as risks, by check: open, and not accepted. */
export function shownRisks(risks: Iterable<Risk>): Map<string, Risk[]> {
  const shown = new Map<string, Risk[]>();
  for (const risk of risks) {
    if (!risk.open || risk.verdict === 'accepted') continue;
    const { check } = parseRiskKey(risk.key);
    const others = shown.get(check);
    if (others === undefined) shown.set(check, [risk]);
    else others.push(risk);
  }
  return shown;
}

/** The marks of one risk, or of several together (at least one), and how many of them are new. */
export function marksOf(risks: readonly Risk[]): RiskMarks & { readonly fresh: number } {
  return {
    fresh: risks.filter(isUnseen).length,
    news: TOLD_FIRST.find((news) => risks.some((risk) => risk.news === news)) ?? null,
    openedAt: earliest(risks.map(({ openedAt }) => openedAt)) ?? '',
    firstOpenedAt: earliest(risks.map((risk) => (risk.returns > 0 ? risk.firstOpenedAt : null))),
    lookedAt: earliest(risks.map(({ lookedAt }) => lookedAt)),
    snoozed: risks.every(({ snoozed }) => snoozed !== null)
      ? { until: earliest(risks.map(({ snoozed }) => snoozed?.until ?? null)) }
      : null,
  };
}

/** The summary after the person did something with risks: the same entries and words with other marks. */
export function withMarks(summary: Summary, risks: ReadonlyMap<string, Risk>): Summary {
  const shown = shownRisks(risks.values());
  return {
    ...summary,
    risks: summary.risks.map((entry) => {
      const own = shown.get(entry.check);
      if (own === undefined) return entry;
      const subjects = entry.subjects.map((subject) => {
        const risk = risks.get(subject.key);
        if (risk === undefined) return subject;
        const { fresh: _one, ...marks } = marksOf([risk]);
        return { ...subject, ...marks };
      });
      return { ...entry, ...marksOf(own), subjects };
    }),
  };
}
