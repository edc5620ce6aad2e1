import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A copy of the Chrome build that has more words in its package, by their path in `lib/text`. Nothing else differs. */
export async function spokenBuild(
  words: Readonly<Record<string, string>>,
): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'posture-companion-spoken-'));
  await cp(BUILD, path, { recursive: true });
  for (const [name, text] of Object.entries(words)) {
    const file = join(path, 'words', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
