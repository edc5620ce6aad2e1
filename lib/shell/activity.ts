import { browser } from 'wxt/browser';

/** What is going on right now; lives in `storage.session`, so it is gone with the browser. */
export interface Activity {
  readonly account: 'signedOut' | 'signingIn' | 'signedIn' | 'signInNeeded';
  readonly sweep: SweepProgress | null;
  /** The last thing that went wrong, as a code for `error-<code>` in the texts; null when nothing did. */
  readonly problem: string | null;
  /** Grows with each stored summary: pages read theirs again when it changes. */
  readonly revision: number;
}

/** Live progress of a sweep. `waitingUntil` is set while Microsoft asks us to slow down. */
export interface SweepProgress {
  readonly id: string;
  readonly startedAt: string;
  readonly done: number;
  readonly total: number;
  readonly requests: number;
  readonly waitingUntil: string | null;
}

export const IDLE: Activity = { account: 'signedOut', sweep: null, problem: null, revision: 0 };

const KEY = 'activity';

export async function readActivity(): Promise<Activity> {
  const stored = await browser.storage.session.get(KEY);
  return { ...IDLE, ...(stored[KEY] as Partial<Activity> | undefined) };
}

let changes: Promise<void> = Promise.resolve();

/** Merges a change into the activity, one after the other. Called by the worker only. */
export function changeActivity(change: Partial<Activity>): Promise<void> {
  const merge = async (): Promise<void> => {
    await browser.storage.session.set({ [KEY]: { ...(await readActivity()), ...change } });
  };
  changes = changes.then(merge, merge);
  return changes;
}

/** Whether records must be read again: another result is stored, or somebody else's shows. */
export function isAnotherResult(before: Activity, after: Activity): boolean {
  return before.revision !== after.revision || before.account !== after.account;
}

/** Calls back with each new activity until the returned function is called. */
export function watchActivity(listener: (activity: Activity) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'session' && change)
      listener({ ...IDLE, ...(change.newValue as Partial<Activity> | undefined) });
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
