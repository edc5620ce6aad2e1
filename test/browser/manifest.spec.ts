import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** The parts of a manifest that say what the extension may do. */
interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly all_frames?: boolean;
    readonly world?: string;
  }[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly commands: Readonly<
    Record<string, { readonly suggested_key: unknown; readonly description: string }>
  >;
  readonly incognito: string;
  readonly key?: string;
  readonly storage?: { readonly managed_schema: string };
  readonly browser_specific_settings?: { readonly gecko: Readonly<Record<string, unknown>> };
}

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
type Build = (typeof BUILDS)[number];

const folderOf = (build: Build): string => join(import.meta.dirname, '../../.output', build);
const manifestOf = (build: Build): Manifest =>
  JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8')) as Manifest;

function filesOf(build: Build, names: RegExp): { readonly path: string; readonly text: string }[] {
  return readdirSync(folderOf(build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folderOf(build).length + 1), text: readFileSync(path, 'utf8') }));
}

const https = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`).sort();

const GLOBAL_HOSTS = [
  'login.microsoftonline.com',
  'graph.microsoft.com',
  'api.partnercenter.microsoft.com',
  'management.azure.com',
];
const OTHER_CLOUDS_HOSTS = [
  'login.microsoftonline.us',
  'graph.microsoft.us',
  'management.usgovcloudapi.net',
  'login.partner.microsoftonline.cn',
  'microsoftgraph.chinacloudapi.cn',
  'partner.partnercenterapi.microsoftonline.cn',
  'management.chinacloudapi.cn',
];
const PORTALS = ['partner.microsoft.com', 'portal.azure.com', 'entra.microsoft.com'];
const OTHER_PORTALS = [
  'intune.microsoft.com',
  'security.microsoft.com',
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'lighthouse.microsoft.com',
  'portal.azure.us',
  'entra.microsoft.us',
  'intune.microsoft.us',
  'security.microsoft.us',
  'portal.azure.cn',
];

for (const build of BUILDS) {
  test.describe(build, () => {
    test('asks for these permissions and no others', () => {
      const manifest = manifestOf(build);
      expect(manifest.manifest_version).toBe(3);
      expect([...manifest.permissions].sort()).toEqual([
        'alarms',
        'identity',
        'notifications',
        'scripting',
        'storage',
      ]);
      expect(manifest.optional_permissions).toBeUndefined();
      expect([...manifest.host_permissions].sort()).toEqual(https([...GLOBAL_HOSTS, ...PORTALS]));
      expect([...manifest.optional_host_permissions].sort()).toEqual(
        https([...OTHER_CLOUDS_HOSTS, ...OTHER_PORTALS]),
      );
      expect(manifest.incognito).toBe('not_allowed');
    });

    test('talks to itself, to Microsoft’s sign-in and API hosts and to nobody else', () => {
      const { content_security_policy: policies } = manifestOf(build);
      expect(Object.keys(policies)).toEqual(['extension_pages']);
      const directives = new Map(
        (policies.extension_pages ?? '').split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.sort()];
        }),
      );
      const hosts = [...GLOBAL_HOSTS, ...OTHER_CLOUDS_HOSTS].map((host) => `https://${host}`);
      expect(Object.fromEntries(directives)).toEqual({
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
        // Words of other languages are read from the package itself.
        'connect-src': ["'self'", ...hosts].sort(),
      });
    });

    test('runs one script in three portals, in the top frame and its own world', () => {
      const { content_scripts: scripts } = manifestOf(build);
      expect(scripts).toHaveLength(1);
      expect([...(scripts[0]?.matches ?? [])].sort()).toEqual(https(PORTALS));
      expect(scripts[0]?.js).toHaveLength(1);
      expect([scripts[0]?.all_frames ?? false, scripts[0]?.world ?? 'ISOLATED']).toEqual([false, 'ISOLATED']);
    });

    test('has one shortcut, which a person can change', () => {
      const { commands } = manifestOf(build);
      expect(Object.keys(commands)).toEqual(['focus-hint']);
      expect(commands['focus-hint']?.suggested_key).toEqual({ default: 'Alt+Shift+H' });
    });

    test('shows pages nothing of itself', () => {
      const manifest = manifestOf(build);
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('brings all its code, and no source map', () => {
      expect(filesOf(build, /\.map$/)).toEqual([]);
      const scripts = filesOf(build, /\.js$/);
      expect(scripts.length).toBeGreaterThan(3);
      for (const { path, text } of scripts) {
        const remote =
          /sourceMappingURL|\beval\(|new Function\(|importScripts\(|(?:import\(|from) ?["'`]https?:/;
        expect(remote.exec(text)?.[0], path).toBeUndefined();
      }
      const pages = filesOf(build, /\.html$/);
      expect(pages.map(({ path }) => path).sort()).toEqual([
        'dashboard.html',
        'options.html',
        'popup.html',
        'welcome.html',
      ]);
      for (const { path, text } of pages) {
        const loaded = [...text.matchAll(/<(?:script|link|img)\b[^>]*>/g)].map(([tag]) => tag);
        expect(loaded.length, path).toBeGreaterThan(0);
        for (const tag of loaded) expect(tag, path).toMatch(/(?:src|href)="\/[a-z]/);
        expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
      }
      for (const { path, text } of filesOf(build, /\.css$/)) {
        expect(text, path).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
      }
    });
  });
}

test('only the Chrome build has a key, and it gives the id that the app registration knows', () => {
  expect(BUILDS.filter((build) => manifestOf(build).key !== undefined)).toEqual(['chrome-mv3']);
  const key = Buffer.from(manifestOf('chrome-mv3').key ?? '', 'base64');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  expect(id).toBe('ddhajplfohodffdilplmfipcphnbdpbg');
});

test('policy is for Chrome and Edge; the schema is there', () => {
  const managed = BUILDS.map((build) => manifestOf(build).storage?.managed_schema);
  expect(managed).toEqual(['managed-schema.json', 'managed-schema.json', undefined]);
  for (const build of ['chrome-mv3', 'edge-mv3'] as const) {
    expect(filesOf(build, /^managed-schema\.json$/)).toHaveLength(1);
  }
});

test('only the Firefox build has an add-on id, and it collects no data', () => {
  expect(BUILDS.map((build) => manifestOf(build).browser_specific_settings?.gecko)).toEqual([
    undefined,
    undefined,
    {
      id: 'posture-companion@partner-posture.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  ]);
});
