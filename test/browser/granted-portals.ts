import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORTALS } from '../cloud/portals/portal-hosts.ts';
import { EXTENSION_PATH } from './product.ts';

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/** A build in which the portals that ask for a permission have it. */
interface GrantedBuild {
  readonly extensionPath: string;
  /** Every portal's host name, for the setting `portals`. */
  readonly portals: readonly string[];
  remove(): Promise<void>;
}

/**
 * A copy of the production build that differs in its manifest alone: the optional portals are moved to where the other
 * portals stand. A browser without a head cannot answer the browser's own question for a permission.
 */
export async function buildWithGrantedPortals(): Promise<GrantedBuild> {
  const extensionPath = await mkdtemp(join(tmpdir(), 'posture-companion-granted-'));
  await cp(EXTENSION_PATH, extensionPath, { recursive: true });
  const file = join(extensionPath, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const portals = Object.keys(PORTALS);
  const patterns = new Set(portals.map((host) => `https://${host}/*`));
  const granted = manifest.optional_host_permissions.filter((pattern) => patterns.has(pattern));
  const changed: Manifest = {
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...granted],
    optional_host_permissions: manifest.optional_host_permissions.filter((pattern) => !patterns.has(pattern)),
    content_scripts: manifest.content_scripts.map((script) => ({
      ...script,
      matches: [...script.matches, ...granted],
    })),
  };
  await writeFile(file, JSON.stringify(changed));
  return { extensionPath, portals, remove: () => rm(extensionPath, { recursive: true, force: true }) };
}
