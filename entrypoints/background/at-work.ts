/** What the worker does for somebody at this moment. */
const begun = new Set<Promise<unknown>>();
let shut = false;
let life = 0;

/** True while everything is being forgotten: nothing may begin. */
export function isShut(): boolean {
  return shut;
}

/** Names what stands between two times at which everything was forgotten; what belongs to an earlier one writes nothing. */
export function presentLife(): number {
  return life;
}

/** Runs something that may store, unless everything is being forgotten: then it is dropped, and nothing comes of it. */
export async function atWork<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  if (shut) return undefined;
  const running = run();
  begun.add(running);
  try {
    return await running;
  } finally {
    begun.delete(running);
  }
}

/**
 * Ends a life: nothing begins any more, `stop` ends what can be ended, and once everything that had begun has come to
 * rest, `clear` runs alone. A sign-in whose window still waits for the person is not waited for: it belongs to the
 * earlier life then.
 */
export async function endLife(stop: () => Promise<void>, clear: () => Promise<void>): Promise<void> {
  if (shut) return;
  shut = true;
  life += 1;
  try {
    await stop().catch(() => undefined);
    while (begun.size > 0) await Promise.allSettled(begun);
    await clear();
  } finally {
    shut = false;
  }
}
