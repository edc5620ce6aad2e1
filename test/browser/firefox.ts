import { createHash } from 'node:crypto';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { MICROSOFT_HOSTS } from '../cloud/hosts.ts';
import { findFirefox } from './find-firefox.ts';
import { openTunnel } from './tunnel.ts';

/** Id in the Firefox build's manifest. */
const GECKO_ID = 'posture-companion@partner-posture.example';

/** Host part of `moz-extension:` addresses; Firefox makes one up per profile unless a preference says it. */
const FIREFOX_UUID = '0f2c6f4e-6d0b-4c57-9a53-5d8f0f6f9d11';

/** What `identity.getRedirectURL()` gives in Firefox: the SHA-1 of the extension's id. */
export const FIREFOX_REDIRECT_URI = `https://${createHash('sha1').update(GECKO_ID).digest('hex')}.extensions.allizom.org/`;

export interface FirefoxOptions {
  /** Folder or file of the Firefox build. */
  readonly extensionPath: string;
  /** Of `serveCloud`. */
  readonly port: number;
  /** Absent = headless. */
  readonly headless?: boolean;
  /** Milliseconds until an idle background page is stopped; absent = Firefox' own 30 s. */
  readonly idleTimeout?: number;
}

export interface LaunchedFirefox {
  readonly browser: Browser;
  /** Host names outside the simulated world that something asked for. */
  readonly refused: readonly string[];
  /** Opens one of the extension's pages. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with the extension, in a world where Microsoft's host names are the simulator and no other host
 * exists. @throws Error with one sentence when no Firefox is found
 */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const found = findFirefox();
  if ('missing' in found) throw new Error(found.missing);
  const tunnel = await openTunnel(MICROSOFT_HOSTS, options.port);
  const browser = await start(found.path, tunnel.port, options).catch(async (error: unknown) => {
    await tunnel.close();
    throw error;
  });
  return {
    browser,
    refused: tunnel.refused,
    async openPage(path) {
      const page = await browser.newPage();
      // The navigation to a moz-extension: address happens, but its end is never reported.
      await page.goto(`moz-extension://${FIREFOX_UUID}/${path}`, { timeout: 2_000 }).catch(() => null);
      await page.waitForSelector('body');
      return page;
    },
    async close() {
      await browser.close();
      await tunnel.close();
    },
  };
}

async function start(executablePath: string, proxyPort: number, options: FirefoxOptions): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(proxyPort, options.idleTimeout),
  });
  try {
    await browser.installExtension(options.extensionPath);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function preferences(proxyPort: number, idleTimeout: number | undefined): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.trr.mode': 5,
    // Its prompt for optional hosts cannot be clicked from a test: it is answered with "Allow".
    'extensions.webextOptionalPermissionPrompts': false,
    ...(idleTimeout === undefined ? {} : { 'extensions.background.idle.timeout': idleTimeout }),
  };
}
