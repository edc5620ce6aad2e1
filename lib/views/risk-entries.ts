import { SEVERITIES } from '../checks/verdict.ts';
import { parseRiskKey } from '../risks/event.ts';
import { isUnseen, type Risk } from '../risks/standing.ts';
import { checkWordsIn } from './check-words.ts';
import { detailText } from './detail-text.ts';
import type { Evaluated } from './evaluated.ts';
import { explainedBy } from './explanations/explained-by.ts';
import { nameOf } from './names.ts';
import type { RiskEntry, RiskSubject } from './risk-entry.ts';
import { marksOf, shownRisks } from './risk-marks.ts';

/** Subjects that an entry of the summary names; the dashboard has all of them. */
export const SUBJECTS_SHOWN = 20;

const verdictOf = ({ verdict }: Risk): 'fail' | 'partial' => (verdict === 'fail' ? 'fail' : 'partial');

function failTitle({ words, locale }: Evaluated, check: string): string {
  const english = words.get(check);
  return english === undefined ? check : checkWordsIn(locale, check, english).failTitle;
}

/** News first, then the worst. */
const rank = (risk: Risk): number =>
  (isUnseen(risk) ? 0 : risk.news === null ? 4 : 2) + (risk.verdict === 'fail' ? 0 : 1);

function subjectsOf(evaluated: Evaluated, check: string, risks: readonly Risk[]): RiskSubject[] {
  const details = new Map(
    evaluated.checks.find(({ id }) => id === check)?.subjects.map(({ id, detail }) => [id, detail]),
  );
  const { locale } = evaluated;
  const compare = new Intl.Collator(locale).compare;
  return risks
    .map((risk) => ({ risk, id: parseRiskKey(risk.key).subject }))
    .map(({ risk, id }) => ({ risk, id, name: nameOf(evaluated, id) }))
    .sort(
      (a, b) => rank(a.risk) - rank(b.risk) || compare(a.name, b.name) || (a.risk.key < b.risk.key ? -1 : 1),
    )
    .slice(0, SUBJECTS_SHOWN)
    .map(({ risk, id, name }) => {
      const detail = details.get(id);
      const { fresh: _one, ...marks } = marksOf([risk]);
      return {
        key: risk.key,
        verdict: verdictOf(risk),
        name,
        text: [
          ...(detail === undefined ? [] : [detailText(evaluated, check, detail, locale, { isolate: true })]),
          ...(risk.explained ? [explainedBy(evaluated, risk.explained).text] : []),
        ].join(' '),
        ...marks,
      };
    });
}

/** Open risks by their cause: the worst first, then what is not met before what is partly met, then the newest. */
export function riskEntries(evaluated: Evaluated): RiskEntry[] {
  const entries = [...shownRisks(evaluated.risks)].map(([check, risks]): RiskEntry => {
    // A risk keeps the severity with which it was last seen; a check has one.
    const severities = new Set(risks.map(({ severity }) => severity));
    return {
      check,
      severity: SEVERITIES.find((severity) => severities.has(severity)) ?? 'low',
      verdict: risks.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'partial',
      title: failTitle(evaluated, check),
      total: risks.length,
      ...marksOf(risks),
      subjects: subjectsOf(evaluated, check, risks),
    };
  });
  const order = ({ severity, verdict }: RiskEntry): number =>
    SEVERITIES.indexOf(severity) * 2 + (verdict === 'fail' ? 0 : 1);
  return entries.sort(
    (a, b) =>
      Number(a.snoozed !== null) - Number(b.snoozed !== null) ||
      order(a) - order(b) ||
      Date.parse(b.openedAt) - Date.parse(a.openedAt) ||
      (a.check < b.check ? -1 : 1),
  );
}
