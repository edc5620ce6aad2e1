import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { msalWindow } from './lib/auth/msal-window-plugin.ts';

export default defineConfig({
  // WxtVitest does not apply the vite section of wxt.config: the MSAL plugin stands in both.
  plugins: [await WxtVitest(), msalWindow()],
  test: {
    environment: 'node',
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['./test/unit/setup.ts'],
    server: { deps: { inline: [/@azure\/msal-/] } },
    testTimeout: 20_000,
    // By itself Vitest leaves one core free; of two that is half (231 s against 130 s, 2026-11-24).
    pool: 'threads',
    maxWorkers: '100%',
  },
});
