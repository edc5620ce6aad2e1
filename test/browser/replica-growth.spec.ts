import { type CDPSession, expect, type Page, test } from '@playwright/test';
import type { Product } from './product.ts';
import {
  FABRIKAM,
  openHint,
  pathOf,
  pill,
  type ReplicaWindow,
  startOnReplica,
  TAILSPIN,
  WOODGROVE,
} from './replica.ts';

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

interface Counts {
  readonly nodes: number;
  readonly jsEventListeners: number;
  readonly documents: number;
  /** Bytes of JavaScript objects, of the page and of the hints. */
  readonly usedSize: number;
}

/** Nodes, listeners and objects of the page's process, detached ones included, after all garbage is gone. */
async function counts(devtools: CDPSession): Promise<Counts> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { ...(await devtools.send('Memory.getDOMCounters')), usedSize };
}

/** The worker answers five questions a second: a page that asked more often would go without hints. */
const PACE_MS = 210;

/**
 * Goes to and fro between two customers, by way of a third that is left at once. `leak` makes the page itself keep
 * what it should not.
 */
async function changeRoutes(page: Page, changes: number, leak = false): Promise<void> {
  await page.evaluate(
    async ({ paths, way, changes, pace, leak }) => {
      const { __portal: portal } = globalThis as unknown as ReplicaWindow;
      for (let at = 1; at <= changes / 2; at += 1) {
        portal.go(way);
        portal.go(paths[at % 2] ?? '');
        if (leak) {
          const kept = Object.assign(document.createElement('p'), { bytes: new Array(2000).fill(at + 0.5) });
          addEventListener('keydown', () => kept.remove());
        }
        await new Promise((resolve) => setTimeout(resolve, pace));
      }
    },
    { paths: [pathOf(FABRIKAM), pathOf(TAILSPIN)], way: pathOf(WOODGROVE), changes, pace: PACE_MS, leak },
  );
}

const CHANGES = 200;

test(`${CHANGES} changes of the route leave no node, no listener and no memory behind`, async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'at-once');
  const devtools = await page.context().newCDPSession(page);
  await changeRoutes(page, 8);
  await pill(hint).toBe(FABRIKAM.pill);
  const before = await counts(devtools);
  await changeRoutes(page, CHANGES);
  await pill(hint).toBe(FABRIKAM.pill);
  const after = await counts(devtools);
  expect(await hint.count()).toBe(1);
  // Less than one for every tenth change: what is kept per change would be a hundred or more.
  expect(after.nodes - before.nodes).toBeLessThan(CHANGES / 10);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(CHANGES / 10);
  expect(after.documents - before.documents).toBeLessThanOrEqual(0);
  // A record is about 2 kB: one kept per change would be 400 kB.
  expect(after.usedSize - before.usedSize).toBeLessThan(CHANGES * 1000);
});

test('and one that stays behind with each change would be noticed', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'at-once');
  const devtools = await page.context().newCDPSession(page);
  const before = await counts(devtools);
  await changeRoutes(page, 40, true);
  await pill(hint).toBe(FABRIKAM.pill);
  const after = await counts(devtools);
  expect(after.nodes - before.nodes).toBeGreaterThanOrEqual(CHANGES / 10);
  expect(after.jsEventListeners - before.jsEventListeners).toBeGreaterThanOrEqual(CHANGES / 10);
  expect(after.usedSize - before.usedSize).toBeGreaterThanOrEqual(CHANGES * 1000);
});
