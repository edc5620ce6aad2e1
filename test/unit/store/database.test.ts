import { expect, test } from 'vitest';
import {
  type Database,
  deleteDatabase,
  openDatabase,
  UPGRADES,
  within,
} from '../../../lib/store/database.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { commitStep } from '../../../lib/store/readings.ts';
import { checkpoint, contents, evaluation, page, SCOPE, sweepRecord } from './made-up.ts';

const STORES =
  'analyses checkpoints checks clocks events hints history ledger names outbox pages proofs protections readings reports searches summaries sweeps verdicts'.split(
    ' ',
  );

/** A next version as a later release might have it: a new store, and a new field in an old one. */
const NEXT: (typeof UPGRADES)[number] = (db, transaction) => {
  (db as unknown as IDBDatabase).createObjectStore('notes');
  void (async () => {
    let cursor = await transaction.objectStore('verdicts').openCursor();
    while (cursor !== null) {
      await cursor.update({ ...cursor.value, since: '2020-01-01T00:00:00.000Z' });
      cursor = await cursor.continue();
    }
  })();
};

async function fill(db: Database): Promise<void> {
  const sweep = sweepRecord('2026-11-20T08:00:00.000Z');
  await commitStep(db, SCOPE, {
    pages: [page('me', sweep.id, [{ id: 'alex' }])],
    names: [{ id: 'alex', name: 'Alex' }],
    ledger: [{ method: 'GET', template: '/v1.0/me', status: 200, durationMs: 1 }],
    checkpoint: checkpoint('me', sweep.id),
  });
  await commitEvaluation(db, SCOPE, evaluation(SCOPE, sweep), 400);
}

test('every key begins with cloud and tenant', async () => {
  const db = await openDatabase('keys');
  expect([...db.objectStoreNames]).toEqual(STORES);
  for (const store of STORES) {
    const { keyPath } = db.transaction(store as 'sweeps').store;
    expect((keyPath as readonly string[]).slice(0, 2)).toEqual(['cloud', 'tenant']);
  }
  db.close();
});

test('an upgrade keeps what was stored, and runs only what is new', async () => {
  const first = await openDatabase('upgrade');
  await fill(first);
  const before = await contents(first);
  first.close();
  const second = await openDatabase('upgrade', [...UPGRADES, NEXT]);
  const after = await contents(second);
  expect([second.version, after.notes]).toEqual([UPGRADES.length + 1, []]);
  expect(after.verdicts).toEqual([
    expect.objectContaining({ check: 'a-check', since: '2020-01-01T00:00:00.000Z', tenant: SCOPE[1] }),
  ]);
  for (const store of STORES.filter((one) => one !== 'verdicts')) expect(after[store]).toEqual(before[store]);
  for (const store of ['sweeps', 'pages', 'ledger', 'events', 'reports'])
    expect(after[store]).toHaveLength(1);
  second.close();
});

test('a database of the first release gets the store for analyses', async () => {
  const first = await openDatabase('first release', UPGRADES.slice(0, 1));
  expect([...first.objectStoreNames]).not.toContain('analyses');
  await first.put('reports', { cloud: SCOPE[0], tenant: SCOPE[1], report: 'kept' });
  first.close();
  const now = await openDatabase('first release');
  expect(await now.getAll('reports')).toHaveLength(1);
  expect(await now.getAll('analyses')).toEqual([]);
  now.close();
});

test('views of an older form go, and what they were made of stays', async () => {
  const first = await openDatabase('older views', UPGRADES.slice(0, 4));
  for (const store of ['summaries', 'analyses', 'reports'] as const)
    await first.put(store, { cloud: SCOPE[0], tenant: SCOPE[1] } as never);
  first.close();
  const now = await openDatabase('older views');
  const { summaries, analyses, reports } = await contents(now);
  expect([summaries, analyses, reports?.length]).toEqual([[], [], 1]);
  now.close();
});

test('a new database gets all versions at once', async () => {
  const db = await openDatabase('both', [...UPGRADES, NEXT]);
  expect([db.version, [...db.objectStoreNames]]).toEqual([UPGRADES.length + 1, [...STORES, 'notes'].sort()]);
  db.close();
});

test('a page that still has the old version open does not block the new one', async () => {
  const old = await openDatabase('open');
  await fill(old);
  const renewed = await openDatabase('open', [...UPGRADES, NEXT]);
  expect(renewed.version).toBe(UPGRADES.length + 1);
  expect(await renewed.getAll('events')).toHaveLength(1);
  expect(() => old.transaction('sweeps')).toThrow();
  renewed.close();
});

test('an older release refuses a newer database and leaves it alone', async () => {
  const newer = await openDatabase('newer', [...UPGRADES, NEXT]);
  await fill(newer);
  newer.close();
  await expect(openDatabase('newer')).rejects.toThrow(/version/i);
  const again = await openDatabase('newer', [...UPGRADES, NEXT]);
  expect(await again.getAll('events')).toHaveLength(1);
  again.close();
});

test('deleting takes everything, though a page has it open', async () => {
  const open = await openDatabase('deleted');
  await fill(open);
  await deleteDatabase('deleted');
  const fresh = await openDatabase('deleted');
  expect(Object.values(await contents(fresh)).flat()).toEqual([]);
  fresh.close();
});

test('a range holds its scope and no neighbour', () => {
  const range = within(['global', 'b'], 'source');
  const keys = [
    ['global', 'a', 'source', 'x'],
    ['global', 'b', 'sourc', 'x'],
    ['global', 'b', 'source', '', 0],
    ['global', 'b', 'source', '\uffff', 1e9],
    ['global', 'b', 'source'],
    ['global', 'b', 'source2', 'x'],
    ['global', 'b2', 'source', 'x'],
    ['usgov', 'b', 'source', 'x'],
  ];
  expect(keys.filter((key) => range.includes(key))).toEqual(keys.slice(2, 5));
});
