import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Report } from '../lib/report/report.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { CLIENT_ID, openPage, pageUrl } from '../test/browser/seeded-extension.ts';
import { type StoredProfile, storeProfile } from '../test/browser/stored-profile.ts';
import type { GalleryRow } from './gallery-page.ts';
import { MANY_CUSTOMERS, MANY_DAYS, sampleProfile } from './sample-profiles.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** A page of the extension, and where in it. */
interface Place {
  readonly name: string;
  readonly file: string;
  readonly width: number;
}

const POPUP: Place = { name: 'popup', file: 'popup.html', width: 380 };
const WELCOME: Place = { name: 'welcome', file: 'welcome.html', width: 1000 };
const SETTINGS: Place = { name: 'settings', file: 'options.html', width: 1000 };
const DASHBOARD: Place = { name: 'dashboard', file: 'dashboard.html', width: 1200 };

/** A sweep on its way, as the worker tells of it. */
const SWEEP = {
  id: 's',
  startedAt: '2026-11-20T08:40:00Z',
  done: 17,
  total: 41,
  requests: 123,
  waitingUntil: null,
};

/** What storage holds when nothing was checked yet, by the name of the state. */
const UNCHECKED = {
  'empty, not connected': { told: {}, account: null, activity: { account: 'signedOut' } },
  'empty, signed out': { told: { clientId: CLIENT_ID }, account: null, activity: { account: 'signedOut' } },
  'empty, not checked': { told: { clientId: CLIENT_ID }, account: true, activity: { account: 'signedIn' } },
  'loading, first check': {
    told: { clientId: CLIENT_ID },
    account: true,
    activity: { account: 'signedIn', sweep: SWEEP },
  },
} as const;

/** What goes on beside a stored result, by the name of the state. */
const BUSY = {
  loading: { account: 'signedIn', sweep: SWEEP, problem: null, revision: 0 },
  'error, network': { account: 'signedIn', sweep: null, problem: 'network', revision: 0 },
  'error, sign in again': { account: 'signInNeeded', sweep: null, problem: 'signIn', revision: 0 },
} as const;

async function setStorage(page: Page, told: object, account: object | null, activity: object): Promise<void> {
  await page.evaluate(
    async ([settings, signedIn, doing]) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await chrome.storage.local.set({ told: { settings, attestations: [], exceptions: [] } });
      if (signedIn !== null) await chrome.storage.local.set({ account: signedIn });
      await chrome.storage.session.set({ activity: { sweep: null, problem: null, revision: 0, ...doing } });
    },
    [told, account, activity] as const,
  );
}

/** The views of the dashboard as its own navigation lists them, and what can be opened from the report. */
async function dashboardPlaces(context: BrowserContext, report: Report | null): Promise<Place[]> {
  const page = await openPage(context, DASHBOARD.file);
  const links = page.getByRole('navigation').first().getByRole('link');
  await links.first().waitFor();
  const hashes = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.close();
  const failing = report?.checks.find(({ id }) => id === 'gdap-expiring') ?? report?.checks[0];
  const subject = failing?.subjects.items[0];
  const customer = report?.checks
    .flatMap(({ subjects }) => subjects.items)
    .find((one) => one.kind === 'customer');
  const subjects = subject === undefined ? [] : [['one subject', `${failing?.id}/${subject.id}`] as const];
  const customers = customer === undefined ? [] : [['one customer', customer.id] as const];
  const deep = [
    ...(failing === undefined ? [] : [['one check', `#check/${failing.id}`] as const]),
    ...subjects.map(([name, id]) => [name, `#check/${id}`] as const),
    ...customers.map(([name, id]) => [name, `#customers/${id}`] as const),
    ...(report === null ? [] : [['search', '#search?q=contoso'] as const]),
  ];
  return [...hashes.map((hash) => [hash.slice(1), hash] as const), ...deep].map(([name, hash]) => ({
    ...DASHBOARD,
    name: `dashboard, ${name}`,
    file: `${DASHBOARD.file}${hash}`,
  }));
}

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

interface State {
  readonly name: string;
  readonly dark?: boolean;
  readonly profile?: StoredProfile;
  prepare(page: Page): Promise<void>;
}

async function statesOf(): Promise<State[]> {
  const typical = await sampleProfile({ days: 30 });
  const german = await sampleProfile({ locale: 'de', days: 30 });
  const arabic = await sampleProfile({ locale: 'ar', days: 30 });
  const huge = await sampleProfile({ customers: MANY_CUSTOMERS, days: MANY_DAYS });
  const stored = (name: string, profile: StoredProfile, dark = false): State => ({
    name,
    dark,
    profile,
    prepare: (page) => storeProfile(page, profile),
  });
  const account = { cloud: 'global', tenantId: 'a0000000-0000-4000-8000-0000000000ff', objectId: 'a' };
  return [
    ...Object.entries(UNCHECKED).map(
      ([name, { told, account: signedIn, activity }]): State => ({
        name,
        prepare: (page) =>
          setStorage(
            page,
            told,
            signedIn ? { ...account, username: 'megan@contoso.example', clientId: CLIENT_ID } : null,
            activity,
          ),
      }),
    ),
    stored('light', typical),
    stored('dark', typical, true),
    stored('German', german),
    stored('Arabic', arabic),
    ...Object.entries(BUSY).map(
      ([name, activity]): State => ({
        name,
        profile: typical,
        prepare: async (page) => {
          await storeProfile(page, typical);
          await page.evaluate(async (doing) => {
            await chrome.storage.session.set({ activity: doing });
          }, activity);
        },
      }),
    ),
    stored(`huge, ${MANY_CUSTOMERS} customers`, huge),
  ];
}

/** Pictures of every view in every state and look, one row per view. */
export async function viewPictures(folder: string): Promise<GalleryRow[]> {
  const build = await mkdtemp(join(tmpdir(), 'posture-companion-gallery-'));
  await cp(BUILD, build, { recursive: true });
  // Nothing changes what a state has stored.
  await writeFile(join(build, 'background.js'), '');
  const context = await launchChromium({ extensionPath: build, port: 9, spki: '' });
  const rows = new Map<string, GalleryRow>();
  try {
    for (const { name: state, dark = false, profile, prepare } of await statesOf()) {
      const opener = await openPage(context, DASHBOARD.file);
      await prepare(opener);
      await opener.close();
      const [report] = (profile?.records.reports ?? []) as { report: Report }[];
      for (const place of [
        POPUP,
        WELCOME,
        SETTINGS,
        ...(await dashboardPlaces(context, report?.report ?? null)),
      ]) {
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
    await rm(build, { recursive: true, force: true });
  }
  return [...rows.values()];
}
