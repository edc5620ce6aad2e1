import { describe, expect, test } from 'vitest';
import {
  commitStep,
  countRequests,
  finishReading,
  readCheckpoint,
  readPages,
  readReadings,
} from '../../../lib/store/readings.ts';
import type { ReadingRecord } from '../../../lib/store/records.ts';
import { checkpoint, contents, newDatabase, page, SCOPE, uncloneable } from './made-up.ts';

const GET = { method: 'GET', template: '/v1.0/users', status: 200, durationMs: 5 } as const;

describe('commitStep', () => {
  test('writes pages, names, ledger and checkpoint together', async () => {
    const db = await newDatabase();
    await commitStep(db, SCOPE, {
      pages: [page('users', 's1', ['a']), page('users', 's1', ['b'], 1)],
      names: [{ id: 'a', name: 'Alex' }],
      ledger: [GET, GET],
      checkpoint: checkpoint('users', 's1', 2),
    });
    expect((await readPages(db, SCOPE, 'users', 's1')).map(({ rows }) => rows)).toEqual([['a'], ['b']]);
    expect(await readCheckpoint(db, SCOPE, 'users')).toMatchObject({ sweep: 's1', page: 2 });
    expect(await countRequests(db, SCOPE, 's1')).toBe(2);
    db.close();
  });

  test('counts the ledger on, step by step', async () => {
    const db = await newDatabase();
    for (const source of ['users', 'groups', 'users']) {
      await commitStep(db, SCOPE, {
        pages: [],
        names: [],
        ledger: [GET, GET],
        checkpoint: checkpoint(source, 's1'),
      });
    }
    expect((await db.getAll('ledger')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    db.close();
  });

  test('two steps at once lose no ledger entry', async () => {
    const db = await newDatabase();
    const step = (source: string): Promise<void> =>
      commitStep(db, SCOPE, {
        pages: [],
        names: [],
        ledger: [GET, GET],
        checkpoint: checkpoint(source, 's1'),
      });
    await Promise.all([step('users'), step('groups'), step('contracts')]);
    expect(await countRequests(db, SCOPE, 's1')).toBe(6);
    db.close();
  });

  test.each([
    ['a page', { pages: [page('users', 's2', ['good'], 1), page('users', 's2', [uncloneable()], 2)] }],
    ['a name', { names: [{ id: 'b', name: uncloneable() as string }] }],
    ['an entry of the ledger', { ledger: [GET, { ...GET, status: uncloneable() as number }] }],
    ['the checkpoint', { checkpoint: { ...checkpoint('users', 's2'), oldCursor: uncloneable() as string } }],
  ])('writes nothing when %s cannot be stored', async (_, change) => {
    const db = await newDatabase();
    const good = {
      pages: [page('users', 's2', ['one'])],
      names: [{ id: 'a', name: 'Alex' }],
      ledger: [GET],
      checkpoint: checkpoint('users', 's2', 1),
    };
    await commitStep(db, SCOPE, good);
    const before = await contents(db);
    const next = {
      ...good,
      pages: [page('users', 's2', ['two'], 1)],
      checkpoint: checkpoint('users', 's2', 2),
    };
    await expect(commitStep(db, SCOPE, { ...next, ...change })).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
    await commitStep(db, SCOPE, next);
    expect(await readPages(db, SCOPE, 'users', 's2')).toHaveLength(2);
    db.close();
  });
});

describe('finishReading', () => {
  const readAt = '2026-11-20T08:00:00.000Z';
  const failed = (sweep: string, complete: string | null): ReadingRecord => ({
    source: 'users',
    complete: complete === null ? null : { sweep: complete, readAt },
    latest: { sweep, readAt, cause: 'network', pages: 1, answered: true },
  });

  test.each([
    ['the latest attempt was complete: only its own', 's3', 's3', ['s3']],
    ['it failed: its own and those of the last complete one', 's3', 's1', ['s1', 's3']],
    ['nothing was ever complete: only its own', 's3', null, ['s3']],
  ])('keeps pages; %s', async (_, latest, complete, kept) => {
    const db = await newDatabase();
    for (const source of ['users', 'users2', 'user']) {
      for (const sweep of ['s1', 's2', 's3']) {
        const pages = [page(source, sweep, [1]), page(source, sweep, [2], 1)];
        await commitStep(db, SCOPE, { pages, names: [], ledger: [], checkpoint: checkpoint(source, sweep) });
      }
    }
    await finishReading(db, SCOPE, failed(latest, complete));
    const left = await db.getAll('pages');
    const sweepsOf = (source: string): string[] => [
      ...new Set(left.filter((one) => one.source === source).map(({ sweep }) => sweep)),
    ];
    expect(sweepsOf('users')).toEqual(kept);
    expect(left.filter(({ source }) => source === 'users')).toHaveLength(2 * kept.length);
    expect([sweepsOf('users2'), sweepsOf('user')]).toEqual([
      ['s1', 's2', 's3'],
      ['s1', 's2', 's3'],
    ]);
    db.close();
  });

  test('replaces the outcome and takes the checkpoint away, that of this source alone', async () => {
    const db = await newDatabase();
    for (const source of ['users', 'groups']) {
      await commitStep(db, SCOPE, { pages: [], names: [], ledger: [], checkpoint: checkpoint(source, 's1') });
    }
    await finishReading(db, SCOPE, failed('s1', null));
    await finishReading(db, SCOPE, failed('s2', 's1'));
    expect(await readCheckpoint(db, SCOPE, 'users')).toBeNull();
    expect(await readCheckpoint(db, SCOPE, 'groups')).not.toBeNull();
    expect([...(await readReadings(db, SCOPE)).values()]).toMatchObject([failed('s2', 's1')]);
    db.close();
  });

  test('changes nothing when the outcome cannot be stored', async () => {
    const db = await newDatabase();
    await commitStep(db, SCOPE, {
      pages: [page('users', 's1', [1])],
      names: [],
      ledger: [],
      checkpoint: checkpoint('users', 's1'),
    });
    const before = await contents(db);
    const bad = { ...failed('s2', null), complete: uncloneable() as null };
    await expect(finishReading(db, SCOPE, bad)).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
    db.close();
  });
});
