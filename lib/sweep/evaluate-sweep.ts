import { evaluate } from '../checks/evaluate.ts';
import { CHECKS } from '../checks/registry.ts';
import type { EvaluationInputs } from '../checks/runner.ts';
import { type ClockRecord, nextClockRecord } from '../clocks/clock-record.ts';
import { endingsOf } from '../clocks/endings.ts';
import { SOURCES } from '../evidence/registry.ts';
import caPolicies from '../evidence/sources/ca-policies.ts';
import directoryAudits from '../evidence/sources/directory-audits.ts';
import organization from '../evidence/sources/organization.ts';
import partnerRequirements from '../evidence/sources/partner-requirements.ts';
import partnerScore from '../evidence/sources/partner-score.ts';
import pcAuditRecords from '../evidence/sources/pc-audit-records.ts';
import securityDefaults from '../evidence/sources/security-defaults.ts';
import users from '../evidence/sources/users.ts';
import { hintRecords } from '../hints/hint-records.ts';
import { linkOf } from '../report/chain.ts';
import { basisDigest } from '../report/evidence-file.ts';
import { buildReport } from '../report/report.ts';
import { reportDigest } from '../report/report-digest.ts';
import { type DiffInput, diffRisks } from '../risks/diff.ts';
import type { RiskEvent } from '../risks/event.ts';
import { standingRisks } from '../risks/standing.ts';
import { readClocks } from '../store/clocks.ts';
import { commitEvaluation, commitViews, type EvaluationViews } from '../store/evaluation.ts';
import { readNames } from '../store/names.ts';
import { readReadings } from '../store/readings.ts';
import type { SweepRecord } from '../store/records.ts';
import { readEvents } from '../store/risk-events.ts';
import { lastFinishedSweep } from '../store/sweeps.ts';
import { readVerdicts } from '../store/verdicts.ts';
import { announcementIntent } from '../views/announcement-intent.ts';
import type { Evaluated } from '../views/evaluated.ts';
import { previewChecks } from '../views/evidence/microsoft-verdict.ts';
import { type ExplainInputs, explainRisks } from '../views/explanations/explain-risks.ts';
import { analyseGdap } from '../views/gdap/analysis.ts';
import { historyRecord } from '../views/history-record.ts';
import { countRequirements } from '../views/requirements.ts';
import { summarise } from '../views/summarise.ts';
import { dashboardViews } from './dashboard-views.ts';
import { evaluatedSources, evidenceReferences } from './evaluated-sources.ts';
import { evidenceBasis } from './evidence-basis.ts';
import { gdapInputs } from './gdap-inputs.ts';
import { evidenceIn, refusedToPartnerType } from './partner-type.ts';
import { sourcesInForce } from './sources-in-force.ts';
import { type StoredEvidence, storedEvidence } from './stored-evidence.ts';
import type { SweepContext } from './sweep-context.ts';
import { judgedBefore, judgedDifferently, rememberVerdicts } from './verdict-memory.ts';

/** What judging needs of a sweep: everything but Microsoft. */
export type EvaluationContext = Pick<
  SweepContext,
  'db' | 'scope' | 'cloud' | 'settings' | 'attestations' | 'exceptions' | 'clock' | 'version'
>;

/**
 * Whether this very sweep read everything that is judged: an older reading that still stands is not of this sweep, and
 * on what merely explains nothing rests.
 */
async function readCompletely({ db, scope }: EvaluationContext, sweep: string): Promise<boolean> {
  const own = [...(await readReadings(db, scope)).values()].filter(
    ({ source, latest }) => latest.sweep === sweep && SOURCES.get(source)?.explains !== true,
  );
  const isEmpty = (source: string): boolean => SOURCES.get(source)?.emptyWithoutLicence === true;
  return (
    own.length > 0 &&
    own.every(({ source, latest: { cause } }) => cause === null || (cause === 'licence' && isEmpty(source)))
  );
}

/** Evidence of every source that is on, as it stands at `now`. */
async function gather(context: EvaluationContext, now: Date): Promise<Map<string, StoredEvidence>> {
  const { db, scope, settings } = context;
  const readings = await readReadings(db, scope);
  const gathered = new Map<string, StoredEvidence>();
  for (const source of sourcesInForce(settings)) {
    gathered.set(source.id, await storedEvidence(db, scope, source, readings.get(source.id), now));
  }
  return refusedToPartnerType(gathered, now, settings);
}

/**
 * Judges what stands as evidence, works out what is new, and stores events, views, report and the finished sweep in
 * one transaction. Of a sweep that is finished already only the views are made again: what it found stays.
 */
export async function evaluateSweep(
  context: EvaluationContext,
  record: SweepRecord,
  requests: number,
): Promise<SweepRecord> {
  const { db, scope, settings } = context;
  const nowText = record.now ?? record.startedAt;
  const now = new Date(nowText);
  const gathered = await gather(context, now);
  const of = evidenceIn(gathered);
  const previous = await lastFinishedSweep(db, scope, record.id);
  const inputs: EvaluationInputs = {
    now,
    previousSweepAt: previous?.now == null ? null : new Date(previous.now),
    settings,
    attestations: context.attestations,
    exceptions: context.exceptions,
    evidence: of,
  };
  const evaluation = evaluate(CHECKS, inputs);
  const { checks, actions } = evaluation;
  const [, tenant] = scope;
  const before = await readVerdicts(db, scope);
  const completeNow = new Set(
    [...gathered].filter(([, { evidence }]) => evidence.complete).map(([id]) => id),
  );
  const since = rememberVerdicts(before, checks, nowText, {
    version: context.version,
    settings,
    complete: completeNow,
  });
  const sources = evaluatedSources(gathered);
  const results = new Map(checks.map((check) => [check.id, check]));
  const log = await readEvents(db, scope);
  const isToldAnew = record.state === 'finished';
  const diff: DiffInput = {
    tenant,
    sweep: record.id,
    now: nowText,
    judged: judgedBefore(before, checks, completeNow),
    differently: judgedDifferently(before, since),
    lookedAt: new Map(
      [...before.values()].flatMap(({ check, lookedAt }) => (lookedAt ? [[check, lookedAt]] : [])),
    ),
    events: log,
    checks,
    evidence: (id) => {
      const result = results.get(id);
      return result === undefined ? [] : evidenceReferences(result, sources);
    },
  };
  const explain: Omit<ExplainInputs, 'events'> = {
    before: standingRisks(log),
    checks,
    now,
    since: inputs.previousSweepAt,
    audits: of(directoryAudits),
    records: of(pcAuditRecords),
    policies: of(caPolicies),
    securityDefaults: of(securityDefaults),
    users: of(users),
  };
  const events = isToldAnew ? [] : explainRisks({ ...explain, events: diffRisks(diff) });
  const risksAfter = (meanwhile: readonly RiskEvent[]): Evaluated['risks'] =>
    [...standingRisks([...log, ...meanwhile, ...events]).values()].filter(
      (risk) => risk.open || risk.sweep === record.id,
    );
  const risks = risksAfter([]);
  const finished: SweepRecord = {
    ...record,
    state: 'finished',
    finishedAt: record.finishedAt ?? new Date(context.clock.now()).toISOString(),
    complete: isToldAnew ? record.complete : await readCompletely(context, record.id),
    requests,
  };
  const ends = endingsOf(inputs);
  const clocksAfter = (before: ClockRecord | null): ClockRecord =>
    nextClockRecord(before, ends, { now, clockOffsetMs: finished.clockOffsetMs });
  const score = of(partnerScore).rows[0];
  const names = await readNames(db, scope);
  const evaluated: Evaluated = {
    version: context.version,
    cloud: context.cloud,
    tenant: { id: tenant, name: of(organization).rows[0]?.displayName ?? domainOf(record.account.username) },
    signedInAs: record.account.username,
    locale: settings.locale,
    sweep: {
      id: finished.id,
      startedAt: finished.startedAt,
      finishedAt: finished.finishedAt ?? finished.startedAt,
      now: nowText,
      clockOffsetMs: finished.clockOffsetMs,
      complete: finished.complete,
      requests,
    },
    microsoftScore:
      score === undefined
        ? null
        : { current: score.currentScore, max: score.maxScore, refreshedAt: score.lastRefreshDateTime },
    requirements: countRequirements(of(partnerRequirements)),
    role: settings.role,
    checks,
    actions,
    since,
    risks,
    endings: clocksAfter(await readClocks(db, scope)).endings,
    names,
    previews: previewChecks(of(partnerRequirements)),
    sources,
    words: new Map([...CHECKS.values()].map((check) => [check.id, check.words])),
  };
  const views: EvaluationViews = {
    logLength: log.length,
    summarise: (meanwhile) =>
      summarise(meanwhile.length === 0 ? evaluated : { ...evaluated, risks: risksAfter(meanwhile) }),
    gdap: analyseGdap(evaluated, gdapInputs(inputs, evaluation)),
    ...dashboardViews(evaluated, inputs, evaluation),
    hints: hintRecords({
      ...evaluated,
      domains: of(organization).rows[0]?.verifiedDomains.map(({ name }) => name) ?? null,
      actionUrls: Object.fromEntries(
        of(partnerRequirements).rows.map(({ requirementType, actionUrl }) => [
          requirementType,
          actionUrl ?? '',
        ]),
      ),
    }),
  };
  if (isToldAnew) {
    await commitViews(db, scope, views);
    return finished;
  }
  const report = buildReport(evaluated, finished.finishedAt ?? finished.startedAt);
  const { attestations, exceptions } = context;
  const basis = evidenceBasis(gathered, { settings, attestations, exceptions });
  const sealed = { report: reportDigest(report), evidence: basisDigest(basis) };
  await commitEvaluation(
    db,
    scope,
    {
      ...views,
      sweep: finished,
      events,
      verdicts: [...since.values()],
      announcement: announcementIntent({
        sweep: record.id,
        isFirst: previous === null,
        events,
        risks,
        level: settings.notifications,
      }),
      clocks: clocksAfter,
      history: historyRecord(evaluated, record.account),
      report,
      basis,
      link: (unlinked, before) => linkOf(unlinked, sealed, before),
    },
    settings.retentionDays,
  );
  return finished;
}

/** Name for a tenant whose organisation may not be read: the domain of whoever signed in. */
function domainOf(username: string): string {
  return username.split('@')[1] ?? username;
}
