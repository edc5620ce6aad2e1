import { TokenUnavailable } from '../auth/token-source.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Cause } from '../evidence/gap.ts';
import type { Source } from '../evidence/source.ts';
import me from '../evidence/sources/me.ts';
import { ReadOnlyClient } from '../microsoft/client.ts';
import type { LedgerEntry } from '../microsoft/ledger.ts';
import { Limits } from '../microsoft/limits.ts';
import type { Scope } from '../store/database.ts';
import { countRequests, readReadings } from '../store/readings.ts';
import type { SweepRecord } from '../store/records.ts';
import { abandonSweep, runningSweep, writeSweep } from '../store/sweeps.ts';
import { AccountChanged, boundTokens, confirmAccount } from './bound-tokens.ts';
import { collectSource } from './collect.ts';
import { evaluateSweep } from './evaluate-sweep.ts';
import { readBefore, requestContextOf } from './request-context.ts';
import { sourcesInForce } from './sources-in-force.ts';
import type { SweepContext, SweepOptions } from './sweep-context.ts';

/** How far a sweep came: to its end, to a long wait (machine time in ms), or to a stop that the problem names. */
export type SweepOutcome =
  | { readonly state: 'finished'; readonly scope: Scope; readonly sweep: SweepRecord }
  | { readonly state: 'waiting'; readonly wakeAt: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly problem: string };

/**
 * Runs a sweep for the signed-in account, or goes on with the one that a killed worker left. It returns early with
 * `waiting` when Microsoft asks for a wait too long to sit through; call it again then.
 */
export async function runSweep(options: SweepOptions): Promise<SweepOutcome> {
  const account = await options.tokens.account();
  if (account === null) return { state: 'failed', problem: 'signIn' };
  const scope: Scope = [options.cloud, account.tenantId];
  const record =
    (await resumed(options, scope, account.objectId)) ?? (await started(options, scope, account));
  const ledger: LedgerEntry[] = [];
  const token = boundTokens(options.tokens, account, options.signal);
  const context: SweepContext = {
    ...options,
    sweep: record.id,
    account,
    token,
    scope,
    ledger,
    client: new ReadOnlyClient({
      cloud: options.cloud,
      fetch: options.fetch,
      token,
      ledger: (entry) => ledger.push(entry),
      limits: new Limits(options.paced),
      now: () => options.clock.now(),
    }),
  };
  try {
    return await collectAndJudge(context, record);
  } catch (error) {
    return await ended(context, record, error);
  }
}

/** A sweep that was left longer ago than this is not gone on with: its clock, and what it read, are old. */
const LONGEST_PAUSE_MS = 60 * 60_000;

/** A running sweep of the same account, if it is recent; any other is abandoned. */
async function resumed(options: SweepOptions, scope: Scope, objectId: string): Promise<SweepRecord | null> {
  const running = await runningSweep(options.db, scope);
  if (running === null) return null;
  const age = options.clock.now() - Date.parse(running.startedAt);
  if (running.account.objectId === objectId && age >= 0 && age <= LONGEST_PAUSE_MS) return running;
  await abandonSweep(options.db, scope, { ...running, state: 'cancelled' });
  return null;
}

async function started(
  options: SweepOptions,
  scope: Scope,
  account: { objectId: string; username: string },
): Promise<SweepRecord> {
  const startedAt = new Date(options.clock.now()).toISOString();
  const record: SweepRecord = {
    id: `${startedAt}-${crypto.randomUUID().slice(0, 8)}`,
    account: { objectId: account.objectId, username: account.username },
    startedAt,
    now: null,
    clockOffsetMs: 0,
    finishedAt: null,
    state: 'running',
    problem: null,
    complete: false,
    requests: 0,
  };
  await writeSweep(options.db, scope, record);
  return record;
}

/** Something unexpected ends a sweep when it comes so often. Until then it is gone on with after a pause. */
const MOST_INTERRUPTIONS = 3;
const PAUSE_MS = 30_000;

/**
 * A worker that the browser is stopping may see its last calls fail: what the sweep has read so far is not thrown away
 * for that. Null when it came too often: then it is no accident.
 */
async function interrupted({ db, scope, clock }: SweepContext): Promise<SweepOutcome | null> {
  const left = await runningSweep(db, scope);
  const times = (left?.interrupted ?? 0) + 1;
  if (left === null || times >= MOST_INTERRUPTIONS) return null;
  await writeSweep(db, scope, { ...left, interrupted: times });
  return { state: 'waiting', wakeAt: clock.now() + PAUSE_MS };
}

/** How a sweep ended that threw: by the person, or by something that stops the whole of it. */
async function ended(context: SweepContext, record: SweepRecord, error: unknown): Promise<SweepOutcome> {
  const finishedAt = new Date(context.clock.now()).toISOString();
  const { db, scope } = context;
  if (context.signal.aborted || error instanceof AccountChanged) {
    await abandonSweep(db, scope, { ...record, state: 'cancelled', finishedAt });
    return { state: 'cancelled' };
  }
  const problem =
    error instanceof TokenUnavailable
      ? error.problem
      : error instanceof StoppedSweep
        ? error.problem
        : error instanceof DOMException && error.name === 'QuotaExceededError'
          ? 'storage'
          : null;
  const waits = problem === null ? await interrupted(context) : null;
  if (waits !== null) return waits;
  await abandonSweep(db, scope, { ...record, state: 'failed', problem: problem ?? 'sweep', finishedAt });
  return { state: 'failed', problem: problem ?? 'sweep' };
}

/** The sweep cannot begin: not even the signed-in account could be read. `problem` is the code of a text. */
class StoppedSweep extends Error {
  readonly problem: string;
  constructor(cause: Cause) {
    super(`The sweep stopped: ${cause}`);
    this.problem = (['consent', 'signIn', 'mfa', 'network', 'throttled'] as Cause[]).includes(cause)
      ? cause
      : 'sweep';
  }
}

async function collectAndJudge(context: SweepContext, begun: SweepRecord): Promise<SweepOutcome> {
  await report(context, begun, 0, null);
  const timed = await readClock(context, begun);
  if ('wakeAt' in timed) return { state: 'waiting', wakeAt: timed.wakeAt };
  const record = timed;
  const now = new Date(record.now ?? record.startedAt);
  const sources = sourcesInForce(context.settings);
  const done = new Set<string>();
  let left = sources;
  while (left.length > 0) {
    const isReady = (source: Source<unknown>): boolean =>
      readBefore(source).every(
        (before) => done.has(before.id) || !sources.some(({ id }) => id === before.id),
      );
    const ready = left.filter(isReady);
    const requestContext = await requestContextOf(context, ready, now);
    const waits: number[] = [];
    // All of them come to rest before an error is passed on: none may write after the sweep was abandoned.
    const rested = await Promise.allSettled(
      ready.map(async (source) => {
        const collected = await collectSource(context, source, requestContext);
        if (collected.done) done.add(source.id);
        else waits.push(collected.wakeAt);
        await report(context, record, done.size, waits.length > 0 ? Math.min(...waits) : null);
      }),
    );
    for (const one of rested) if (one.status === 'rejected') throw one.reason;
    left = left.filter((source) => !done.has(source.id));
    const newlyReady = left.some((source) => !ready.includes(source) && isReady(source));
    if (waits.length > 0 && !newlyReady) return { state: 'waiting', wakeAt: Math.min(...waits) };
  }
  context.signal.throwIfAborted();
  await confirmAccount(context.tokens, context.account);
  const requests = await countRequests(context.db, context.scope, record.id);
  const finished = await evaluateSweep(context, record, requests);
  return { state: 'finished', scope: context.scope, sweep: finished };
}

/**
 * Reads `me` first: the `Date` header of its answer, whatever the answer, is the sweep's clock, and cures a wrong
 * clock of the machine. Without any answer, or where a person must sign in, there is no sweep; without the permission
 * to ask, or without a readable header, the machine's clock counts.
 */
async function readClock(
  context: SweepContext,
  record: SweepRecord,
): Promise<SweepRecord | { wakeAt: number }> {
  if (record.now !== null) return record;
  const none = <Row>(): Evidence<Row> => ({ rows: [], spoiled: [], complete: false, readAt: null });
  const collected = await collectSource(context, me, {
    now: new Date(context.clock.now()),
    previousSweepAt: null,
    evidence: none,
    keysOf: () => [],
    gapOfKeys: () => undefined,
    licensed: () => 'unknown',
  });
  if (!collected.done) return collected;
  const latest = (await readReadings(context.db, context.scope)).get(me.id)?.latest;
  if (latest === undefined) throw new StoppedSweep('error');
  const mustSignIn = latest.cause === 'signIn' || latest.cause === 'mfa';
  const unanswered = !latest.answered && latest.cause !== null && latest.cause !== 'consent';
  if (mustSignIn || unanswered) throw new StoppedSweep(latest.cause ?? 'error');
  const clockOffsetMs = latest.answered ? Date.parse(latest.readAt) - context.clock.now() : 0;
  const timed = { ...record, now: latest.readAt, clockOffsetMs };
  await writeSweep(context.db, context.scope, timed);
  return timed;
}

async function report(
  context: SweepContext,
  record: SweepRecord,
  done: number,
  wakeAt: number | null,
): Promise<void> {
  await context.progress({
    id: record.id,
    startedAt: record.startedAt,
    done,
    total: sourcesInForce(context.settings).length,
    requests: await countRequests(context.db, context.scope, record.id),
    waitingUntil: wakeAt === null ? null : new Date(wakeAt).toISOString(),
  });
}
