/** Saves pictures of every view in every state and of every hint on its replica page, and a page that shows them side by side. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HintCase } from '../test/browser/hint-cases/hint-case.ts';
import { HINT_STARTS } from '../test/browser/hint-cases/hint-starts.ts';
import type { Product } from '../test/browser/product.ts';
import { openAt } from '../test/browser/replica.ts';
import { buildExtension } from './build-extension.ts';
import { type GalleryRow, galleryPage } from './gallery-page.ts';
import { viewPictures } from './gallery-views.ts';

/** Looks of a page, by the switches of its replica; pages from right to left have no English headings. */
const LOOKS = { light: 'at-once', dark: 'at-once,dark', rtl: 'at-once,rtl' } as const;
type Look = keyof typeof LOOKS;

/** Where a hint stands, by the switch that leaves it no other place. */
const PLACES = { line: '', dock: ',no-heading' } as const;
type Place = keyof typeof PLACES;

const PATIENCE_MS = 15_000;

/** Pages that are open together. */
const AT_ONCE = 4;

/** Looks and places that a page can have. */
function viewsOf({ byHeading }: HintCase): { look: Look; place: Place }[] {
  const looks = Object.keys(LOOKS) as Look[];
  const views = (Object.keys(PLACES) as Place[]).flatMap((place) => looks.map((look) => ({ look, place })));
  return views.filter(({ look, place }) => byHeading !== true || (look !== 'rtl' && place === 'line'));
}

async function comes(what: string, is: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await is())) {
    if (Date.now() > until) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Takes a hint in one look and place, closed and open; gives the names of both files. */
async function shoot(
  product: Product,
  one: HintCase,
  { look, place }: { readonly look: Look; readonly place: Place },
  [folder, name]: readonly [folder: string, name: string],
): Promise<string[]> {
  const { page, hint } = await openAt(product, one.url, `${LOOKS[look]}${PLACES[place]}`);
  // Colours fade; a picture shows where they end.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const what = `${name}, ${look}, ${place}:`;
  await comes(`${what} the hint`, async () => (await hint.read())?.classes.includes(place) === true);
  const [closed, open] = [`${name}-${place}-${look}.png`, `${name}-${place}-${look}-open.png`];
  await page.screenshot({ path: join(folder, closed) });
  await hint.click('pill');
  await comes(`${what} the card`, async () => (await hint.box('card')) !== null);
  await page.screenshot({ path: join(folder, open) });
  await page.close();
  return [closed, open];
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { out: text, page: text, only: text } });
const folder = values.out ?? 'out/gallery';
mkdirSync(folder, { recursive: true });
buildExtension();
const rows: GalleryRow[] = values.only === 'hints' || values.page ? [] : await viewPictures(folder);
for (const { tenant, cases, start } of values.only === 'views' ? [] : HINT_STARTS) {
  const wanted = cases.filter(({ page }) => values.page === undefined || page === values.page);
  if (wanted.length === 0) continue;
  const product = await start();
  try {
    const shots = wanted.flatMap((one, at) => {
      const nth = wanted.slice(0, at).filter(({ page }) => page === one.page).length;
      const name = `${tenant.name}-${one.page}${nth === 0 ? '' : `-${nth + 1}`}`
        .replaceAll(' ', '-')
        .toLowerCase();
      const row: GalleryRow = { tenant: tenant.name, page: one.page, url: one.url, pictures: [] };
      rows.push(row);
      return viewsOf(one).map((view) => async () => {
        row.pictures.push(...(await shoot(product, one, view, [folder, name])));
      });
    });
    for (let at = 0; at < shots.length; at += AT_ONCE)
      await Promise.all(shots.slice(at, at + AT_ONCE).map((take) => take()));
  } finally {
    await product.close();
  }
}
writeFileSync(join(folder, 'index.html'), galleryPage(rows));
const count = rows.reduce((sum, { pictures }) => sum + pictures.length, 0);
console.log(`${count} pictures of ${rows.length} views and hints: ${join(folder, 'index.html')}`);
