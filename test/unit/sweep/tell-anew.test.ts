import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { readSummary } from '../../../lib/store/summaries.ts';
import { tellAnew } from '../../../lib/sweep/tell-anew.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { type Machine, startMachine } from './machine.ts';

const HEALTHY = loadTenant(new URL('../../tenants/healthy', import.meta.url).pathname);
const REQUIREMENTS = '/beta/security/partner/securityScore/requirements';

/** What a sweep has found and told; words alone change none of it. */
const FOUND = ['events', 'outbox', 'clocks', 'verdicts', 'reports', 'history', 'sweeps'] as const;

let machine: Machine;
beforeEach(async () => {
  machine = await startMachine({ tenant: HEALTHY });
});
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

const found = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(FOUND.map(async (store) => [store, await machine.db.getAll(store)] as const)),
  );

const inGerman = (version = '0.0.0'): Promise<boolean> =>
  tellAnew({
    db: machine.db,
    scope: machine.scope,
    cloud: 'global',
    settings: { ...DEFAULT_SETTINGS, ...HEALTHY.file.settings, locale: 'de' },
    attestations: [],
    exceptions: [],
    clock: { now: () => machine.time, longestWaitMs: 0, wait: async () => {} },
    version,
  });

test('what was told in another language has found nothing new, announces nothing and changes no record', async () => {
  await machine.sweep();
  const before = await found();
  expect(await inGerman()).toBe(true);
  expect((await readSummary(...machine.scope))?.locale).toBe('de');
  expect(await found()).toEqual(before);
});

test('it is the same after an update that judges by other rules', async () => {
  await machine.sweep();
  const before = await found();
  expect(await inGerman('0.0.1')).toBe(true);
  expect((await readSummary(...machine.scope))?.locale).toBe('de');
  expect(await found()).toEqual(before);
});

test('it tells nothing where a sweep that was cancelled since has read something else', async () => {
  await machine.sweep();
  const recorded = HEALTHY.recordings.find(({ request }) => request.includes(REQUIREMENTS))?.body as {
    value: Record<string, unknown>[];
  };
  const value = recorded.value.map((row) => ({ ...row, complianceStatus: 'noncomplaint', state: 'active' }));
  machine.cloud.fail(REQUIREMENTS, { status: 200, body: { ...recorded, value } });
  const abort = new AbortController();
  machine.time += 60_000;
  const outcome = await machine.sweep({
    signal: abort.signal,
    progress: async ({ done, total }) => {
      if (done >= total - 1) abort.abort(new Error('enough'));
    },
  });
  expect(outcome.state).toBe('cancelled');
  const before = await found();
  expect(await inGerman()).toBe(false);
  expect((await readSummary(...machine.scope))?.locale).toBe('en');
  expect(await found()).toEqual(before);
});
