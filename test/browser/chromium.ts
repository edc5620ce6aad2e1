import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { SERVED_HOSTS } from '../cloud/hosts.ts';
import { findChromium } from './find-chromium.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extensionPath: string;
  /** Of `serveCloud`. */
  readonly port: number;
  readonly spki: string;
  /** Absent = headless. */
  readonly headless?: boolean;
  /** Absent = a new profile, removed when the context closes. */
  readonly userDataDir?: string;
  /** Port for a second connection over CDP; 0 = any (see `DevToolsActivePort` in the profile). */
  readonly debugPort?: number;
}

/**
 * Starts Chromium with the extension, in a world where Microsoft's host names are the simulator and no other host
 * exists. @throws Error with one sentence when no Chromium is found
 */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'posture-companion-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: options.headless ?? true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: chromiumArguments(options),
  });
  if (options.userDataDir === undefined) {
    context.on(
      'close',
      () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {}),
    );
  }
  return context;
}

/** Flags for any launcher, Playwright's or a plain process. */
export function chromiumArguments(options: Omit<ChromiumOptions, 'userDataDir'>): string[] {
  return [
    ...(options.headless === false ? [] : ['--headless=new']),
    `--load-extension=${options.extensionPath}`,
    `--disable-extensions-except=${options.extensionPath}`,
    `--host-resolver-rules=${resolverRules(options.port)}`,
    `--ignore-certificate-errors-spki-list=${options.spki}`,
    '--no-proxy-server',
    '--no-first-run',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--screen-info={1600x1200}',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.debugPort === undefined ? [] : [`--remote-debugging-port=${options.debugPort}`]),
  ];
}

/** Every simulated host goes to the simulator; everything else does not resolve. */
function resolverRules(port: number): string {
  const mapped = SERVED_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',');
}

/** The extension's background worker, awake or as soon as it wakes. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The page that the extension opens by itself in a new profile, open or as soon as it opens. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  for (;;) {
    const page = context.pages().find(isWelcome);
    if (page !== undefined) return page;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
