import { describe, expect, test } from 'vitest';
import { writeDeed } from '../../../lib/store/deeds.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { pendingAnnouncements, writeAnnouncements } from '../../../lib/store/outbox.ts';
import { commitStep, countRequests } from '../../../lib/store/readings.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import {
  abandonSweep,
  lastFinishedSweep,
  readSweeps,
  runningSweep,
  writeSweep,
} from '../../../lib/store/sweeps.ts';
import {
  announcement,
  checkpoint,
  contents,
  evaluation,
  event,
  newDatabase,
  page,
  SCOPE,
  summary,
  sweepRecord,
  uncloneable,
  verdict,
} from './made-up.ts';

const FIRST = sweepRecord('2026-11-20T04:00:00.000Z');
const SECOND = sweepRecord('2026-11-20T08:00:00.000Z');

describe('commitEvaluation', () => {
  test('leaves everything behind, and hints of this sweep alone', async () => {
    const db = await newDatabase();
    const old = { page: 'a-page', key: 'gone', record: {} };
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, FIRST, { hints: [old] }), 400);
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, SECOND), 400);
    const all = await contents(db);
    const counts = Object.fromEntries(Object.entries(all).map(([store, records]) => [store, records.length]));
    expect(counts).toEqual({
      analyses: 1,
      checkpoints: 0,
      checks: 1,
      clocks: 1,
      events: 2,
      hints: 1,
      history: 2,
      ledger: 0,
      names: 0,
      outbox: 2,
      pages: 0,
      proofs: 1,
      protections: 2,
      readings: 0,
      reports: 1,
      searches: 1,
      summaries: 1,
      sweeps: 2,
      verdicts: 1,
    });
    expect(all.hints).toMatchObject([{ key: 'a-key' }]);
    expect((await db.getAll('events')).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await lastFinishedSweep(db, SCOPE)).toMatchObject({ id: SECOND.id });
    db.close();
  });

  test.each([
    ['an event', { events: [event('a/b/c'), event('a/b/d', { at: uncloneable() as string })] }],
    ['a verdict', { verdicts: [verdict('c', { since: uncloneable() as string })] }],
    ['the announcement', { announcement: { ...announcement('x'), news: uncloneable() as never } }],
    ['the summary', { summarise: () => ({ risks: uncloneable() }) as never }],
    ['the analysis', { gdap: { roles: uncloneable() } as never }],
    ['the report', { report: uncloneable() }],
    ['a hint', { hints: [{ page: 'p', key: 'k', record: uncloneable() }] }],
    ['the sweep', { sweep: { ...SECOND, problem: uncloneable() as string } }],
  ])('leaves nothing behind when %s cannot be stored: the sweep is judged again', async (_, change) => {
    const db = await newDatabase();
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, FIRST), 400);
    await writeSweep(db, SCOPE, { ...SECOND, state: 'running' });
    const before = await contents(db);
    await expect(
      commitEvaluation(db, SCOPE, { ...evaluation(SCOPE, SECOND), ...change }, 400),
    ).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
    expect(await runningSweep(db, SCOPE)).toMatchObject({ id: SECOND.id });
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, SECOND), 400);
    expect(await readEvents(db, SCOPE)).toHaveLength(2);
    db.close();
  });
});

test('what a person did while a sweep was judged is told to its summary', async () => {
  const db = await newDatabase();
  const key = `a-check/${SCOPE[1]}/a-subject`;
  await commitEvaluation(db, SCOPE, evaluation(SCOPE, FIRST), 400);
  const deed = event(key, { type: 'seen', sweep: null });
  await writeDeed(db, SCOPE, (_log, stored) => ({ events: [deed], summary: stored }));
  const heard: string[] = [];
  const second = evaluation(SCOPE, SECOND, {
    logLength: 1,
    summarise: (meanwhile) => {
      heard.push(...meanwhile.map(({ type }) => type));
      return summary(SCOPE, [key]);
    },
  });
  await commitEvaluation(db, SCOPE, second, 400);
  expect(heard).toEqual(['seen']);
  expect((await readEvents(db, SCOPE)).map(({ type }) => type)).toEqual(['opened', 'seen', 'opened']);
  db.close();
});

describe('retention', () => {
  const NOW = '2026-11-20T08:00:00.000Z';
  const daysBefore = (days: number, ms = 0): string =>
    new Date(Date.parse(NOW) - days * 24 * 60 * 60 * 1000 + ms).toISOString();

  test('forgets sweeps that began longer ago than the setting says, and keeps the log of risks', async () => {
    const db = await newDatabase();
    for (const at of [daysBefore(30, -1), daysBefore(30), daysBefore(1)]) {
      await commitEvaluation(db, SCOPE, evaluation(SCOPE, sweepRecord(at)), 400);
    }
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, sweepRecord(NOW)), 30);
    expect((await readSweeps(db, SCOPE)).map(({ startedAt }) => startedAt)).toEqual([
      daysBefore(30),
      daysBefore(1),
      NOW,
    ]);
    expect(await readEvents(db, SCOPE)).toHaveLength(4);
    db.close();
  });

  test('keeps the ledgers of the ten latest sweeps', async () => {
    const db = await newDatabase();
    const sweeps = Array.from({ length: 12 }, (_, index) => sweepRecord(daysBefore(12 - index)));
    for (const sweep of sweeps) {
      await commitStep(db, SCOPE, {
        pages: [],
        names: [],
        ledger: [{ method: 'GET', template: '/v1.0/me', status: 200, durationMs: 1 }],
        checkpoint: checkpoint('me', sweep.id),
      });
      await commitEvaluation(db, SCOPE, evaluation(SCOPE, sweep), 400);
    }
    const kept = [];
    for (const sweep of sweeps) kept.push(await countRequests(db, SCOPE, sweep.id));
    expect(kept).toEqual([0, 0, ...Array<number>(10).fill(1)]);
    expect(await readSweeps(db, SCOPE)).toHaveLength(12);
    db.close();
  });
});

describe('a sweep that ends without a result', () => {
  test('drops what it had begun, keeps what was complete, and no longer runs', async () => {
    const db = await newDatabase();
    const running = { ...SECOND, state: 'running' as const };
    await writeSweep(db, SCOPE, running);
    for (const sweep of [FIRST.id, SECOND.id]) {
      await commitStep(db, SCOPE, {
        pages: [page('users', sweep, [sweep])],
        names: [],
        ledger: [],
        checkpoint: checkpoint('users', sweep),
      });
    }
    await abandonSweep(db, SCOPE, { ...running, state: 'failed', problem: 'network' });
    expect((await db.getAll('pages')).map(({ sweep }) => sweep)).toEqual([FIRST.id]);
    expect(await db.getAll('checkpoints')).toEqual([]);
    expect(await runningSweep(db, SCOPE)).toBeNull();
    expect(await lastFinishedSweep(db, SCOPE)).toBeNull();
    db.close();
  });
});

describe('the outbox', () => {
  test('hands an announcement out until it is made, under one id', async () => {
    const db = await newDatabase();
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, FIRST), 400);
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, SECOND), 400);
    const [first, second, ...more] = await pendingAnnouncements(db, SCOPE);
    expect([first?.id, second?.id, more]).toEqual([`new-risks:${FIRST.id}`, `new-risks:${SECOND.id}`, []]);
    if (first === undefined) throw new Error('nothing to announce');
    await writeAnnouncements(db, SCOPE, [{ ...first, done: true }]);
    await writeAnnouncements(db, SCOPE, [{ ...first, done: true }]);
    expect((await pendingAnnouncements(db, SCOPE)).map(({ id }) => id)).toEqual([second?.id]);
    expect(await db.getAll('outbox')).toHaveLength(2);
    db.close();
  });

  test('a sweep without news leaves none', async () => {
    const db = await newDatabase();
    await commitEvaluation(db, SCOPE, evaluation(SCOPE, FIRST, { announcement: null }), 400);
    expect(await pendingAnnouncements(db, SCOPE)).toEqual([]);
    db.close();
  });
});
