import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Summary } from '../../lib/views/summary.ts';
import { extensionState } from './extension-state.ts';
import { startProduct } from './product.ts';
import { spokenBuild } from './spoken-build.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

/** English with some messages in another language: files of a language are whole. */
function translated(file: string, messages: Readonly<Record<string, string>>): string {
  const english = readFileSync(join(import.meta.dirname, '../../lib/text', file), 'utf8');
  return Object.entries(messages).reduce((source, [id, words]) => {
    const message = new RegExp(`^${id} =.*\\n(?:[ }].*\\n)*`, 'm');
    expect(source).toMatch(message);
    return source.replace(message, `${id} = ${words}\n`);
  }, english);
}

const GERMAN = {
  'de.ftl': translated('en.ftl', { 'popup-check-now': 'Jetzt prüfen' }),
  'worker/de.ftl': translated('worker/en.ftl', {
    'badge-title':
      '{ -product }: { $count -> \n [one] ein neues Risiko\n *[other] { $count } neue Risiken\n }',
  }),
  'dashboard/de.ftl': translated('dashboard/en.ftl', {}),
  'settings/de.ftl': translated('settings/en.ftl', { 'settings-title': 'Einstellungen' }),
  'checklist/de.ftl': translated('checklist/en.ftl', {}),
  'checks/de.json': JSON.stringify({
    'gdap-expiring': {
      title: 'Kein Kunde verliert eine Rolle',
      failTitle: 'GDAP-Rollen laufen bald ab',
      why: 'Danach fehlt der Zugriff.',
      fix: 'Beziehung verlängern.',
      details: {
        roleEndsSoon:
          '{ $roleCount -> [one] Eine Rolle gilt *[other] { $roleCount } Rollen gelten } bis { DATETIME($end, dateStyle: "medium") }: { $roles }',
      },
    },
    'webinar-not-taken': {
      title: 'Das Webinar wurde besucht',
      failTitle: 'Das Webinar fehlt',
      why: 'Es lohnt sich.',
      fix: 'Ansehen.',
      details: {},
    },
  }),
};

/** What the settings page stores when another language is chosen. */
const choose = (page: Page, locale: string): Promise<void> =>
  page.evaluate(async (chosen) => {
    const { told } = (await chrome.storage.local.get('told')) as { told: { settings: object } };
    await chrome.storage.local.set({ told: { ...told, settings: { ...told.settings, locale: chosen } } });
  }, locale);

/** Reasons of the stored risks, without bidi isolates. */
const storedRisks = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        indexedDB.open('posture-companion').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          db.transaction('summaries').objectStore('summaries').getAll().onsuccess = (read) => {
            const [{ summary }] = (read.target as IDBRequest<{ summary: Summary }[]>).result as [
              { summary: Summary },
            ];
            db.close();
            const subjects = summary.risks.flatMap((entry) => entry.subjects);
            resolve(subjects.map(({ text }) => text.replace(/[\u2068\u2069]/g, '')));
          };
        };
      }),
  );

test('another language is spoken everywhere at once, and nothing is asked of Microsoft for it', async () => {
  const build = await spokenBuild(GERMAN);
  const product = await startProduct({ chromium: { extensionPath: build.path } });
  try {
    await product.importTold();
    const popup = await product.openPopup();
    await product.signIn(popup);
    await expect(popup.getByText('GDAP roles end soon').first()).toBeAttached();
    const before = await product.report(popup);
    const settled = await popup
      .getByText(/^Checked/)
      .first()
      .innerText();
    const asked = product.cloud.log.length;

    await choose(popup, 'de');
    await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
    await expect(popup.getByRole('button', { name: 'Jetzt prüfen' })).toBeVisible();
    await expect(popup.getByText('GDAP-Rollen laufen bald ab').first()).toBeAttached();
    const told = await storedRisks(popup);
    expect(told).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d+ Rollen gelten bis \d{2}\.\d{2}\.\d{4}: .+ und /)]),
    );
    await expect.poll(async () => (await extensionState(popup)).title).toMatch(/neue Risiken/);
    const settings = await product.openSettings();
    await expect(settings.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
    await expect(settings.getByText('Das Webinar wurde besucht').first()).toBeVisible();
    // The report stays in English, and is the same: so are its times.
    expect(await product.report(popup)).toEqual(before);

    await choose(popup, 'en');
    await expect(popup.getByText('GDAP roles end soon').first()).toBeAttached();
    expect(
      await popup
        .getByText(/^Checked/)
        .first()
        .innerText(),
    ).toBe(settled);
    expect(product.cloud.log.length).toBe(asked);
  } finally {
    await product.close();
    await build.remove();
  }
});
