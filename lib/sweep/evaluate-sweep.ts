import { evaluate } from '../checks/evaluate.ts';
import { CHECKS } from '../checks/registry.ts';
import type { CheckResult } from '../checks/result.ts';
import type { EvaluationInputs } from '../checks/runner.ts';
import { LICENCE_NAMES } from '../evidence/licence.ts';
import { SOURCES } from '../evidence/registry.ts';
import organization from '../evidence/sources/organization.ts';
import partnerRequirements from '../evidence/sources/partner-requirements.ts';
import partnerScore from '../evidence/sources/partner-score.ts';
import { hintRecords } from '../hints/hint-records.ts';
import { buildReport } from '../report/report.ts';
import { diffRisks, isBlind } from '../risks/diff.ts';
import { parseRiskKey } from '../risks/event.ts';
import { type Risk, standingRisks } from '../risks/standing.ts';
import { commitEvaluation } from '../store/evaluation.ts';
import { readNames } from '../store/names.ts';
import { readReadings } from '../store/readings.ts';
import type { SweepRecord, VerdictRecord } from '../store/records.ts';
import { readEvents } from '../store/risk-events.ts';
import { lastFinishedSweep } from '../store/sweeps.ts';
import { readVerdicts } from '../store/verdicts.ts';
import { announcementOf } from '../views/announcement.ts';
import type { Evaluated, EvaluatedSource } from '../views/evaluated.ts';
import { analyseGdap } from '../views/gdap/analysis.ts';
import { historyRecord } from '../views/history-record.ts';
import { summarise } from '../views/summarise.ts';

import { gdapInputs } from './gdap-inputs.ts';
import { evidenceIn, refusedToPartnerType } from './partner-type.ts';
import { sourcesInForce } from './sources-in-force.ts';
import { type StoredEvidence, storedEvidence } from './stored-evidence.ts';
import type { SweepContext } from './sweep-context.ts';

/** What judging needs of a sweep: everything but Microsoft. */
export type EvaluationContext = Pick<
  SweepContext,
  'db' | 'scope' | 'cloud' | 'settings' | 'attestations' | 'exceptions' | 'clock' | 'version'
>;

/** Whether this very sweep read everything: an older reading that still stands is not of this sweep. */
async function readCompletely({ db, scope }: EvaluationContext, sweep: string): Promise<boolean> {
  const own = [...(await readReadings(db, scope)).values()].filter(({ latest }) => latest.sweep === sweep);
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

function evaluatedSources(gathered: ReadonlyMap<string, StoredEvidence>): Map<string, EvaluatedSource> {
  return new Map(
    [...SOURCES.values()].flatMap((source): [string, EvaluatedSource][] => {
      const found = gathered.get(source.id);
      if (found === undefined) return [];
      const { evidence, requests } = found;
      const evaluated = {
        id: source.id,
        readAt: evidence.readAt,
        complete: evidence.complete,
        ...(evidence.gap === undefined || evidence.complete ? {} : { gap: evidence.gap }),
        scope: source.scope,
        roles: source.roles,
        ...(source.licence === undefined ? {} : { licence: LICENCE_NAMES[source.licence] }),
        requests,
      };
      return [[source.id, evaluated]];
    }),
  );
}

/** A verdict keeps the time since which it stands; a new one begins at this sweep's `now`. */
function verdictsSince(
  before: ReadonlyMap<string, VerdictRecord>,
  checks: readonly CheckResult[],
  now: string,
  complete: ReadonlySet<string>,
): Map<string, VerdictRecord> {
  return new Map(
    checks.map(({ id, verdict }) => {
      const earlier = before.get(id);
      const sources = [...new Set([...(earlier?.sources ?? []), ...complete])].sort();
      const standing = earlier?.verdict === verdict ? earlier.since : now;
      return [id, { check: id, verdict, since: standing, built: CHECKS.has(id), sources }];
    }),
  );
}

/**
 * Judges what stands as evidence, works out what is new, and stores events, views, report and the finished sweep in
 * one transaction. A sweep that is finished already keeps its times, and adds no event.
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
  const log = await readEvents(db, scope);
  const events = diffRisks({
    tenant,
    sweep: record.id,
    now: nowText,
    judged: judgedBefore(before, checks, completeNow),
    events: log,
    checks,
  });
  const risks = [...standingRisks([...log, ...events]).values()].filter(
    (risk) => risk.open || risk.sweep === record.id,
  );
  const since = verdictsSince(before, checks, nowText, completeNow);
  const finished: SweepRecord = {
    ...record,
    state: 'finished',
    finishedAt: record.finishedAt ?? new Date(context.clock.now()).toISOString(),
    complete: await readCompletely(context, record.id),
    requests,
  };
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
    checks,
    actions,
    since,
    risks,
    blind: blindKeys(risks, checks),
    names,
    sources: evaluatedSources(gathered),
    words: new Map([...CHECKS.values()].map((check) => [check.id, check.words])),
  };
  const changed = new Set(events.map(({ key }) => key));
  const fresh = risks.filter((risk) => risk.unseen && changed.has(risk.key));
  const announcement = announcementOf(
    record.id,
    evaluated.tenant.name,
    fresh,
    settings.notifications,
    settings.locale,
  );
  await commitEvaluation(
    db,
    scope,
    {
      sweep: finished,
      events,
      logLength: log.length,
      verdicts: [...since.values()],
      announcement: announcement === null ? null : { ...announcement, done: false },
      summary: summarise(evaluated),
      gdap: analyseGdap(evaluated, gdapInputs(inputs, evaluation)),
      history: historyRecord(evaluated, record.account),
      report: buildReport(evaluated, finished.finishedAt ?? finished.startedAt),
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
    },
    settings.retentionDays,
  );
  return finished;
}

/**
 * Checks that looked with the same eyes before, so that what they find is new: built then, and of the sources that
 * are complete now, each was complete once before. Anything else comes to light, and was there already.
 */
function judgedBefore(
  verdicts: ReadonlyMap<string, VerdictRecord>,
  checks: readonly CheckResult[],
  complete: ReadonlySet<string>,
): Set<string> {
  const sameEyes = checks.filter(({ id, sources }) => {
    const before = verdicts.get(id);
    return (
      before?.built === true &&
      sources.every((source) => !complete.has(source) || before.sources.includes(source))
    );
  });
  return new Set(sameEyes.map(({ id }) => id));
}

const FAILING: ReadonlySet<string> = new Set(['fail', 'partial', 'accepted']);

/** Keys of open risks that neither fail nor could be looked at this time. */
function blindKeys(risks: readonly Risk[], checks: readonly CheckResult[]): Set<string> {
  const results = new Map(checks.map((check) => [check.id, check]));
  const failing = (key: string): boolean => {
    const { check, subject } = parseRiskKey(key);
    return (
      results.get(check)?.subjects.some(({ id, verdict }) => id === subject && FAILING.has(verdict)) === true
    );
  };
  return new Set(
    risks.filter(({ open, key }) => open && !failing(key) && isBlind(key, results)).map(({ key }) => key),
  );
}

/** Name for a tenant whose organisation may not be read: the domain of whoever signed in. */
function domainOf(username: string): string {
  return username.split('@')[1] ?? username;
}
