import type { CDPSession, Page } from '@playwright/test';
import { ClosedHint } from '../test/browser/closed-hint.ts';
import { EXTENSION_ID, type Product, startProduct } from '../test/browser/product.ts';

/** How long each page is watched, from a change of the route on, so that placing the hint counts. */
export const SECONDS = 10;

export const LINES = [
  'our scripts (target ≤ 5)',
  'the browser in their calls',
  'the page’s scripts',
  'main thread busy',
] as const;

/** Milliseconds of one page. */
type Spent = Readonly<Record<(typeof LINES)[number], number>>;

/** Fabrikam of the recorded tenant `typical`. */
const CUSTOMER = '/dashboard/v2/customers/92276658-1e27-41c0-8a6a-63ec24ede6a4/adminrelationships';

/** The second host serves the same page and is none that the content script runs on. */
const HOSTS = { with: 'partner.microsoft.com', without: 'partner.microsoft.com.example.net' } as const;

type Profile = Awaited<ReturnType<typeof stopProfile>>;

async function stopProfile(devtools: CDPSession) {
  return (await devtools.send('Profiler.stop')).profile;
}

type Owner = 'ours' | 'called by us' | 'page';

/** Self time by whose script it is, in ms; what the browser does in a call of ours is told apart. */
function timeByOwner({ nodes, samples = [], timeDeltas = [] }: Profile): Record<Owner, number> {
  const owners = new Map<number, Owner | null>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  // Callers stand before what they call.
  for (const { id, callFrame } of nodes) {
    const { url, functionName } = callFrame;
    const caller = owners.get(parents.get(id) ?? -1) ?? null;
    if (url.startsWith(`chrome-extension://${EXTENSION_ID}/`)) owners.set(id, 'ours');
    else if (url !== '') owners.set(id, 'page');
    else if (functionName.startsWith('(')) owners.set(id, null);
    else owners.set(id, caller === 'ours' ? 'called by us' : caller);
  }
  const spent: Record<Owner, number> = { ours: 0, 'called by us': 0, page: 0 };
  for (const [at, id] of samples.entries()) {
    const owner = owners.get(id) ?? null;
    // A sample stands for the time until the next one; deltas are microseconds since the one before.
    if (owner !== null) spent[owner] += (timeDeltas[at + 1] ?? 0) / 1000;
  }
  return spent;
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function watch(product: Product, side: keyof typeof HOSTS): Promise<Spent> {
  const page: Page = await product.context.newPage();
  try {
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.goto(`https://${HOSTS[side]}/dashboard/v2/home?trait=table`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
    const before = await taskTime(devtools);
    await devtools.send('Profiler.start');
    await page.evaluate(
      (path) => (window as unknown as { __portal: { go(to: string): void } }).__portal.go(path),
      CUSTOMER,
    );
    await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
    const profile = await stopProfile(devtools);
    const busy = (await taskTime(devtools)) - before;
    const hints = await (await ClosedHint.on(page)).count();
    if (hints !== (side === 'with' ? 1 : 0))
      throw new Error(`${hints} hints on the page ${side} the extension`);
    const { ours, 'called by us': called, page: own } = timeByOwner(profile);
    return {
      'our scripts (target ≤ 5)': ours,
      'the browser in their calls': called,
      'the page’s scripts': own,
      'main thread busy': busy,
    };
  } finally {
    await page.close();
  }
}

/** The same busy page with hints and without, by turns. */
export async function measureBusyPage(
  rounds: number,
): Promise<Readonly<Record<keyof typeof HOSTS, readonly Spent[]>>> {
  const spent: Record<keyof typeof HOSTS, Spent[]> = { with: [], without: [] };
  const product = await startProduct();
  try {
    await product.importTold();
    const popup = await product.openPopup();
    await product.signIn(popup);
    await popup.close();
    for (let round = 0; round < rounds; round += 1) {
      for (const side of ['with', 'without'] as const) spent[side].push(await watch(product, side));
    }
  } finally {
    await product.close();
  }
  return spent;
}
