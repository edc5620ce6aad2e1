import { expect, type Page, test } from '@playwright/test';
import type { ClosedHint } from './closed-hint.ts';
import type { Product } from './product.ts';
import { openCard, openHint, painted, type ReplicaWindow, startOnReplica, WOODGROVE } from './replica.ts';

/** What only a hint can have brought to the page, and only in its card. */
const NAMES = ['Woodgrove', 'Exchange Administrator', 'Contoso Cloud Services', 'Dec 5, 2026'];

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

/** Searches, selects, copies and points as a page can, everywhere in the window. */
function read(page: Page): Promise<{ control: boolean; words: string }> {
  return page.evaluate((names) => {
    const { __observed: observed } = globalThis as unknown as ReplicaWindow;
    const found = names.filter((name) => observed.find(name));
    const control = observed.find('delegated');
    const words: string[] = [...found];
    getSelection()?.selectAllChildren(document.documentElement);
    document.execCommand('copy');
    words.push(String(getSelection()), ...observed.copies, document.documentElement.innerText);
    getSelection()?.removeAllRanges();
    for (let x = 10; x < innerWidth; x += 60) {
      for (let y = 10; y < innerHeight; y += 25) {
        words.push(document.caretPositionFromPoint(x, y)?.offsetNode.textContent ?? '');
        words.push(document.caretRangeFromPoint(x, y)?.startContainer.textContent ?? '');
        words.push(document.elementFromPoint(x, y)?.textContent ?? '');
      }
    }
    return { control, words: words.join('\n') };
  }, NAMES);
}

/** Everything a page can make of the nodes that it finds: markup, copies, other documents. */
function serialised(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const clone = root.cloneNode(true) as HTMLElement;
    const foreign = document.implementation.createHTMLDocument().importNode(root, true);
    const roots = [...root.querySelectorAll('*')].map((one) => one.shadowRoot).filter((one) => one !== null);
    return [
      root.outerHTML,
      new XMLSerializer().serializeToString(root),
      root.getHTML({ serializableShadowRoots: true, shadowRoots: roots }),
      clone.outerHTML,
      foreign.outerHTML,
    ].join('\n');
  });
}

async function openAndClose(hint: ClosedHint): Promise<void> {
  await openCard(hint);
  await hint.click('pill');
  await expect.poll(() => hint.box('card')).toBeNull();
}

const namesIn = (words: string): string[] => NAMES.filter((name) => words.includes(name));

test('nothing to find, select, copy or point at, before the gesture and after it', async () => {
  const { page, hint } = await openHint(product, WOODGROVE);
  await page.waitForFunction(() => (globalThis as unknown as ReplicaWindow).__observed.find('delegated'));
  for (const again of [openAndClose, null]) {
    const { control, words } = await read(page);
    expect([control, namesIn(words)]).toEqual([true, []]);
    await again?.(hint);
  }
});

test('nothing to find in an open card but by guessing; nothing of it can be read', async () => {
  const { page, hint } = await openHint(product, WOODGROVE);
  await openCard(hint);
  const { words } = await read(page);
  // The search says yes to a guess; each guess is the whole of what it adds to what was read.
  expect(words.split('\n').filter((line) => NAMES.some((name) => line.includes(name)))).toEqual(NAMES);
});

test('nothing in copies of what stands on the page, its card open or not', async () => {
  const { page, hint } = await openHint(product, WOODGROVE);
  expect(namesIn(await serialised(page))).toEqual([]);
  await openCard(hint);
  expect(namesIn(await serialised(page))).toEqual([]);
});

for (const [where, traits] of [
  ['docked', 'no-heading'],
  ['in the line of the heading', ''],
] as const) {
  test(`nothing to measure but the pill, ${where}`, async () => {
    const { page, hint } = await openHint(product, WOODGROVE, traits);
    await expect
      .poll(async () => (await hint.read())?.classes.includes(traits === '' ? 'line' : 'dock'))
      .toBe(true);
    const box = await hint.box('pill');
    if (box === null) throw new Error('no pill');
    const seen = await page.evaluate(() => {
      const { __portal: portal } = globalThis as unknown as ReplicaWindow;
      const docked = document.documentElement.children[2];
      const host = (docked ?? portal.main.querySelector('h1 > *')) as HTMLElement;
      const root = (docked === undefined ? host.getRootNode() : document) as DocumentOrShadowRoot;
      const points: [number, number][] = [];
      for (let x = 0; x < innerWidth; x += 4) {
        for (let y = 0; y < innerHeight; y += 4)
          if (root.elementFromPoint(x, y) === host) points.push([x, y]);
      }
      const { width, height } = host.getBoundingClientRect();
      const room = [host.scrollWidth, host.scrollHeight];
      return { points, size: [width, height, host.offsetWidth, host.offsetHeight], room };
    });
    expect(seen.points.length).toBeGreaterThan(50);
    const outside = seen.points.filter(
      ([x, y]) => x < box.x - 1 || x > box.x + box.width + 1 || y < box.y - 1 || y > box.y + box.height + 1,
    );
    expect(outside).toEqual([]);
    expect(seen.size).toEqual([0, 0, 0, 0]);
    // In a line, the room that the pill takes beside its host can be read; no more than the pill's own.
    expect(seen.room[0]).toBeLessThanOrEqual(box.width + 16);
    expect(seen.room[1]).toBeLessThanOrEqual(box.height + 16);
  });
}

test('no letter of it is drawn in a font of the page', async () => {
  const { page } = await openHint(product, WOODGROVE);
  const status = await page.evaluate(async () => {
    const probe = new FontFace('Probe', 'url(/probe.woff2)', { unicodeRange: 'U+20-7E' });
    document.fonts.add(probe);
    const sheet = new CSSStyleSheet();
    // Only what does not belong to the page is still painted.
    sheet.replaceSync('body { display: none !important } * { font-family: Probe !important }');
    document.adoptedStyleSheets = [sheet];
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await frames();
    const without = probe.status;
    document.documentElement.append('Words of the page itself');
    await frames();
    return [without, probe.status !== 'unloaded'];
  });
  expect(status).toEqual(['unloaded', true]);
});

test('no message, event or call for the page to overhear', async () => {
  const { page, hint } = await openHint(product, WOODGROVE, 'hostile');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const types = [
      'message',
      'toggle',
      'beforetoggle',
      'transitionend',
      'animationstart',
      'slotchange',
      'custom',
    ];
    for (const type of types) {
      for (const target of [window, document, document.documentElement])
        target.addEventListener(type, (event) => heard.push(`${event.type} ${String(event.target)}`), true);
    }
  });
  await openAndClose(hint);
  await painted(page);
  const { heard, calls } = await page.evaluate(() => {
    const { heard: events, __observed: observed } = globalThis as unknown as {
      heard: string[];
      __observed: { calls: string[] };
    };
    return { heard: events, calls: observed.calls };
  });
  expect(heard).toEqual([]);
  // The page's own calls were noted; none is one that only a content script makes.
  expect(calls).toContain('attachShadow open');
  expect(
    calls.filter((call) => /closed|showPopover|mectrl|avatarmenu|dispatchEvent|:modal|:host/.test(call)),
  ).toEqual([]);
});
