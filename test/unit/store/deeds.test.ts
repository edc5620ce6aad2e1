import { expect, test } from 'vitest';
import { seen } from '../../../lib/risks/deeds.ts';
import { isUnseen, standingRisks } from '../../../lib/risks/standing.ts';
import type { Database } from '../../../lib/store/database.ts';
import { writeDeed } from '../../../lib/store/deeds.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import { withMarks } from '../../../lib/views/risk-marks.ts';
import { evaluation, event, newDatabase, SCOPE, summary, sweepRecord, TENANT } from './made-up.ts';

const ONE = `a-check/${TENANT}/one`;
const TWO = `b-check/${TENANT}/two`;
const AT = '2026-11-20T09:00:00.000Z';

async function withNewRisks(): Promise<Database> {
  const db = await newDatabase();
  const result = evaluation(SCOPE, sweepRecord('2026-11-20T08:00:00.000Z'), {
    events: [event(ONE), event(TWO)],
    summarise: () => summary(SCOPE, [ONE, TWO]),
  });
  await commitEvaluation(db, SCOPE, result, 400);
  return db;
}

const see = (db: Database, checks: readonly string[], at = AT) =>
  writeDeed(db, SCOPE, (log, stored) => {
    const events = seen(log, checks, at);
    return { events, summary: withMarks(stored, standingRisks([...log, ...events])) };
  });

async function unseen(db: Database): Promise<{ readonly log: string[]; readonly summary: string[] }> {
  const risks = standingRisks(await readEvents(db, SCOPE)).values();
  const stored = await db.get('summaries', [SCOPE[0], SCOPE[1]]);
  return {
    log: [...risks].filter(isUnseen).map(({ key }) => key),
    summary: stored?.summary.risks.filter(({ fresh }) => fresh > 0).map(({ check }) => check) ?? [],
  };
}

test('takes the mark from the log and from the stored summary, of that cause alone', async () => {
  const db = await withNewRisks();
  const returned = await see(db, ['a-check']);
  expect(await unseen(db)).toEqual({ log: [TWO], summary: ['b-check'] });
  expect(returned?.risks.map(({ fresh, news }) => [fresh, news])).toEqual([
    [0, null],
    [1, 'new'],
  ]);
  expect((await readEvents(db, SCOPE)).at(-1)).toMatchObject({ key: ONE, type: 'seen', at: AT, sweep: null });
  db.close();
});

test('checks that nobody knows change nothing', async () => {
  const db = await withNewRisks();
  for (const checks of [[], ['another', '', '__proto__', 'a-check/']]) {
    const returned = await see(db, checks);
    expect(returned?.risks).toHaveLength(2);
  }
  expect(await readEvents(db, SCOPE)).toHaveLength(2);
  expect((await unseen(db)).summary).toEqual(['a-check', 'b-check']);
  db.close();
});

test('the same again is no second event', async () => {
  const db = await withNewRisks();
  await see(db, ['a-check', 'a-check']);
  await see(db, ['a-check'], '2026-11-20T10:00:00.000Z');
  expect((await readEvents(db, SCOPE)).filter(({ type }) => type === 'seen')).toHaveLength(1);
  db.close();
});

test('two pages at once lose neither mark', async () => {
  const db = await withNewRisks();
  const [, last] = await Promise.all([see(db, ['a-check']), see(db, ['a-check', 'b-check'])]);
  expect(await unseen(db)).toEqual({ log: [], summary: [] });
  expect((await readEvents(db, SCOPE)).map(({ type, key }) => `${type} ${key}`)).toEqual([
    `opened ${ONE}`,
    `opened ${TWO}`,
    `seen ${ONE}`,
    `seen ${TWO}`,
  ]);
  expect(last?.risks.map(({ fresh }) => fresh)).toEqual([0, 0]);
  db.close();
});

test('before the first result there is nothing to do anything with', async () => {
  const db = await newDatabase();
  expect(await see(db, ['a-check'])).toBeNull();
  expect(await readEvents(db, SCOPE)).toEqual([]);
  db.close();
});

test('a risk that came back after it was seen is new again', async () => {
  const db = await withNewRisks();
  await see(db, ['a-check']);
  const again = evaluation(SCOPE, sweepRecord('2026-11-20T12:00:00.000Z'), {
    events: [event(ONE, { type: 'resolved' }), event(ONE, { type: 'returned', news: 'returned' })],
    summarise: () => summary(SCOPE, [ONE, TWO]),
  });
  await commitEvaluation(db, SCOPE, again, 400);
  expect((await unseen(db)).log).toEqual([ONE, TWO]);
  db.close();
});
