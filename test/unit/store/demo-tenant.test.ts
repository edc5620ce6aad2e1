import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  DATABASE_NAME,
  type Database,
  deleteDatabase,
  openDatabase,
  within,
} from '../../../lib/store/database.ts';
import { readDemoTenant, writeDemoTenant } from '../../../lib/store/demo-tenant.ts';
import { forgetTenant } from '../../../lib/store/forget-tenant.ts';

const DEMO = ['global', 'demo'] as const;
const REAL = ['global', 'real'] as const;
const PACKAGED = JSON.stringify({
  now: '2026-11-20T08:00:00.000Z',
  rows: {
    names: [{ id: 'a', name: 'Fabrikam', cloud: 'global', tenant: 'demo' }],
    sweeps: [
      {
        id: 's',
        now: '2026-11-20T08:00:00.000Z',
        clockOffsetMs: 0,
        finishedAt: '2026-11-20T08:00:00.000Z',
        cloud: 'global',
        tenant: 'demo',
      },
    ],
  },
});

let db: Database;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDatabase(DATABASE_NAME);
});

const names = async (scope: readonly [string, string]) =>
  (await db.getAll('names', within(scope))).map(({ name }) => name);

test('finished when it was shown, and told by the clock of the recording', () => {
  const shown = Date.parse('2027-02-01T10:00:00Z');
  const { now, rows } = readDemoTenant(PACKAGED, shown);
  const [sweep] = rows.sweeps as { now: string; clockOffsetMs: number; finishedAt: string }[];
  expect(sweep?.finishedAt).toBe('2027-02-01T10:00:00.000Z');
  expect(sweep?.now).toBe('2026-11-20T08:00:00.000Z');
  expect(new Date(shown + (sweep?.clockOffsetMs ?? 0)).toISOString()).toBe(now);
});

test('stands in the place of what its tenant had stored, and beside every other tenant', async () => {
  await db.put('names', { id: 'old', name: 'An older demo', cloud: 'global', tenant: 'demo' });
  await db.put('names', { id: 'a', name: 'Real', cloud: 'global', tenant: 'real' });
  await writeDemoTenant(db, DEMO, readDemoTenant(PACKAGED, 0));
  expect(await names(DEMO)).toEqual(['Fabrikam']);
  expect(await names(REAL)).toEqual(['Real']);
});

test('forgetting a tenant leaves none of its records in any store, and all of the others', async () => {
  await writeDemoTenant(db, DEMO, readDemoTenant(PACKAGED, 0));
  await db.put('names', { id: 'a', name: 'Real', cloud: 'global', tenant: 'real' });
  await forgetTenant(db, DEMO);
  for (const store of db.objectStoreNames) expect(await db.count(store, within(DEMO)), store).toBe(0);
  expect(await names(REAL)).toEqual(['Real']);
});
