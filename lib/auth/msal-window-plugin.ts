import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WINDOW_FILE = fileURLToPath(new URL('./msal-window.ts', import.meta.url));

/** Gives MSAL's own modules a `window` and a `document` of their own (see `msal-window.ts`). */
export function msalWindow(): Plugin {
  return {
    name: 'posture-companion:msal-window',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]@azure[\\/]msal-/.test(id) || !/\.m?js(\?|$)/.test(id)) return null;
      return { code: `import { window, document } from ${JSON.stringify(WINDOW_FILE)};\n${code}`, map: null };
    },
  };
}
