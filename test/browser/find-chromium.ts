import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Path of a Chromium that can load an extension, or one sentence that says what to do. */
export type FoundChromium = { readonly path: string } | { readonly missing: string };

/** Programs on PATH, best first. Branded Chrome since 137 ignores `--load-extension`, so it comes last. */
const PROGRAMS = ['chromium', 'chromium-browser', 'chrome', 'google-chrome'];
const FIXED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/opt/chrome-for-testing/chrome'];

/** `CHROMIUM_PATH` first, then Playwright's own, then what the machine has. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): FoundChromium {
  const named = environment.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    return existsSync(named)
      ? { path: named }
      : { missing: `CHROMIUM_PATH names ${named}, but there is no such file.` };
  }
  const own = playwrightChromium();
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  const path = [...(own === null ? [] : [own]), ...FIXED, ...onPath].find((candidate) =>
    existsSync(candidate),
  );
  if (path !== undefined) return { path };
  return {
    missing:
      'No Chromium was found: run "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium or Chrome for Testing.',
  };
}

function playwrightChromium(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}
