import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a Firefox, or one sentence that says what to do. `FIREFOX_PATH` comes first. */
export function findFirefox(
  environment: NodeJS.ProcessEnv = process.env,
): { path: string } | { missing: string } {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = ['firefox-esr', 'firefox'].flatMap((program) =>
    ['/usr/bin', ...folders].map((folder) => join(folder, program)),
  );
  const path = [environment.FIREFOX_PATH ?? '', ...programs].find(
    (candidate) => candidate !== '' && existsSync(candidate),
  );
  if (path !== undefined) return { path };
  return {
    missing: 'No Firefox was found: install Firefox ESR, or set FIREFOX_PATH to a Firefox 140 or newer.',
  };
}
