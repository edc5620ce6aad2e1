import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { type Place, placesOf, STATES } from '../test/browser/page-states.ts';
import { launchSeeded, openPage, pageUrl } from '../test/browser/seeded-extension.ts';
import type { GalleryRow } from './gallery-page.ts';

/** One picture of the whole page, where it is not endless. */
async function shoot(context: BrowserContext, place: Place, file: string, dark: boolean): Promise<void> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: place.width, height: place.width < 500 ? 600 : 900 });
    await page.goto(pageUrl(place.file));
    await page.locator('main h2').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({ path: file, fullPage: height < LONGEST_PX });
  } finally {
    await page.close();
  }
}

/** A longer page is shown as far as the window goes. */
const LONGEST_PX = 6000;

/** Pictures of every view in every state and look, one row per view. */
export async function viewPictures(folder: string): Promise<GalleryRow[]> {
  const context = await launchSeeded();
  const rows = new Map<string, GalleryRow>();
  try {
    for (const { name: state, dark = false, prepare } of STATES) {
      const opener = await openPage(context, 'dashboard.html');
      const report = await prepare(opener);
      await opener.close();
      for (const place of await placesOf(context, report)) {
        const row = rows.get(place.name) ?? {
          tenant: 'views',
          page: place.name,
          url: place.file,
          pictures: [],
        };
        rows.set(place.name, row);
        const file = `view-${place.name}-${state}.png`.replace(/[^\w.]+/g, '-').toLowerCase();
        await shoot(context, place, join(folder, file), dark);
        row.pictures.push(file);
      }
    }
  } finally {
    await context.close();
  }
  return [...rows.values()];
}
