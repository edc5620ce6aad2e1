import { ACTIONS } from '../checklist/action.ts';
import type { CheckResult } from '../checks/result.ts';
import type { Detail } from '../checks/verdict.ts';
import { parseRiskKey } from '../risks/event.ts';
import type { Risk } from '../risks/standing.ts';
import { detailText } from '../views/detail-text.ts';
import type { Evaluated } from '../views/evaluated.ts';
import { nameOf } from '../views/names.ts';
import { scoreOf } from '../views/score-of.ts';

export const REPORT_FORMAT = 'posture-report/1';

/** Reports are written in English until they get a language of their own. */
const REPORT_LOCALE = 'en';

const GOOD: ReadonlySet<string> = new Set(['pass', 'notApplicable']);

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A check may order a list for its words; the report sorts every list, so that two reports can be compared. */
const sortedLists = (values: Detail['values']): Detail['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.toSorted(byCodePoint) : value,
    ]),
  );

function reportCheck(evaluated: Evaluated, check: CheckResult) {
  const judged = check.subjects.filter(({ verdict }) => verdict !== 'notApplicable');
  return {
    id: check.id,
    action: check.action,
    severity: check.severity,
    mandatory: check.mandatory,
    verdict: check.verdict,
    ...(check.cause === undefined ? {} : { cause: check.cause }),
    since: evaluated.since.get(check.id)?.since ?? evaluated.sweep.now,
    subjects: {
      total: judged.length,
      items: judged
        .filter(({ verdict }) => !GOOD.has(verdict))
        .sort((a, b) => byCodePoint(a.id, b.id))
        .map(({ id, kind, verdict, detail }) => ({
          id,
          kind,
          name: nameOf(evaluated, id),
          verdict,
          detail: {
            code: detail.code,
            values: sortedLists(detail.values),
            text: detailText(evaluated, check.id, detail, REPORT_LOCALE, { isolate: false }),
          },
        })),
    },
    evidence: check.sources.flatMap((id) => {
      const source = evaluated.sources.get(id);
      return source === undefined
        ? []
        : [{ source: id, readAt: source.readAt, complete: source.complete, requests: source.requests }];
    }),
  };
}

/** `opened` and `returned` in the sweep that brought them, `standing` afterwards. */
function riskState(risk: Risk, sweep: string): string {
  if (!risk.open) return 'resolved';
  if (risk.verdict === 'accepted') return 'accepted';
  if (risk.sweep !== sweep) return 'standing';
  return risk.returns > 0 ? 'returned' : 'opened';
}

/**
 * The report of one sweep, in the order of keys that the format promises (`posture-report-1.schema.json`). The same
 * evidence and clock give the same report, `producedAt`, `sweep`, `since` and `openedAt` aside.
 */
export function buildReport(evaluated: Evaluated, producedAt: string) {
  const { value, outOf, coverage } = scoreOf(evaluated.actions);
  const { id, startedAt, finishedAt, now, complete, requests } = evaluated.sweep;
  return {
    format: REPORT_FORMAT,
    producedAt,
    product: { version: evaluated.version },
    tenant: { id: evaluated.tenant.id, name: evaluated.tenant.name },
    signedInAs: evaluated.signedInAs,
    cloud: evaluated.cloud,
    sweep: { id, startedAt, finishedAt, now, complete, requests },
    microsoftScore: evaluated.microsoftScore,
    score: { value, outOf, coverage },
    actions: evaluated.actions.map((action) => ({
      id: action.id,
      group: ACTIONS.find((one) => one.id === action.id)?.group,
      verdict: action.verdict,
      ...(action.cause === undefined ? {} : { cause: action.cause }),
      checks: action.checks,
    })),
    checks: [...evaluated.checks]
      .sort((a, b) => byCodePoint(a.id, b.id))
      .map((check) => reportCheck(evaluated, check)),
    risks: evaluated.risks
      .map((risk) => ({ risk, ...parseRiskKey(risk.key) }))
      .map(({ risk, check, subject }) => ({
        key: risk.key,
        check,
        subject,
        openedAt: risk.openedAt,
        state: riskState(risk, id),
      }))
      .sort((a, b) => byCodePoint(a.key, b.key)),
    gaps: [...evaluated.sources.values()]
      .filter(({ gap, explains }) => gap !== undefined && !explains)
      .map(({ id: source, gap, scope, roles, licence }) => ({
        source,
        cause: gap?.cause,
        needs: {
          scopes: [scope],
          roles: [...roles].sort(byCodePoint),
          licences: licence === undefined ? [] : [licence],
        },
      }))
      .sort((a, b) => byCodePoint(a.source, b.source)),
  };
}

export type Report = ReturnType<typeof buildReport>;
