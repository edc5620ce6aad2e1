import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveConnection } from '../../../entrypoints/welcome/save-connection.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { readOwnTold } from '../../../lib/shell/told-storage.ts';

const CLIENT = '11111111-2222-4333-8444-555555555555';
const VALUES = { clientId: ` ${CLIENT} `, tenantId: '', cloud: 'global' };
const DEFAULTS = mergeSettings({}, {});

const asked: unknown[] = [];
let allows = true;
beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  Object.assign(fakeBrowser, {
    permissions: {
      request: async (wanted: unknown) => {
        asked.push(wanted);
        return allows;
      },
    },
  });
  // One window: nobody else holds the lock.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
});

test('is stored beside what was told before', async () => {
  const told = { settings: { notifications: 'none' }, attestations: [], exceptions: [] };
  await fakeBrowser.storage.local.set({ told });
  expect(await saveConnection(VALUES, DEFAULTS)).toEqual({ kind: 'saved' });
  expect(await readOwnTold()).toEqual({ ...told, settings: { notifications: 'none', clientId: CLIENT } });
  expect(asked).toEqual([]);
});

test('needs a client ID, and IDs that are GUIDs', async () => {
  expect(await saveConnection({ ...VALUES, clientId: '' }, DEFAULTS)).toEqual({
    kind: 'invalid',
    problems: { clientId: 'settings-invalid-guid' },
  });
  expect(await saveConnection({ ...VALUES, tenantId: 'contoso.example' }, DEFAULTS)).toEqual({
    kind: 'invalid',
    problems: { tenantId: 'settings-invalid-guid' },
  });
  expect(await readOwnTold()).toBeUndefined();
});

test('another cloud is stored only where the browser allows its hosts', async () => {
  allows = false;
  expect(await saveConnection({ ...VALUES, cloud: 'usgov' }, DEFAULTS)).toEqual({ kind: 'refused' });
  expect(await readOwnTold()).toBeUndefined();
  allows = true;
  expect(await saveConnection({ ...VALUES, cloud: 'usgov' }, DEFAULTS)).toEqual({ kind: 'saved' });
  expect(asked).toHaveLength(2);
  expect(await readOwnTold()).toMatchObject({ settings: { clientId: CLIENT, cloud: 'usgov' } });
});

test('leaves what policy fixed alone', async () => {
  const effective = mergeSettings({}, { cloud: 'usgov' });
  expect(await saveConnection({ ...VALUES, cloud: 'usgov' }, effective)).toEqual({ kind: 'saved' });
  expect(await readOwnTold()).toMatchObject({ settings: { clientId: CLIENT } });
  expect(await readOwnTold()).not.toHaveProperty('settings.cloud');
  expect(asked).toEqual([]);
});
