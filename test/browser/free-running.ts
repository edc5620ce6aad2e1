import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { type ChromiumOptions, chromiumArguments } from './chromium.ts';
import { findChromium } from './find-chromium.ts';

/**
 * A Chromium that nobody watches: Playwright's attachment keeps a worker alive that would die by itself, so these
 * tests connect, do something, and let go.
 */
export interface FreeRunningChromium {
  /** Its debugging address; nobody is connected to it. */
  readonly endpoint: string;
  /** Runs `use` while attached; afterwards no debugger is. */
  attached<Result>(use: (context: BrowserContext) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function launchFreeRunning(
  options: Omit<ChromiumOptions, 'userDataDir' | 'debugPort'>,
): Promise<FreeRunningChromium> {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  const profile = await mkdtemp(join(tmpdir(), 'posture-companion-free-'));
  const child = spawn(
    found.path,
    [...chromiumArguments({ ...options, debugPort: 0 }), `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: 'ignore',
    },
  );
  const endpoint = `http://127.0.0.1:${await portOf(profile, child)}`;
  return {
    endpoint,
    async attached(use) {
      const browser: Browser = await chromium.connectOverCDP(endpoint);
      try {
        const [context] = browser.contexts();
        if (context === undefined) throw new Error('Chromium has no window');
        return await use(context);
      } finally {
        // Over CDP this only lets go: the browser runs on.
        await browser.close();
      }
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function portOf(profile: string, child: ChildProcess): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port] = text.split('\n');
    if (port !== undefined && port !== '') return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Chromium did not name its port');
}
