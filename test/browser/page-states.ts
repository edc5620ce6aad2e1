import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Report } from '../../lib/report/report.ts';
import { MANY_CUSTOMERS, MANY_DAYS, sampleProfile } from '../../scripts/sample-profiles.ts';
import { CLIENT_ID, openPage } from './seeded-extension.ts';
import { type StoredProfile, storeProfile } from './stored-profile.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

/** A page of the extension, and where in it. */
export interface Place {
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

/** Every page; of the dashboard every view, as its own navigation lists them, and what can be opened from the report. */
export async function placesOf(context: BrowserContext, report: Report | null): Promise<Place[]> {
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
  const views = [...hashes.map((hash) => [hash.slice(1), hash] as const), ...deep].map(([name, hash]) => ({
    ...DASHBOARD,
    name: `dashboard, ${name}`,
    file: `${DASHBOARD.file}${hash}`,
  }));
  return [POPUP, WELCOME, SETTINGS, ...views];
}

/** What the extension has stored and what it does, by a name. */
export interface State {
  readonly name: string;
  readonly dark?: boolean;
  /** Stores it through a page of the extension; gives the report of the sweep, where there was one. */
  prepare(page: Page): Promise<Report | null>;
}

/** Judged once, and not before it is wanted: the large one takes its time. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const typical = once(() => sampleProfile({ days: 30 }));
const german = once(() => sampleProfile({ locale: 'de', days: 30 }));
const arabic = once(() => sampleProfile({ locale: 'ar', days: 30 }));
const huge = once(() => sampleProfile({ customers: MANY_CUSTOMERS, days: MANY_DAYS }));

async function store(page: Page, profile: StoredProfile): Promise<Report | null> {
  await storeProfile(page, profile);
  const [stored] = (profile.records.reports ?? []) as { report: Report }[];
  return stored?.report ?? null;
}

const ACCOUNT = {
  cloud: 'global',
  tenantId: 'a0000000-0000-4000-8000-0000000000ff',
  objectId: 'a',
  username: 'megan@contoso.example',
  clientId: CLIENT_ID,
};

const stored = (name: string, profile: () => Promise<StoredProfile>, dark = false): State => ({
  name,
  dark,
  prepare: async (page) => store(page, await profile()),
});

/** Every state, over what a sweep of `typical` left where there was one. */
export const STATES: readonly State[] = [
  ...Object.entries(UNCHECKED).map(
    ([name, { told, account, activity }]): State => ({
      name,
      async prepare(page) {
        await setStorage(page, told, account && ACCOUNT, activity);
        return null;
      },
    }),
  ),
  stored('light', typical),
  stored('dark', typical, true),
  stored('German', german),
  stored('Arabic', arabic),
  ...Object.entries(BUSY).map(
    ([name, activity]): State => ({
      name,
      async prepare(page) {
        const report = await store(page, await typical());
        await page.evaluate(async (doing) => {
          await chrome.storage.session.set({ activity: doing });
        }, activity);
        return report;
      },
    }),
  ),
  stored(`huge, ${MANY_CUSTOMERS} customers`, huge),
];
