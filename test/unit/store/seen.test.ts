import { expect, test } from 'vitest';
import { standingRisks } from '../../../lib/risks/standing.ts';
import type { Database } from '../../../lib/store/database.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import { markRisksSeen } from '../../../lib/store/seen.ts';
import { evaluation, event, newDatabase, SCOPE, summary, sweepRecord, TENANT } from './made-up.ts';

const ONE = `a-check/${TENANT}/one`;
const TWO = `a-check/${TENANT}/two`;
const AT = '2026-11-20T09:00:00.000Z';

async function withNewRisks(): Promise<Database> {
  const db = await newDatabase();
  const result = evaluation(SCOPE, sweepRecord('2026-11-20T08:00:00.000Z'), {
    events: [event(ONE), event(TWO)],
    summary: summary(SCOPE, [ONE, TWO]),
  });
  await commitEvaluation(db, SCOPE, result, 400);
  return db;
}

async function unseen(db: Database): Promise<{ readonly log: string[]; readonly summary: string[] }> {
  const risks = standingRisks(await readEvents(db, SCOPE)).values();
  const stored = await db.get('summaries', [SCOPE[0], SCOPE[1]]);
  return {
    log: [...risks].filter((risk) => risk.unseen).map(({ key }) => key),
    summary: stored?.summary.risks.filter((risk) => risk.unseen).map(({ key }) => key) ?? [],
  };
}

test('takes the mark from the log and from the stored summary, of that risk alone', async () => {
  const db = await withNewRisks();
  const returned = await markRisksSeen(db, SCOPE, [ONE], AT, standingRisks);
  expect(await unseen(db)).toEqual({ log: [TWO], summary: [TWO] });
  expect(returned?.risks.map((risk) => risk.unseen)).toEqual([false, true]);
  expect((await readEvents(db, SCOPE)).at(-1)).toMatchObject({ key: ONE, type: 'seen', at: AT, sweep: null });
  db.close();
});

test('keys that nobody knows change nothing', async () => {
  const db = await withNewRisks();
  for (const keys of [[], ['a-check/other/one', '', '__proto__', `a-check/${TENANT}/three`]]) {
    const returned = await markRisksSeen(db, SCOPE, keys, AT, standingRisks);
    expect(returned?.risks).toHaveLength(2);
  }
  expect(await readEvents(db, SCOPE)).toHaveLength(2);
  expect(await unseen(db)).toEqual({ log: [ONE, TWO], summary: [ONE, TWO] });
  db.close();
});

test('the same key twice, and again later, is one event', async () => {
  const db = await withNewRisks();
  await markRisksSeen(db, SCOPE, [ONE, ONE], AT, standingRisks);
  await markRisksSeen(db, SCOPE, [ONE], '2026-11-20T10:00:00.000Z', standingRisks);
  expect((await readEvents(db, SCOPE)).filter(({ type }) => type === 'seen')).toHaveLength(1);
  db.close();
});

test('two pages at once lose neither mark', async () => {
  const db = await withNewRisks();
  const [, last] = await Promise.all([
    markRisksSeen(db, SCOPE, [ONE], AT, standingRisks),
    markRisksSeen(db, SCOPE, [ONE, TWO], AT, standingRisks),
  ]);
  expect(await unseen(db)).toEqual({ log: [], summary: [] });
  expect((await readEvents(db, SCOPE)).map(({ type, key }) => `${type} ${key}`)).toEqual([
    `opened ${ONE}`,
    `opened ${TWO}`,
    `seen ${ONE}`,
    `seen ${TWO}`,
  ]);
  expect(last?.risks.map((risk) => risk.unseen)).toEqual([false, false]);
  db.close();
});

test('before the first result there is nothing to see', async () => {
  const db = await newDatabase();
  expect(await markRisksSeen(db, SCOPE, [ONE], AT, standingRisks)).toBeNull();
  expect(await readEvents(db, SCOPE)).toEqual([]);
  db.close();
});

test('a risk that came back after it was seen is new again', async () => {
  const db = await withNewRisks();
  await markRisksSeen(db, SCOPE, [ONE], AT, standingRisks);
  const again = evaluation(SCOPE, sweepRecord('2026-11-20T12:00:00.000Z'), {
    events: [event(ONE, { type: 'resolved' }), event(ONE, { type: 'returned' })],
    summary: summary(SCOPE, [ONE, TWO]),
  });
  await commitEvaluation(db, SCOPE, again, 400);
  expect((await unseen(db)).log).toEqual([ONE, TWO]);
  db.close();
});
