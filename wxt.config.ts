import { defineConfig } from 'wxt';
import { msalWindow } from './lib/auth/msal-window-plugin.ts';
import { CLOUDS } from './lib/microsoft/clouds.ts';
import { PORTALS } from './lib/settings/portals.ts';
import { demoTenant } from './scripts/demo-tenant-plugin.ts';
import { packagedWords } from './scripts/packaged-words.ts';
import { pageChunks } from './scripts/page-chunks-plugin.ts';

/** Fixes the extension id, and with it the redirect URI, of unpacked and Chrome Web Store builds. Edge Add-ons refuses it. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnHsHkJxVRw2G5hxXtKTZTEQm1oMLuo86sbqmuh6vIw7cuky5HpZhCH/udv6Z2DaKVbTNuzy+9/SQiuofVa9RBaNB1LgzFuf+4pzCyJrAqVbLV8fOCOx6So/6a5YTpqfoddzosa7uIKeub44Te9q9G7Qm59VAc0s+u3zGS0ecbuWYLy5Pk672xgYRsiBkA+Ffz0TIknRchIKBAzeLJuEgKnrfQNSAiDu6An8PaM22uBmlvdiqO5GjOjXFoiGUQ0E6p+B5HqYxabInmXOz/27ohtbK5S/zMAShIkSg46h6kh7LFHyzzZYtuKcp8GcabvMhLZom4RBDo1xHnL7lA7INlQIDAQAB';

const GECKO_ID = 'posture-companion@partner-posture.example';

const portals = (optional: boolean): string[] =>
  PORTALS.filter((portal) => portal.optional === optional).map(({ host }) => `https://${host}/*`);

const hosts = (cloud: keyof typeof CLOUDS): string[] =>
  Object.values(CLOUDS[cloud]).filter((host): host is string => host !== null);
const patterns = (cloud: keyof typeof CLOUDS): string[] => hosts(cloud).map((host) => `https://${host}/*`);

/** Extension pages and the worker may talk to Microsoft's sign-in and API hosts, and to nobody else; words lie in the package. */
const connectSources = [...hosts('global'), ...hosts('usgov'), ...hosts('china')].map(
  (host) => `https://${host}`,
);
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  `connect-src 'self' ${connectSources.join(' ')}`,
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...packagedWords());
    },
  },
  vite: () => ({
    plugins: [msalWindow(), demoTenant(), pageChunks()],
    build: { target: 'esnext', modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Posture Companion for Microsoft partners',
    short_name: 'Posture Companion',
    description: "Checks your partner tenant against Microsoft's partner security checklist. Read-only.",
    permissions: ['storage', 'alarms', 'identity', 'notifications', 'scripting'],
    host_permissions: [...patterns('global'), ...portals(false)],
    optional_host_permissions: [...new Set([...patterns('usgov'), ...patterns('china'), ...portals(true)])],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // Before the page's scripts, so that keys pressed in the hint do not reach them; all else waits for the parser.
    content_scripts: [{ matches: portals(false), js: ['hints.js'], run_at: 'document_start' }],
    commands: {
      'focus-hint': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Go to the hint on this page, or open the scorecard',
      },
    },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '138', storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'chrome' ? { key: CHROME_KEY } : {}),
  }),
  // The demo is made of a recorded tenant by the simulated cloud: who builds from these sources needs both.
  zip: { excludeSources: ['test/browser', 'test/unit', 'out', '.output', '.ci'] },
});
