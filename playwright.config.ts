import { defineConfig } from '@playwright/test';

/** Wait as Microsoft demands it, or die a hundred times: begun first, so that nothing waits for them. */
const LONGEST = '**/worker-{death,kills}.spec.ts';

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  // Each test starts a browser and a cloud of its own; they mostly wait, so three fit two cores.
  fullyParallel: true,
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  projects: [
    { name: 'longest first', testMatch: LONGEST },
    { name: 'all others', testIgnore: LONGEST },
  ],
  reporter: [['list']],
});
