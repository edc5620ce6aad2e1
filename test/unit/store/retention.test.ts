import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRiskKey, type RiskEvent } from '../../../lib/risks/event.ts';
import { standingRisks } from '../../../lib/risks/standing.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { expiredEvents } from '../../../lib/store/expired-events.ts';
import { commitStep, finishReading } from '../../../lib/store/readings.ts';
import { forgetOlder, type RiskLog } from '../../../lib/store/retention.ts';
import {
  announcement as announcementOf,
  checkpoint,
  evaluation,
  event,
  newDatabase,
  page,
  SCOPE,
  sweepRecord,
  TENANT,
} from './made-up.ts';

const openKeys = (events: readonly RiskEvent[]): Set<string> =>
  new Set([...standingRisks(events).values()].filter(({ open }) => open).map(({ key }) => key));
const LOG: RiskLog = { open: openKeys, subjectOf: (key) => parseRiskKey(key).subject };

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();

test('the replay of every risk that stays is as it was, and none that is open goes', () => {
  const log = fc.array(
    fc.record({
      key: fc.constantFrom('a/t/1', 'a/t/2', 'b/t/1'),
      type: fc.constantFrom('opened', 'returned', 'changed', 'accepted', 'resolved', 'seen'),
      verdict: fc.constantFrom('fail', 'partial', 'accepted'),
      at: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(log, fc.integer({ min: 1, max: 60 }), (made, limit) => {
      const events = made
        .toSorted((a, b) => a.at - b.at)
        .map((one) => event(one.key, { ...one, at: day(one.at) } as Partial<RiskEvent>));
      const expired = new Set(expiredEvents(events, openKeys(events), day(limit)));
      const before = standingRisks(events);
      const after = standingRisks(events.filter((one) => !expired.has(one)));
      for (const [key, risk] of after) expect(risk).toEqual(before.get(key));
      for (const [key, { open }] of before) {
        const lastAt = events.filter((one) => one.key === key).at(-1)?.at ?? '';
        expect(after.has(key)).toBe(open || lastAt >= day(limit));
      }
    }),
  );
});

test('forgets resolved risks, done announcements, names and readings of long ago, and nothing that stands', async () => {
  const db = await newDatabase();
  const key = (subject: string): string => `a-check/${TENANT}/${subject}`;
  const [old, recent] = [sweepRecord(day(1)), sweepRecord(day(100))];
  for (const [sweep, source, names] of [
    [old, 'gone', ['left', 'open', 'gone', 'still-in-a-page']],
    [old, 'users', []],
    [recent, 'users', ['here']],
  ] as const) {
    await commitStep(db, SCOPE, {
      pages: [page(source, sweep.id, [{ id: sweep === recent ? 'Still-in-a-page' : 'nobody' }])],
      names: names.map((id) => ({ id, name: id.toUpperCase() })),
      ledger: [],
      checkpoint: checkpoint(source, sweep.id),
    });
    const attempt = { sweep: sweep.id, readAt: sweep.startedAt };
    await finishReading(db, SCOPE, {
      source,
      complete: attempt,
      latest: { ...attempt, cause: null, pages: 1, answered: true },
    });
  }
  const announcement = (sweep: { id: string }, done: boolean) => ({ ...announcementOf(sweep.id), done });
  const events = [
    event(key('open'), { at: day(1) }),
    event(key('gone'), { at: day(1) }),
    event(key('gone'), { at: day(2), type: 'resolved' }),
  ];
  const first = evaluation(SCOPE, old, { events, announcement: announcement(old, true) });
  await commitEvaluation(db, SCOPE, first, 400);
  const resolved = event(key('late'), { at: day(100), type: 'resolved' });
  const second = evaluation(SCOPE, recent, { events: [resolved], announcement: announcement(recent, true) });
  await commitEvaluation(db, SCOPE, second, 400);
  await db.put('outbox', { ...announcement(sweepRecord(day(2)), false), cloud: SCOPE[0], tenant: SCOPE[1] });
  const elsewhere = ['global', '22222222-2222-4222-8222-222222222222'] as const;
  await commitEvaluation(db, elsewhere, evaluation(elsewhere, old), 400);
  // A machine whose clock was years ahead, without an answer that put it right.
  await db.put('sweeps', {
    ...sweepRecord('2036-01-01T00:00:00.000Z', { now: null, state: 'failed' }),
    cloud: SCOPE[0],
    tenant: SCOPE[1],
  });

  await forgetOlder(db, 60, LOG);
  expect((await db.getAll('events')).map((one) => one.key)).toEqual([key('open'), key('late')]);
  expect((await db.getAll('names')).map(({ id }) => id)).toEqual(['here', 'open', 'still-in-a-page']);
  expect((await db.getAll('readings')).map(({ source }) => source)).toEqual(['users']);
  expect((await db.getAll('pages')).map(({ source }) => source)).toEqual(['users']);
  expect((await db.getAll('outbox')).map(({ id }) => id)).toEqual([
    `new-risks:${sweepRecord(day(2)).id}`,
    `new-risks:${sweepRecord(day(100)).id}`,
  ]);
  for (const store of db.objectStoreNames) {
    const left = (await db.getAll(store)).filter(({ tenant }) => tenant === elsewhere[1]);
    expect(left, store).toEqual([]);
  }
  await forgetOlder(db, 400, LOG);
  expect(await db.count('events')).toBe(2);
  db.close();
});
