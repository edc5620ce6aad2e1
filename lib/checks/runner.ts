import type { Evidence } from '../evidence/evidence.ts';
import { type Cause, firstCause, type Gap } from '../evidence/gap.ts';
import type { Source } from '../evidence/source.ts';
import users from '../evidence/sources/users.ts';
import { deriveFact, type Fact, type FactResult, gapOf, isMissing } from '../facts/fact.ts';
import type { Settings } from '../settings/settings.ts';
import type { Attestation, Exception } from '../settings/told.ts';
import { attestationsOf } from './attested.ts';
import type { Check, Inputs, Ratio, Weights } from './check.ts';
import type { Decision, DecisionInput } from './decision.ts';
import { applyExceptions } from './exceptions.ts';
import { applyGrace } from './grace.ts';
import { overall } from './overall.ts';
import type { CheckResult } from './result.ts';
import type { Subject } from './verdict.ts';

/** Everything one evaluation rests on. */
export interface EvaluationInputs {
  readonly now: Date;
  readonly previousSweepAt: Date | null;
  readonly settings: Settings;
  readonly attestations: readonly Attestation[];
  readonly exceptions: readonly Exception[];
  evidence<Row>(source: Source<Row>): Evidence<Row>;
}

/** A source or fact, looked at the same way. */
interface Reading {
  readonly id: string;
  readonly kind: DecisionInput['kind'];
  readonly missing: boolean;
  readonly gap: Gap | undefined;
  readonly readAt: string | null;
  readonly sources: readonly string[];
  readonly given: unknown;
}

/** What a rule said, and how its subjects make up the check's verdict. */
interface Judged {
  readonly by: Decision['by'];
  readonly subjects: readonly Subject[];
  readonly ratio: Ratio | null;
  readonly unseen?: number | undefined;
  readonly weights?: Weights | undefined;
  readonly fixUrl?: string | null;
}

const isFact = (input: Source<unknown> | Fact<unknown>): input is Fact<unknown> => 'derive' in input;

/** Evaluates checks over one set of evidence; facts are derived once and shared. */
export class CheckRunner {
  private readonly inputs: EvaluationInputs;
  private readonly facts = new Map<string, FactResult<unknown>>();
  private readonly decisions = new Map<string, Decision>();

  constructor(inputs: EvaluationInputs) {
    this.inputs = inputs;
  }

  /** Judges one check. Never throws: a rule that does is `unknown` with cause `error`. */
  run(check: Check): CheckResult {
    const needs = this.readAll(check.needs);
    const uses = this.readAll(check.uses);
    const oneOf = this.readAll(check.oneOf);
    const all = [...Object.values(needs), ...Object.values(uses), ...Object.values(oneOf)];
    const sources = [...new Set(all.flatMap((reading) => reading.sources))].sort();
    const readAt =
      all
        .map((reading) => reading.readAt)
        .filter((at) => at !== null)
        .sort()[0] ?? null;
    const { by, subjects, ratio, unseen, weights, fixUrl } = this.judge(check, needs, uses, oneOf);
    const { now, settings, exceptions } = this.inputs;
    const excepted = applyExceptions(check, subjects, exceptions, now);
    const judged = check.grace
      ? applyGrace(excepted, this.inputs.evidence(users), settings.thresholds.newHireGraceDays, now)
      : excepted;
    const { verdict, cause, share } = overall(judged, ratio, unseen, weights);
    this.decisions.set(check.id, {
      by: share === undefined ? by : 'share',
      inputs: [...told(needs, 'needs'), ...told(oneOf, 'oneOf'), ...told(uses, 'uses')],
      share: share ?? null,
    });
    return {
      id: check.id,
      action: check.action,
      severity: check.severity,
      mandatory: check.mandatory,
      verdict,
      ...(cause === undefined ? {} : { cause }),
      subjects: judged,
      sources,
      readAt,
      ...(fixUrl ? { fixUrl } : {}),
    };
  }

  /** How the verdict of a check came about; undefined for one that did not run. */
  decision(check: string): Decision | undefined {
    return this.decisions.get(check);
  }

  /** A fact, derived once; one that throws has no value and the cause `error`. */
  fact<Value>(fact: Fact<Value>): FactResult<Value> {
    const known = this.facts.get(fact.id) ?? this.derive(fact);
    this.facts.set(fact.id, known);
    return known as FactResult<Value>;
  }

  private judge(
    check: Check,
    needs: Record<string, Reading>,
    uses: Record<string, Reading>,
    oneOf: Record<string, Reading>,
  ): Judged {
    const missing = Object.values(needs).filter((reading) => reading.missing);
    const alternatives = Object.values(oneOf);
    const noneOf =
      alternatives.length > 0 && alternatives.every((reading) => reading.missing) ? alternatives : [];
    const { attestations, now } = this.inputs;
    const own = attestationsOf(check.id, attestations, now);
    const given = {
      ...Object.fromEntries(
        Object.entries({ ...needs, ...uses, ...oneOf }).map(([name, reading]) => [name, reading.given]),
      ),
      now,
      previousSweepAt: this.inputs.previousSweepAt,
      settings: this.inputs.settings,
      ...(check.statement === null ? {} : { attestation: own[0] ?? null, ownAttestations: own }),
      attestations: Object.fromEntries(
        check.attestations.map((id) => [id, attestationsOf(id, attestations, now)[0] ?? null]),
      ),
    };
    try {
      if (check.notApplicable?.(given as never) === true)
        return { by: 'notApplicable', subjects: [], ratio: null };
      if (missing.length > 0 || noneOf.length > 0)
        return unread(
          'unread',
          firstCause([...missing, ...noneOf].map(({ gap }) => gap?.cause)) ?? 'notYetRead',
        );
      const subjects = check.evaluate(given as never);
      const ratio = check.ratio?.(given as never) ?? null;
      const weights = check.weigh?.(given as never);
      const fixUrl = check.fixUrl?.(given as never) ?? null;
      return { by: 'worst', subjects, ratio, unseen: check.unseen?.(given as never), weights, fixUrl };
    } catch {
      return unread('error', 'error');
    }
  }

  private readAll(inputs: Inputs): Record<string, Reading> {
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, this.read(input)]));
  }

  private read(input: Source<unknown> | Fact<unknown>): Reading {
    if (!isFact(input)) {
      const evidence = this.inputs.evidence(input);
      return {
        id: input.id,
        kind: 'source',
        missing: isMissing(evidence),
        gap: gapOf(input.id, evidence),
        readAt: evidence.readAt,
        sources: [input.id],
        given: evidence,
      };
    }
    const fact = this.fact(input);
    return {
      id: input.id,
      kind: 'fact',
      missing: fact.value === null,
      gap: fact.gap,
      readAt: fact.readAt,
      sources: fact.sources,
      given: fact,
    };
  }

  /** A fact that throws costs the checks that need it, and nothing else. */
  private derive(fact: Fact<unknown>): FactResult<unknown> {
    try {
      return deriveFact(fact, this.inputs);
    } catch {
      const sources = fact.needs.map((source) => source.id);
      return {
        value: null,
        complete: false,
        gap: { source: fact.id, cause: 'error' },
        readAt: null,
        sources,
      };
    }
  }
}

function unread(by: Decision['by'], cause: Cause): Judged {
  const detail = { code: cause, values: {} };
  return { by, subjects: [{ id: 'tenant', kind: 'tenant', verdict: 'unknown', cause, detail }], ratio: null };
}

const told = (readings: Record<string, Reading>, use: DecisionInput['use']): DecisionInput[] =>
  Object.values(readings).map(({ id, kind, sources, missing, gap }) => ({
    id,
    kind,
    use,
    sources,
    missing,
    gap: gap ?? null,
  }));
