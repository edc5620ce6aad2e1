import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { extensionState } from './extension-state.ts';
import { startProduct } from './product.ts';
import { ANNOUNCED, eventLine, SWEEPS, showSweep, TWENTY_SWEEPS } from './twenty-sweeps.ts';

const READING_KILLS = 2;
const JUDGING_KILLS = 3;

/** Numbers between 0 and 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Kept {
  readonly events: readonly { type: string; news?: string; sweep: string | null }[];
  readonly outbox: readonly { sweep: string; shownAs: string | null; done: boolean }[];
  readonly sweeps: readonly { id: string; state: string }[];
  readonly readings: readonly { latest: { sweep: string } }[];
}

/** What the profile has kept, read without waking the worker. */
const kept = (page: Page): Promise<Kept> =>
  page.evaluate(
    () =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = ['events', 'outbox', 'sweeps', 'readings'];
          const reading = opening.result.transaction(names);
          const all = names.map((name) => [name, reading.objectStore(name).getAll()] as const);
          reading.oncomplete = () => {
            opening.result.close();
            resolve(Object.fromEntries(all.map(([name, { result }]) => [name, result])) as unknown as Kept);
          };
        };
      }),
  );

/** Re-arms an alarm to now: what hours, and the browser's half minutes, bring by themselves. */
const ring = (page: Page, name: 'sweep' | 'sweep-continue'): Promise<void> =>
  page.evaluate(async (alarm) => {
    interface Alarms {
      get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
      create(name: string, info: object): Promise<void>;
    }
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
    const periodInMinutes = (await alarms.get(alarm))?.periodInMinutes ?? 0.5;
    await alarms.create(alarm, { when: Date.now(), periodInMinutes });
  }, name);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One sweep, in which the worker is killed as soon as so many sources are read (sorted), and a moment after that. */
async function sweepKilledAt(
  page: Page,
  cdp: CDPSession,
  points: readonly { readonly sources: number; readonly ms: number }[],
): Promise<void> {
  const before = new Set((await kept(page)).sweeps.map(({ id }) => id));
  let rang = 0;
  /** How far the sweep is; it is begun, should an alarm have met a worker that was just dying. */
  const look = async (): Promise<{ state: string; sources: number }> => {
    const { sweeps, outbox, readings } = await kept(page);
    const sweep = sweeps.find(({ id }) => !before.has(id));
    if (sweep === undefined && Date.now() - rang > 2000) {
      rang = Date.now();
      await ring(page, 'sweep');
    }
    const sources = readings.filter(({ latest }) => latest.sweep === sweep?.id).length;
    const announced = outbox.every(({ done }) => done);
    return {
      state: sweep?.state === 'finished' && !announced ? 'unannounced' : (sweep?.state ?? 'none'),
      sources,
    };
  };
  for (const { sources, ms } of points) {
    const isThere = async (): Promise<boolean> => {
      const { state, sources: read } = await look();
      return state === 'finished' || state === 'unannounced' || read >= sources;
    };
    await expect.poll(isThere, { timeout: 60_000, intervals: [10] }).toBe(true);
    await pause(ms);
    await cdp.send('ServiceWorker.stopAllWorkers');
    if ((await look()).state !== 'none') await ring(page, 'sweep-continue');
  }
  await expect.poll(async () => (await look()).state, { timeout: 60_000, intervals: [50] }).toBe('finished');
}

test('100 kills at random points over 20 sweeps lose and double nothing', async () => {
  test.setTimeout(5 * 60_000);
  const random = seeded(20261120);
  const product = await startProduct({ tenant: 'healthy' });
  try {
    await product.importTold();
    const popup = await product.openPopup();
    await product.signIn(popup);
    // Nobody looks at the popup while this goes on.
    const page = await product.openSettings();
    await popup.close();
    const cdp = await product.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    const sources = (await kept(page)).readings.length;
    const shown = new Set<string>();
    let kills = 0;
    for (let sweep = 1; sweep <= SWEEPS; sweep += 1) {
      showSweep(product.cloud, product.tenant, sweep);
      // While it reads, and where most is at stake: while all that was read is judged, stored and announced.
      const reading = Array.from({ length: READING_KILLS }, () => Math.floor(random() * sources)).sort(
        (one, other) => one - other,
      );
      const points = [
        ...reading.map((read) => ({ sources: read, ms: random() * 100 })),
        ...Array.from({ length: JUDGING_KILLS }, () => ({ sources, ms: random() * 300 })),
      ];
      await sweepKilledAt(page, cdp, points);
      kills += points.length;
      // The browser takes a notification away after some seconds.
      for (const id of (await extensionState(page)).notifications) shown.add(id);
    }
    expect(kills).toBe(100);
    const { events, outbox, sweeps } = await kept(page);
    const ids = sweeps.map(({ id }) => id);
    expect(sweeps.map(({ state }) => state)).toEqual(Array(SWEEPS + 1).fill('finished'));
    expect(events.map((event) => eventLine(event, ids))).toEqual(TWENTY_SWEEPS);
    expect(outbox.map((row) => ids.indexOf(row.sweep))).toEqual(ANNOUNCED);
    // Each under its own id, and under no other.
    expect([...shown].sort()).toEqual(outbox.map((row) => `new-risks:${row.sweep}`).sort());
    expect((await extensionState(page)).badge).toBe('1');
  } finally {
    await product.close();
  }
});
