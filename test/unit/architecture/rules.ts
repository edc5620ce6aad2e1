import { builtinModules } from 'node:module';
import type { Import, SourceFile } from './source-file.ts';

/**
 * Who may import whom. A folder's own files may import each other. `x (types)`: only types of it; a name with an
 * extension is that one file. What is not named is forbidden.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/auth': [],
  'lib/checklist': [],
  'lib/microsoft': [],
  'lib/settings': [],
  'lib/text': [],
  'lib/evidence': ['lib/microsoft (types)'],
  'lib/facts': ['lib/evidence', 'lib/settings (types)'],
  'lib/checks': ['lib/evidence', 'lib/facts', 'lib/checklist', 'lib/settings'],
  'lib/risks': ['lib/checks (types)'],
  'lib/clocks': ['lib/checks', 'lib/evidence', 'lib/settings'],
  'lib/views': [
    'lib/checklist',
    'lib/checks',
    'lib/clocks',
    'lib/risks',
    'lib/facts (types)',
    'lib/text',
    'lib/microsoft (types)',
    'lib/evidence (types)',
  ],
  'lib/report': [
    'lib/checklist',
    'lib/checks',
    'lib/clocks',
    'lib/risks',
    'lib/facts (types)',
    'lib/text',
    'lib/views',
    // What a pack is made of and what a calendar rests on: shapes only, and nothing is read.
    'lib/store/records.ts (types)',
  ],
  'lib/store': ['lib (types)'],
  'lib/sweep': [
    'lib/microsoft',
    'lib/auth (types)',
    // The error that a token source answers with is part of its interface.
    'lib/auth/token-source.ts',
    'lib/evidence',
    'lib/facts',
    'lib/checks',
    'lib/clocks',
    'lib/risks',
    'lib/views',
    'lib/store',
    'lib/hints',
    'lib/report',
    'lib/settings',
  ],
  'lib/hints': ['lib/checklist', 'lib/checks', 'lib/views', 'lib/text'],
  // The content script reads URLs with the worker's own parser, and gets a record; no page file, no rule.
  'lib/hints/content': [
    'lib/hints/route.ts',
    'lib/hints/guid.ts',
    'lib/hints/hint-record.ts (types)',
    'lib/hints/hint-health.ts (types)',
    'lib/shell/messages.ts',
    'components',
  ],
  'lib/shell': ['lib (types)'],
  components: [
    'lib/views (types)',
    // Which permissions are asked for together, also before any sweep.
    'lib/views/consent-groups.ts',
    'lib/views/unlocks.ts',
    'lib/shell/messages.ts',
    'lib/text',
    // Microsoft's checklist is data; only the dashboard shows it.
    'lib/checklist',
    'lib/report (types)',
    'lib/risks (types)',
    // Their shapes only; who reads them is the entrypoint.
    'lib/store/records.ts (types)',
    'lib/settings (types)',
    'lib/checks (types)',
    'lib/evidence (types)',
    'lib/microsoft (types)',
  ],
  entrypoints: ['lib', 'components'],
};

const FOLDERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

/** The folder of the table that a path belongs to: the innermost one. */
function folderOf(path: string): string | null {
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`)) ?? null;
}

function covers(permission: string, to: string, typesOnly: boolean): boolean {
  const forTypes = permission.endsWith(' (types)');
  const place = permission.replace(' (types)', '');
  if (forTypes && !typesOnly) return false;
  if (to === place) return true;
  // A folder inside another has a row of its own: permission for the outer one does not reach into it.
  const target = folderOf(to);
  return to.startsWith(`${place}/`) && (target === place || place === 'lib');
}

function mayImport(from: string, { to, typesOnly }: Import): boolean {
  const folder = folderOf(from);
  if (folder === null) return false;
  return folder === folderOf(to) || (MAY_IMPORT[folder] ?? []).some((one) => covers(one, to, typesOnly));
}

/** Files that import what the table does not let them. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    folderOf(path) === null
      ? [`${path} is in no folder of the table`]
      : imports
          .filter((one) => one.ours && !mayImport(path, one))
          .map(({ to, typesOnly }) => `${path} imports ${to}${typesOnly ? ' (types)' : ''}`),
  );
}

/** An entrypoint's files are for that entrypoint alone, and for its own tests in `test/unit/<entrypoint>`. */
export function importedEntrypoints(files: readonly SourceFile[]): string[] {
  const entrypoint = (path: string): string | undefined =>
    /(?:^|\/)(?:entrypoints|test\/unit)\/([^/]+)\//.exec(path)?.[1];
  const isEntrypoint = (path: string): boolean => /(?:^|\/)entrypoints\//.test(path);
  return files.flatMap(({ path, imports }) =>
    imports
      .filter(({ to }) => isEntrypoint(to) && entrypoint(to) !== entrypoint(path))
      .map(({ to }) => `${path} imports ${to}`),
  );
}

const KNOWS_BROWSER = ['lib/shell/', 'entrypoints/', 'components/'];
const BROWSER_PACKAGES = /^(wxt\/browser|@wxt-dev\/|@webext-core\/|webextension-polyfill)/;

/** Files outside the shell that touch the browser's extension APIs. */
export function browserUse(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !KNOWS_BROWSER.some((place) => path.startsWith(place)))
    .flatMap(({ path, imports, names }) => [
      ...imports.filter(({ to }) => BROWSER_PACKAGES.test(to)).map(({ to }) => `${path} imports ${to}`),
      ...['browser', 'chrome'].filter((name) => names.has(name)).map((name) => `${path} uses ${name}`),
    ]);
}

/** Runs in the build, not in the extension. */
const RUNS_IN_NODE = 'lib/auth/msal-window-plugin.ts';
const NODE_NAMES = ['process', 'Buffer', 'require', 'global', '__dirname', '__filename', 'setImmediate'];

/** Files of the extension that need Node. */
export function nodeUse(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path !== RUNS_IN_NODE)
    .flatMap(({ path, imports, names }) => [
      ...imports
        .filter(({ to, ours }) => !ours && (to.startsWith('node:') || builtinModules.includes(to)))
        .map(({ to }) => `${path} imports ${to}`),
      ...NODE_NAMES.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`),
    ]);
}

/** Builds requests; hands the browser's `fetch` to the sweep; gives MSAL its window; reads words from the package. */
const TALKS_TO_NETWORK: Readonly<Record<string, string>> = {
  Request: 'lib/microsoft/read-only-policy.ts',
  fetch: 'entrypoints/background/sweeper.ts, lib/auth/msal-window.ts, lib/shell/words.ts',
  XMLHttpRequest: '',
  WebSocket: '',
  WebTransport: '',
  EventSource: '',
  RTCPeerConnection: '',
  importScripts: '',
  sendBeacon: '',
};

/** Files that could talk to the network past the read-only client. `Request` counts where one is made. */
export function networkUse(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, names, constructed }) =>
    Object.entries(TALKS_TO_NETWORK)
      .filter(([, allowed]) => !allowed.split(', ').includes(path))
      .filter(([name]) => (name === 'Request' ? constructed : names).has(name))
      .map(([name]) => `${path} uses ${name}`),
  );
}

/** Files that write to the console: what they say there nobody reads, and it may hold names. */
export function consoleUse(files: readonly SourceFile[]): string[] {
  return files.filter(({ names }) => names.has('console')).map(({ path }) => `${path} uses console`);
}

const MOST_LINES = 300;

/** Files with more than one reason to change, most likely. */
export function longFiles(files: readonly Pick<SourceFile, 'path' | 'lines'>[]): string[] {
  return files.filter(({ lines }) => lines > MOST_LINES).map(({ path }) => `${path} is too long`);
}
