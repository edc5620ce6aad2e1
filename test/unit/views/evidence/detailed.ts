import type { Check } from '../../../../lib/checks/check.ts';
import { evaluate } from '../../../../lib/checks/evaluate.ts';
import type { Evidence } from '../../../../lib/evidence/evidence.ts';
import { SOURCES } from '../../../../lib/evidence/registry.ts';
import type { Source } from '../../../../lib/evidence/source.ts';
import partnerRequirements from '../../../../lib/evidence/sources/partner-requirements.ts';
import { riskKey } from '../../../../lib/risks/event.ts';
import { mergeSettings } from '../../../../lib/settings/settings.ts';
import type { Attestation, Exception } from '../../../../lib/settings/told.ts';
import type { Evaluated, EvaluatedSource } from '../../../../lib/views/evaluated.ts';
import type { CheckDetail } from '../../../../lib/views/evidence/check-detail.ts';
import { detailChecks } from '../../../../lib/views/evidence/detail-checks.ts';
import { type Answered, evidenceOf, NOW } from '../../checks/evidence-of.ts';

export type Answers = Readonly<Record<string, Answered>>;

export interface Told {
  readonly settings?: Record<string, unknown>;
  readonly attestations?: readonly Attestation[];
  readonly exceptions?: readonly Exception[];
  readonly names?: Readonly<Record<string, string>>;
  /** Open risks by subject, with the time since when. */
  readonly open?: Readonly<Record<string, string>>;
}

/** What a sweep finds out about some checks over literal answers; a source that is not named was not read yet. */
export function swept(checks: readonly Check[], answers: Answers, told: Told = {}) {
  const evidence = <Row>(source: Source<Row>) => evidenceOf(source, answers[source.id]) as Evidence<Row>;
  const inputs = {
    now: new Date(NOW),
    previousSweepAt: null,
    settings: mergeSettings(told.settings ?? {}, {}).settings,
    attestations: told.attestations ?? [],
    exceptions: told.exceptions ?? [],
    evidence,
  };
  const built = new Map(checks.map((check) => [check.id, check]));
  const evaluation = evaluate(built, inputs);
  const sources = [...SOURCES.values()].map((source): [string, EvaluatedSource] => {
    const { readAt, complete, gap } = evidence(source);
    const { id, scope, roles } = source;
    return [id, { id, scope, roles, readAt, complete, requests: [], ...(gap === undefined ? {} : { gap }) }];
  });
  const evaluated: Evaluated = {
    version: '1',
    cloud: 'global',
    tenant: { id: 't', name: 'Contoso' },
    signedInAs: 'adele@contoso.example',
    locale: 'en',
    sweep: {
      id: 's',
      startedAt: NOW,
      finishedAt: NOW,
      now: NOW,
      clockOffsetMs: 0,
      complete: true,
      requests: 1,
    },
    microsoftScore: null,
    requirements: null,
    role: 'all',
    endings: [],
    checks: evaluation.checks,
    actions: evaluation.actions,
    since: new Map(),
    risks: checks.flatMap(({ id, severity }) =>
      Object.entries(told.open ?? {}).map(([subject, openedAt]) => ({
        key: riskKey(id, 't', subject),
        severity,
        verdict: 'fail' as const,
        openedAt,
        sweep: 's',
        firstOpenedAt: openedAt,
        resolvedAt: null,
        returns: 0,
        open: true,
        news: null,
        lookedAt: null,
        snoozed: null,
        explained: null,
      })),
    ),
    names: new Map(Object.entries(told.names ?? {})),
    sources: new Map(sources),
    words: new Map(checks.map((check) => [check.id, check.words])),
  };
  return { evaluated, evaluation, inputs, built };
}

/** The dashboard's detail of one check over literal answers. */
export function detailed(check: Check, answers: Answers, told: Told = {}): CheckDetail {
  const { evaluated, evaluation, inputs, built } = swept([check], answers, told);
  const [detail] = detailChecks(evaluated, {
    ...inputs,
    checks: built,
    requirements: inputs.evidence(partnerRequirements),
    decision: evaluation.decision,
  });
  if (detail === undefined) throw new Error(`nothing came of ${check.id}`);
  return detail;
}
