import { evaluate } from '../../../../lib/checks/evaluate.ts';
import type { Evidence } from '../../../../lib/evidence/evidence.ts';
import { SOURCES } from '../../../../lib/evidence/registry.ts';
import type { Source } from '../../../../lib/evidence/source.ts';
import { mergeSettings } from '../../../../lib/settings/settings.ts';
import { gdapInputs } from '../../../../lib/sweep/gdap-inputs.ts';
import type { EvaluatedSource } from '../../../../lib/views/evaluated.ts';
import { analyseGdap, type GdapAnalysis } from '../../../../lib/views/gdap/analysis.ts';
import { type Answered, evidenceOf, NOW } from '../../checks/evidence-of.ts';

export type Answers = Readonly<Record<string, Answered>>;

/** The analysis of literal answers; a source that is not named was not read yet. Names are those of `names`, else ids. */
export function analysed(
  answers: Answers,
  told: {
    readonly settings?: Record<string, unknown>;
    readonly previousSweepAt?: string;
    readonly names?: Readonly<Record<string, string>>;
  } = {},
): GdapAnalysis {
  const evidence = <Row>(source: Source<Row>) => evidenceOf(source, answers[source.id]) as Evidence<Row>;
  const inputs = {
    now: new Date(NOW),
    previousSweepAt: told.previousSweepAt === undefined ? null : new Date(told.previousSweepAt),
    settings: mergeSettings(told.settings ?? {}, {}).settings,
    attestations: [],
    exceptions: [],
    evidence,
  };
  const sources = [...SOURCES.values()].map((source): [string, EvaluatedSource] => {
    const { readAt, complete, gap } = evidence(source);
    const { id, scope, roles } = source;
    return [id, { id, scope, roles, readAt, complete, requests: [], ...(gap === undefined ? {} : { gap }) }];
  });
  return analyseGdap(
    {
      tenant: { id: 't', name: 'Contoso' },
      cloud: 'global',
      sweep: {
        id: 's',
        startedAt: NOW,
        finishedAt: NOW,
        now: NOW,
        clockOffsetMs: 0,
        complete: true,
        requests: 1,
      },
      names: new Map(Object.entries(told.names ?? {})),
      sources: new Map(sources),
    },
    gdapInputs(inputs, evaluate(new Map(), inputs)),
  );
}

/** Names of roles that a row gives by index. */
export const named = ({ roles }: GdapAnalysis, indexes: readonly number[] | null | undefined): string[] =>
  (indexes ?? []).map((index) => roles[index]?.name ?? '?');
