import type { Check } from '../../checks/check.ts';
import type { Decision } from '../../checks/decision.ts';
import { portalUrl, trustedUrl } from '../../checks/portal-pages.ts';
import type { CheckResult } from '../../checks/result.ts';
import type { EvaluationInputs } from '../../checks/runner.ts';
import { type Detail, type Subject, VERDICTS } from '../../checks/verdict.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { PartnerRequirement } from '../../evidence/sources/partner-requirements.ts';
import { riskKey } from '../../risks/event.ts';
import type { Risk } from '../../risks/standing.ts';
import { checkWordsIn } from '../check-words.ts';
import { detailText } from '../detail-text.ts';
import type { Evaluated } from '../evaluated.ts';
import { explainedBy } from '../explanations/explained-by.ts';
import { namedValues, nameOf } from '../names.ts';
import type { AcceptedBy, CheckDetail, SettingInForce, SubjectRow } from './check-detail.ts';
import { microsoftVerdict } from './microsoft-verdict.ts';

export interface DetailInputs
  extends Pick<EvaluationInputs, 'now' | 'settings' | 'attestations' | 'exceptions'> {
  readonly checks: ReadonlyMap<string, Check>;
  readonly requirements: Evidence<PartnerRequirement>;
  decision(check: string): Decision | undefined;
}

/** What stands in a list of its own; who passes, or is not meant, is counted. */
const COUNTED_ONLY: ReadonlySet<string> = new Set(['pass', 'notApplicable']);

function settingsOf(
  { settings: declared, thresholds }: Check,
  settings: DetailInputs['settings'],
  named: (id: string) => string,
): SettingInForce[] {
  return declared.flatMap((name): SettingInForce[] => {
    if (name === 'thresholds')
      return thresholds.map((one) => ({ name: `thresholds.${one}`, value: settings.thresholds[one] }));
    if (name === 'emergencyAccounts')
      return [{ name, value: settings.emergencyAccounts?.map((id) => named(id.toLowerCase())) ?? null }];
    if (name === 'gdapRoleProfile')
      return (['required', 'allowed'] as const).map((part) => ({
        name: `gdapRoleProfile.${part}`,
        value: settings.gdapRoleProfile[part].map((id) => named(id.toLowerCase())),
      }));
    const value = settings[name];
    return typeof value === 'object' ? [] : [{ name, value }];
  });
}

/** The exception that makes a subject accepted: of several the one that ends last. */
function acceptedBy(check: string, { id, verdict }: Subject, inputs: DetailInputs): AcceptedBy | undefined {
  if (verdict !== 'accepted') return undefined;
  const [found] = inputs.exceptions
    .filter(
      (one) =>
        one.check === check &&
        one.subject.toLowerCase() === id.toLowerCase() &&
        Date.parse(one.from) <= inputs.now.getTime(),
    )
    .sort((a, b) => Date.parse(b.until) - Date.parse(a.until));
  return found && { owner: found.owner, reason: found.reason, until: found.until };
}

const rank = ({ verdict }: Subject): number => VERDICTS.indexOf(verdict);

function rowsOf(
  evaluated: Evaluated,
  result: CheckResult,
  inputs: DetailInputs,
  risks: ReadonlyMap<string, Risk>,
) {
  const details: CheckDetail['details'][number][] = [];
  const known = new Map<string, number>();
  const indexOf = (detail: Detail): number => {
    const key = JSON.stringify(detail);
    const index =
      known.get(key) ??
      details.push({
        code: detail.code,
        values: namedValues(evaluated, detail.values),
        text: detailText(evaluated, result.id, detail, evaluated.locale, { isolate: true }),
      }) - 1;
    known.set(key, index);
    return index;
  };
  const subjects = result.subjects
    .filter(({ verdict }) => !COUNTED_ONLY.has(verdict))
    .sort((a, b) => rank(a) - rank(b))
    .map((subject): SubjectRow => {
      const { id, kind, verdict, cause, detail } = subject;
      const { openedAt, explained } = risks.get(riskKey(result.id, evaluated.tenant.id, id)) ?? {};
      const accepted = acceptedBy(result.id, subject, inputs);
      return {
        id,
        kind,
        name: nameOf(evaluated, id),
        verdict,
        ...(cause === undefined ? {} : { cause }),
        detail: indexOf(detail),
        ...(openedAt === undefined ? {} : { openedAt }),
        ...(accepted === undefined ? {} : { accepted }),
        ...(explained ? { explained: explainedBy(evaluated, explained) } : {}),
      };
    });
  return { subjects, details };
}

function countsOf({ subjects }: CheckResult): CheckDetail['counts'] {
  const counts: Partial<Record<Subject['verdict'], number>> = {};
  for (const { verdict } of subjects) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Every check that is built, one after the other: of a large tenant they are too much to hold at once. */
export function* detailChecks(evaluated: Evaluated, inputs: DetailInputs): Generator<CheckDetail> {
  const risks = new Map(evaluated.risks.filter(({ open }) => open).map((risk) => [risk.key, risk]));
  const { cloud, sweep } = evaluated;
  for (const result of evaluated.checks) {
    const check = inputs.checks.get(result.id);
    const decision = inputs.decision(result.id);
    if (check === undefined || decision === undefined) continue;
    const words = checkWordsIn(evaluated.locale, check.id, check.words);
    const bad = result.verdict === 'fail' || result.verdict === 'partial';
    const told = result.fixUrl === undefined ? null : trustedUrl(result.fixUrl, cloud);
    const [attestation] = inputs.attestations
      .filter((one) => one.check === result.id && Date.parse(one.at) <= inputs.now.getTime())
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const microsoft = microsoftVerdict(result.id, result.verdict, inputs.requirements);
    yield {
      id: result.id,
      action: result.action,
      severity: result.severity,
      mandatory: result.mandatory,
      verdict: result.verdict,
      ...(result.cause === undefined ? {} : { cause: result.cause }),
      since: evaluated.since.get(result.id)?.since ?? sweep.now,
      title: bad ? words.failTitle : words.title,
      passTitle: words.title,
      failTitle: words.failTitle,
      why: words.why,
      fix: {
        text: words.fix.text,
        url: told ?? (words.fix.page === null ? null : portalUrl(words.fix.page, cloud)),
      },
      explain: words.explain,
      attestable: check.statement !== null,
      attestation:
        attestation === undefined || check.statement === null
          ? null
          : { by: attestation.by, at: attestation.at, until: attestation.until ?? null },
      decision,
      settings: settingsOf(check, inputs.settings, (id) => nameOf(evaluated, id)),
      graceDays: check.grace ? inputs.settings.thresholds.newHireGraceDays : null,
      sources: result.sources,
      readAt: result.readAt,
      counts: countsOf(result),
      ...rowsOf(evaluated, result, inputs, risks),
      microsoft:
        microsoft === null
          ? null
          : { ...microsoft, url: microsoft.url === null ? null : trustedUrl(microsoft.url, cloud) },
    };
  }
}
