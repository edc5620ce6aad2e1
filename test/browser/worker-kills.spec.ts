import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCloud } from '../cloud/cloud.ts';
import { loadTenant } from '../cloud/load-tenant.ts';
import { serveCloud } from '../cloud/serve.ts';
import { BarePage } from './bare-page.ts';
import { welcomePage } from './chromium.ts';
import { launchFreeRunning } from './free-running.ts';
import { CLIENT_ID, EXTENSION_ID, EXTENSION_PATH, REDIRECT_URI } from './product.ts';
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
  readonly sweeps: readonly { id: string; state: string; problem: string | null }[];
  readonly readings: readonly { latest: { sweep: string } }[];
}

/** What the profile has kept, read without waking the worker. */
const kept = (page: BarePage): Promise<Kept> =>
  page.evaluate(
    (names: readonly string[]) =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction([...names]);
          const all = names.map((name) => [name, reading.objectStore(name).getAll()] as const);
          reading.oncomplete = () => {
            opening.result.close();
            resolve(Object.fromEntries(all.map(([name, { result }]) => [name, result])) as unknown as Kept);
          };
        };
      }),
    ['events', 'outbox', 'sweeps', 'readings'],
  );

interface Extension {
  readonly alarms: {
    get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
    create(name: string, info: object): Promise<void>;
  };
  readonly notifications: { getAll(): Promise<Record<string, unknown>> };
  readonly action: { getBadgeText(details: object): Promise<string> };
  readonly storage: { local: { set(items: object): Promise<void> } };
}

/** In the pages of the extension. */
declare const chrome: Extension;

/** Re-arms an alarm to now: what hours, and the browser's half minutes, bring by themselves. */
const ring = (page: BarePage, name: 'sweep' | 'sweep-continue'): Promise<void> =>
  page.evaluate(async (alarm) => {
    const periodInMinutes = (await chrome.alarms.get(alarm))?.periodInMinutes ?? 0.5;
    await chrome.alarms.create(alarm, { when: Date.now(), periodInMinutes });
  }, name);

/** What shows now, outside of the extension's pages. */
const surfaces = (page: BarePage): Promise<{ readonly notifications: string[]; readonly badge: string }> =>
  page.evaluate(
    async () => ({
      notifications: Object.keys(await chrome.notifications.getAll()),
      badge: await chrome.action.getBadgeText({}),
    }),
    null,
  );

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One sweep, in which the worker is killed as soon as so many sources are read (sorted), and a moment after that. */
async function sweepKilledAt(
  page: BarePage,
  points: readonly { readonly sources: number; readonly ms: number }[],
): Promise<void> {
  const before = new Set((await kept(page)).sweeps.map(({ id }) => id));
  let rang = 0;
  /**
   * How far the sweep is. It is begun (again), should an alarm have met a worker that was just dying, or should a dying
   * worker have seen its first request fail and taken the network for it.
   */
  const look = async (): Promise<{ state: string; sources: number }> => {
    const { sweeps, outbox, readings } = await kept(page);
    const sweep = sweeps.find(({ id, state }) => !before.has(id) && state !== 'failed');
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
    await page.send('ServiceWorker.stopAllWorkers');
    if ((await look()).state !== 'none') await ring(page, 'sweep-continue');
  }
  await expect.poll(async () => (await look()).state, { timeout: 60_000, intervals: [50] }).toBe('finished');
}

test('100 kills at random points over 20 sweeps lose and double nothing', async () => {
  // Some minutes: a hundred new workers take long on a busy machine.
  test.setTimeout(10 * 60_000);
  const random = seeded(20261120);
  const tenant = loadTenant(join(import.meta.dirname, '../tenants/healthy'));
  const cloud = createCloud({ tenant, clientId: CLIENT_ID, redirectUris: [REDIRECT_URI] });
  const server = await serveCloud(cloud);
  const chromium = await launchFreeRunning({ extensionPath: EXTENSION_PATH, ...server });
  try {
    await chromium.attached(async (context) => {
      // It opens by itself, and would be taken for Microsoft's window.
      await (await welcomePage(context)).close();
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
      const { settings = {}, attestations = [], exceptions = [] } = tenant.file;
      const told = { settings: { clientId: CLIENT_ID, ...settings }, attestations, exceptions };
      await popup.evaluate((items) => chrome.storage.local.set(items), { told });
      const picker = context.waitForEvent('page');
      await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
      await (await picker).getByRole('button', { name: cloud.account.username }).click();
      await expect(popup.getByRole('heading', { name: 'Score', exact: true })).toBeVisible();
      // Nobody looks at the popup while this goes on.
      await popup.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
    });
    const page = await BarePage.take(chromium.endpoint, '/options.html');
    await page.send('ServiceWorker.enable');
    const sources = (await kept(page)).readings.length;
    const shown = new Set<string>();
    let kills = 0;
    for (let sweep = 1; sweep <= SWEEPS; sweep += 1) {
      showSweep(cloud, tenant, sweep);
      // While it reads, and where most is at stake: while all that was read is judged, stored and announced.
      const reading = Array.from({ length: READING_KILLS }, () => Math.floor(random() * sources)).sort(
        (one, other) => one - other,
      );
      const points = [
        ...reading.map((read) => ({ sources: read, ms: random() * 100 })),
        ...Array.from({ length: JUDGING_KILLS }, () => ({ sources, ms: random() * 300 })),
      ];
      await sweepKilledAt(page, points);
      kills += points.length;
      // The browser takes a notification away after some seconds.
      for (const id of (await surfaces(page)).notifications) shown.add(id);
    }
    expect(kills).toBe(100);
    const { events, outbox, sweeps } = await kept(page);
    const ids = sweeps.filter(({ state }) => state === 'finished').map(({ id }) => id);
    expect(ids).toHaveLength(SWEEPS + 1);
    // No sweep is left behind, and none broke but for the network that a dying worker loses.
    const others = sweeps.filter(({ state }) => state !== 'finished');
    expect(others.filter(({ state, problem }) => state !== 'failed' || problem !== 'network')).toEqual([]);
    expect(events.map((event) => eventLine(event, ids))).toEqual(TWENTY_SWEEPS);
    expect(outbox.map((row) => ids.indexOf(row.sweep))).toEqual(ANNOUNCED);
    // Each under its own id, and under no other.
    expect([...shown].sort()).toEqual(outbox.map((row) => `new-risks:${row.sweep}`).sort());
    expect((await surfaces(page)).badge).toBe('1');
    page.close();
  } finally {
    await chromium.close();
    await server.close();
  }
});
