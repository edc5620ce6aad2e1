import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_PATH } from './product.ts';

/**
 * A copy of the Chrome build that got its optional hosts when it was installed: Chromium's own prompt cannot be clicked
 * from a test. Nothing else differs; Firefox, whose prompt a preference answers, runs the build as it is.
 */
export async function grantedBuild(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'posture-companion-granted-'));
  await cp(EXTENSION_PATH, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const { optional_host_permissions: optional, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(...optional);
  await writeFile(file, JSON.stringify(manifest));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
