import { TokenUnavailable } from '../auth/token-source.ts';
import type { Cause, Gap } from '../evidence/gap.ts';
import { grants, resourceOf } from '../evidence/scopes.ts';
import type { RequestContext, Source } from '../evidence/source.ts';
import { firstGap, gapOf } from '../facts/fact.ts';
import type { Answer } from '../microsoft/client.ts';
import { originOf } from '../microsoft/clouds.ts';
import { PolicyViolation } from '../microsoft/read-only-policy.ts';
import { commitStep, finishReading, readCheckpoint, readReadings } from '../store/readings.ts';
import type { Checkpoint, PendingRequest, ReadingRecord } from '../store/records.ts';
import { nextUnit, stepOf } from './collect-step.ts';
import { TRANSIENT } from './stored-evidence.ts';
import type { SweepContext } from './sweep-context.ts';

/** How far a source got: read to its end (or its failure), or waiting for a time of the machine's clock (ms). */
export type Collected = { readonly done: true } | { readonly done: false; readonly wakeAt: number };

/** Why a source cannot be asked at all, known without a call; null when it can. */
async function refusal(
  context: SweepContext,
  source: Source<unknown>,
  { licensed }: RequestContext,
): Promise<Cause | null> {
  if (source.clouds !== undefined && !source.clouds.includes(context.cloud)) return 'unsupportedCloud';
  const origin = originOf(context.cloud, resourceOf(source.scope));
  if (origin === null) return 'unsupportedCloud';
  try {
    const { scopes } = await context.token({ origin });
    if (!grants(scopes, source.scope)) return 'consent';
    return source.licence !== undefined && licensed(source.licence) === 'no' ? 'licence' : null;
  } catch (error) {
    if (error instanceof TokenUnavailable) return error.problem;
    throw error;
  }
}

/** Why the ids that a source asks for may not be all of them: what it makes them of is not complete. */
function missingIds(source: Source<unknown>, context: RequestContext): Cause | null {
  const consulted = new Set((source.consults ?? []).map(({ id }) => id));
  const gaps: (Gap | undefined)[] = [];
  source.requests({
    ...context,
    evidence(before) {
      const evidence = context.evidence(before);
      if (!consulted.has(before.id)) gaps.push(gapOf(before.id, evidence));
      return evidence;
    },
    keysOf(fact) {
      gaps.push(context.gapOfKeys(fact));
      return context.keysOf(fact);
    },
  });
  return firstGap(gaps)?.cause ?? null;
}

function begin(source: string, sweep: string, missed: Cause | null): Checkpoint {
  return {
    source,
    sweep,
    position: 0,
    follow: [],
    page: 0,
    okPages: 0,
    wakeAt: null,
    readAt: null,
    missed,
    oldCursor: null,
  };
}

function outcome(checkpoint: Checkpoint, earlier: ReadingRecord | undefined, now: string): ReadingRecord {
  const { source, sweep, missed, okPages } = checkpoint;
  const readAt = checkpoint.readAt ?? now;
  const cause = missed === null ? null : okPages > 0 ? 'incomplete' : missed;
  return {
    source,
    // What was lost (role, consent) is lost: a failure that may pass later must not bring the old reading back.
    complete: cause === null ? { sweep, readAt } : TRANSIENT.has(cause) ? (earlier?.complete ?? null) : null,
    latest: { sweep, readAt, cause, pages: okPages, answered: checkpoint.readAt !== null },
  };
}

/**
 * Reads one source as far as it goes without a long wait. Every step is committed with its checkpoint, so that a
 * killed worker goes on where the last commit stands. `now` is the sweep's clock.
 */
export async function collectSource(
  context: SweepContext,
  source: Source<unknown>,
  requestContext: RequestContext,
): Promise<Collected> {
  const { db, scope, sweep } = context;
  const earlier = (await readReadings(db, scope)).get(source.id);
  if (earlier?.latest.sweep === sweep) return { done: true };
  const stored = await readCheckpoint(db, scope, source.id);
  let checkpoint =
    stored?.sweep === sweep ? stored : begin(source.id, sweep, missingIds(source, requestContext));
  const now = requestContext.now.toISOString();
  const finish = async (last: Checkpoint): Promise<Collected> => {
    await finishReading(db, scope, outcome(last, earlier, now));
    await context.heartbeat();
    return { done: true };
  };
  const requests = source.requests(requestContext);
  const refused = await refusal(context, source, requestContext);
  if (refused !== null) return await finish({ ...checkpoint, missed: refused, okPages: 0 });
  for (;;) {
    context.signal.throwIfAborted();
    const unit = nextUnit(requests, checkpoint);
    if (unit.length === 0) return await finish(checkpoint);
    const wait = (checkpoint.wakeAt ?? 0) - context.clock.now();
    if (wait > context.clock.longestWaitMs) return { done: false, wakeAt: context.clock.now() + wait };
    if (wait > 0) {
      await context.clock.wait(wait, context.signal);
      await context.heartbeat();
    }
    const step = await ask(context, source, requestContext, checkpoint, unit);
    await commitStep(db, scope, { ...step, ledger: context.ledger.splice(0) });
    await context.heartbeat();
    checkpoint = step.checkpoint;
  }
}

/**
 * "No licence" for a tenant that has it: Microsoft says so at times (seen with the registration report). It is worth
 * one more try, and then an error, not a missing licence.
 */
function disbelieved(answer: Answer, pending: PendingRequest | undefined): Answer {
  if (answer.ok || answer.failure.cause !== 'licence') return answer;
  const transient = (pending?.attempts ?? 0) === 0;
  return { ...answer, failure: { ...answer.failure, cause: 'error', transient } };
}

async function ask(
  context: SweepContext,
  source: Source<unknown>,
  { licensed }: RequestContext,
  checkpoint: Checkpoint,
  unit: ReturnType<typeof nextUnit>,
): Promise<ReturnType<typeof stepOf>> {
  const { client, signal, clock } = context;
  const first = unit[0];
  try {
    const answers =
      unit.length === 1 && first !== undefined
        ? [await client.get(first.request, source.limitClass, signal)]
        : await client.batch(
            unit.map((pending) => pending.request),
            source.limitClass,
            signal,
          );
    const has = source.licence !== undefined && licensed(source.licence) === 'yes';
    const believed = has ? answers.map((answer, index) => disbelieved(answer, unit[index])) : answers;
    return stepOf(source, context.cloud, checkpoint, unit, believed, clock.now(), Math.random());
  } catch (error) {
    if (signal.aborted) throw error;
    // A token that cannot be had any more, or a request of our own that the policy refuses, ends this source alone.
    const missed =
      error instanceof TokenUnavailable ? error.problem : error instanceof PolicyViolation ? 'error' : null;
    if (missed === null) throw error;
    return {
      pages: [],
      names: [],
      checkpoint: { ...checkpoint, position: Number.MAX_SAFE_INTEGER, follow: [], missed },
    };
  }
}
