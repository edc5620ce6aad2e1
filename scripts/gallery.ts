/** Saves a picture of every hint on its replica page: light, dark and right-to-left, closed and open. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { HintPlace } from '../lib/hints/place.ts';
import { ClosedHint } from '../test/browser/closed-hint.ts';
import { type Product, startProduct } from '../test/browser/product.ts';
import { buildExtension } from './build-extension.ts';
import { throughVite } from './through-vite.ts';

/** Looks of a page, by the switches of its replica. */
const LOOKS = { light: '', dark: 'dark', rtl: 'rtl' } as const;

/** Longest wait for a hint, in ms. */
const PATIENCE_MS = 8000;

/** A page with a hint: its first example address, and the key of what that is about. */
interface Example {
  readonly id: string;
  readonly url: string;
  readonly key: string;
}

/** What a sweep stored for one key of a page. */
interface Row {
  readonly page: string;
  readonly key: string;
  readonly record: { readonly verdict?: string } | null;
}

/** Every hint page that there is, read from the page files themselves. */
const examples = (): Promise<Example[]> =>
  throughVite(async (load) => {
    type Pages = { HINT_PAGES: { id: string; urls: { yes: string[] } }[] };
    const { HINT_PAGES } = await load<Pages>('/lib/hints/registry.ts');
    const { hintPlace } = await load<{ hintPlace(url: string): HintPlace | null }>('/lib/hints/place.ts');
    return HINT_PAGES.flatMap(({ id, urls: { yes } }) =>
      yes.slice(0, 1).map((url) => ({ id, url, key: hintPlace(url)?.key ?? '' })),
    );
  });

/** The records that the sweep stored for hints, from the extension's own database. */
function storedRows(page: Page): Promise<Row[]> {
  return page.evaluate(
    () =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('hints').objectStore('hints').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Row[]);
          };
        };
      }),
  );
}

/** An example's made-up customer or policy gives way to one of the tenant, a failing one if there is any. */
function addressOf({ id, url, key }: Example, rows: readonly Row[]): string {
  const own = rows.filter((row) => row.page === id && row.key !== '*');
  const start = url.toLowerCase().indexOf(key.toLowerCase());
  if (key === '' || start < 0 || own.some((row) => row.key === key)) return url;
  const real = own.find(({ record }) => record?.verdict === 'fail') ?? own[0];
  return real === undefined ? url : url.slice(0, start) + real.key + url.slice(start + key.length);
}

async function appears(box: () => Promise<unknown>): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while ((await box()) === null) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

/** Pictures of one page in one look; false when no hint showed. */
async function shoot(product: Product, address: string, traits: string, file: string): Promise<boolean> {
  const page = await product.context.newPage();
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const url = new URL(address);
    if (traits !== '') url.searchParams.set('trait', traits);
    await page.goto(url.href);
    const hint = await ClosedHint.on(page);
    if (!(await appears(() => hint.box('pill')))) return false;
    // The heading comes late, and the hint looks for its place in it.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${file}.png` });
    await hint.click('pill');
    await appears(() => hint.box('card'));
    await page.screenshot({ path: `${file}-open.png` });
    return true;
  } finally {
    await page.close();
  }
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { tenant: text, out: text, page: text } });
const folder = values.out ?? 'out/gallery';
mkdirSync(folder, { recursive: true });
const pages = (await examples()).filter(({ id }) => values.page === undefined || id === values.page);
buildExtension();
const product = await startProduct({ tenant: values.tenant ?? 'typical' });
try {
  await product.importTold();
  const popup = await product.openPopup();
  await product.signIn(popup);
  const rows = await storedRows(popup);
  for (const example of pages) {
    const address = addressOf(example, rows);
    for (const [look, traits] of Object.entries(LOOKS)) {
      const file = join(folder, `${example.id}-${look}`);
      const shown = await shoot(product, address, traits, file);
      console.log(shown ? `${file}.png, ${file}-open.png` : `no hint: ${example.id} (${look}) at ${address}`);
      if (!shown) break;
    }
  }
} finally {
  await product.close();
}
