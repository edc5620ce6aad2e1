/**
 * The few browser globals that msal-browser touches, for a background that has no window. The Vite plugin
 * `msal-window-plugin.ts` imports them into MSAL's own modules only, so nothing global changes. Without them MSAL
 * refuses to run (https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/3923).
 */
import { msalStorage } from './msal-storage.ts';

const here = globalThis.location ?? new URL('https://worker.invalid/');
const nothing = (): void => {};

const own = {
  location: {
    href: here.href,
    origin: here.origin,
    protocol: here.protocol,
    host: here.host,
    pathname: here.pathname,
    hash: '',
    search: '',
    assign: nothing,
    replace: nothing,
  },
  history: { replaceState: nothing, pushState: nothing, length: 1 },
  addEventListener: nothing,
  removeEventListener: nothing,
  dispatchEvent: () => true,
  get sessionStorage(): Storage {
    return msalStorage;
  },
  crypto: globalThis.crypto,
  navigator: globalThis.navigator,
  performance: globalThis.performance,
  indexedDB: globalThis.indexedDB,
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
  fetch: (input: RequestInfo | URL, init?: RequestInit) => globalThis.fetch(input, init),
  btoa: globalThis.btoa.bind(globalThis),
  atob: globalThis.atob.bind(globalThis),
};

/** `parent` and `top` are the window itself: otherwise MSAL believes it runs in an iframe. */
export const window = Object.assign(own, { parent: own, top: own, self: own }) as unknown as Window;

export const document = {
  title: '',
  cookie: '',
  visibilityState: 'visible',
  addEventListener: nothing,
  removeEventListener: nothing,
  createElement: () => ({ style: {}, setAttribute: nothing, addEventListener: nothing }),
  head: { appendChild: nothing, removeChild: nothing },
  documentElement: { appendChild: nothing },
} as unknown as Document;
