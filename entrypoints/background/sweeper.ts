import { browser } from 'wxt/browser';
import { parseRiskKey } from '../../lib/risks/event.ts';
import { standingRisks } from '../../lib/risks/standing.ts';
import type { StoredAccount } from '../../lib/shell/account.ts';
import { changeActivity, readActivity } from '../../lib/shell/activity.ts';
import {
  armContinueAlarm,
  armSweepAlarm,
  disarmContinueAlarm,
  disarmSweepAlarm,
} from '../../lib/shell/alarms.ts';
import { keepAlive } from '../../lib/shell/keep-alive.ts';
import { forgetOlder } from '../../lib/store/retention.ts';
import { abandonSweep, readSweeps, runningSweep } from '../../lib/store/sweeps.ts';
import type { Clock } from '../../lib/sweep/clock.ts';
import { isOverdue } from '../../lib/sweep/schedule.ts';
import { runSweep, type SweepOutcome } from '../../lib/sweep/sweep.ts';
import { tellAnew as tellSweepAnew } from '../../lib/sweep/tell-anew.ts';
import { announce } from './announce.ts';
import { isShut } from './at-work.ts';
import { keepClocks } from './clocks.ts';
import {
  type Configuration,
  connect,
  currentAccount,
  readConfiguration,
  scopeOf,
  tokenSource,
} from './product.ts';
import { isSigningIn } from './sign-in-flow.ts';
import { refreshSurfaces } from './surfaces.ts';

/** A timer may not hold the worker longer than this; see `keep-alive.ts`. */
const LONGEST_WAIT_MS = 20_000;

const clock: Clock = {
  now: () => Date.now(),
  longestWaitMs: LONGEST_WAIT_MS,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    }),
};

/** The sweep of this worker: at most one at a time, whoever asks. */
let running: { readonly done: Promise<void>; readonly abort: AbortController } | null = null;

/** The last result being told in another language; a sweep begins after it. */
let retelling: Promise<unknown> = Promise.resolve();

/**
 * Brings what is shown to the language of the settings, without asking Microsoft. A sweep that runs ends first; after one
 * that was cut off only a new one can tell what is so.
 */
export async function tellAnew(): Promise<void> {
  const told = Promise.all([retelling, running?.done])
    .then(retell)
    // If it fails, the next sweep tells it.
    .catch(() => true);
  retelling = told;
  if (!(await told)) await sweepNow();
}

async function retell(): Promise<boolean> {
  const configuration = await readConfiguration();
  const account = await currentAccount(configuration);
  let isTold = true;
  if (account !== null) {
    const { settings, told } = configuration;
    const { attestations, exceptions } = told;
    const { version } = browser.runtime.getManifest();
    const scope = scopeOf(account);
    const context = { db: await connect(), scope, cloud: account.cloud, settings, attestations, exceptions };
    isTold = await tellSweepAnew({ ...context, clock, version });
  }
  await refreshSurfaces(configuration);
  return isTold;
}

/** Begins a sweep, goes on with one that was left, or joins the one that runs. */
export function sweepNow(): Promise<void> {
  if (isShut()) return Promise.resolve();
  if (running === null) {
    const abort = new AbortController();
    const done = sweepOnce(abort.signal).finally(() => {
      running = null;
    });
    running = { done, abort };
  }
  return running.done;
}

/** A sweep that begins after now: one that runs already may rest on what was told before. */
export async function sweepAfresh(): Promise<void> {
  await running?.done;
  await sweepNow();
}

/** Stops the sweep; what was judged before stands. */
export async function cancelSweep(): Promise<void> {
  running?.abort.abort();
  await running?.done;
  const configuration = await readConfiguration();
  const account = await currentAccount(configuration);
  if (account === null) {
    await rest();
    return;
  }
  const db = await connect();
  const waiting = await runningSweep(db, scopeOf(account));
  if (waiting === null) {
    await rest();
    return;
  }
  await abandonSweep(db, scopeOf(account), {
    ...waiting,
    state: 'cancelled',
    finishedAt: new Date().toISOString(),
  });
  await settle({ state: 'cancelled' }, configuration);
}

/** Nothing runs: no progress is shown, and nothing wakes the worker for it. */
async function rest(): Promise<void> {
  await disarmContinueAlarm();
  await changeActivity({ sweep: null });
}

/** Between two sweeps: while one waits, it counts on the log as it read it. What fails here is tried with the next. */
async function forgetOld(account: StoredAccount, { settings }: Configuration): Promise<void> {
  try {
    const db = await connect();
    if ((await runningSweep(db, scopeOf(account))) !== null) return;
    await forgetOlder(db, settings.retentionDays, {
      open: (events) =>
        new Set([...standingRisks(events).values()].filter(({ open }) => open).map(({ key }) => key)),
      subjectOf: (key) => parseRiskKey(key).subject,
    });
  } catch {
    // The sweep says so itself where the database cannot be used.
  }
}

async function sweepOnce(signal: AbortSignal): Promise<void> {
  await retelling;
  const configuration = await readConfiguration();
  const tokens = tokenSource(configuration);
  const account = await currentAccount(configuration);
  if (tokens === null || account === null) return;
  await armContinueAlarm(null);
  await forgetOld(account, configuration);
  let outcome: SweepOutcome;
  try {
    outcome = await runSweep({
      cloud: account.cloud,
      fetch: (request) => fetch(request),
      tokens,
      db: await connect(),
      clock,
      settings: configuration.settings,
      attestations: configuration.told.attestations,
      exceptions: configuration.told.exceptions,
      version: browser.runtime.getManifest().version,
      paced: true,
      heartbeat: keepAlive,
      progress: (sweep) => changeActivity({ sweep }),
      signal,
    });
  } catch {
    // The database itself failed: nothing could be stored, so the last result stands.
    outcome = { state: 'failed', problem: 'storage' };
  }
  await settle(outcome, configuration);
}

async function settle(outcome: SweepOutcome, configuration: Configuration): Promise<void> {
  if (outcome.state === 'waiting') await armContinueAlarm(outcome.wakeAt);
  else await finish(outcome);
  // A sweep may wait for long: clocks do not.
  await keepClocks(configuration);
  await announce(configuration);
  await refreshSurfaces(configuration);
}

async function finish(outcome: Exclude<SweepOutcome, { state: 'waiting' }>): Promise<void> {
  await disarmContinueAlarm();
  const problem = outcome.state === 'failed' ? outcome.problem : null;
  const signInNeeded = problem === 'signIn' || problem === 'mfa';
  const account = signInNeeded ? 'signInNeeded' : outcome.state === 'finished' ? 'signedIn' : null;
  await changeActivity({ sweep: null, problem, ...(account === null ? {} : { account }) });
}

/** The alarm follows the settings, and there is none while nobody is signed in. */
export async function armAlarm(): Promise<void> {
  const configuration = await readConfiguration();
  if ((await currentAccount(configuration)) === null) await disarmSweepAlarm();
  else await armSweepAlarm(configuration.settings.sweepEveryMinutes, Math.random());
}

/**
 * Brings a worker to where the last one stood: account, alarm, announcements, a sweep that was cut off, one that is
 * overdue, and clocks. After such a sweep clocks go by the server's time again, whatever became of the machine's, and
 * know what was done meanwhile. Cheap when there is nothing to do.
 */
export async function wakeUp(): Promise<void> {
  await armAlarm();
  const configuration = await readConfiguration();
  const account = await currentAccount(configuration);
  const before = (await readActivity()).account;
  // A sign-in does not outlive the worker that showed its window.
  const cutOff = before === 'signingIn' && !isSigningIn();
  if (account === null) {
    if (cutOff) await changeActivity({ account: 'signedOut' });
    return;
  }
  if (before === 'signedOut' || cutOff) await changeActivity({ account: 'signedIn' });
  const activity = await readActivity();
  const db = await connect();
  const left = await runningSweep(db, scopeOf(account));
  const last = (await readSweeps(db, scopeOf(account))).at(-1) ?? null;
  const mayStart = activity.account !== 'signInNeeded';
  const overdue = mayStart && isOverdue(last, configuration.settings.sweepEveryMinutes, Date.now());
  const isSweeping = left !== null || overdue;
  if (!isSweeping) await keepClocks(configuration);
  await announce(configuration);
  if (left === null && running === null && activity.sweep !== null) await rest();
  if (isSweeping) await sweepNow();
  // A newer version draws other views: the old ones are gone, the evidence is not.
  else if ((await db.getKey('summaries', [...scopeOf(account)])) === undefined) await tellAnew();
  else await refreshSurfaces(configuration);
}
