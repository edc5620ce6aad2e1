import { expect, test } from 'vitest';
import { type ChainedRecord, chainTo, isSound, linkOf } from '../../../lib/report/chain.ts';
import type { Database } from '../../../lib/store/database.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { readHistory } from '../../../lib/store/history.ts';
import { readStoredReport } from '../../../lib/store/reports.ts';
import { evaluation, newDatabase, SCOPE, sweepRecord } from './made-up.ts';

const commit = (db: Database, startedAt: string, sealed = 'r', retentionDays = 400): Promise<void> =>
  commitEvaluation(
    db,
    SCOPE,
    evaluation(SCOPE, sweepRecord(startedAt), {
      report: { of: startedAt, sealed },
      link: (record, previous) => linkOf(record, { report: sealed, evidence: 'e' }, previous),
    }),
    retentionDays,
  );

/** The whole chain that ends with what the stored report names as its end, each link sound. */
async function chain(db: Database): Promise<string[]> {
  const head = (await readStoredReport(db, SCOPE))?.head;
  const found = chainTo(head?.hash ?? '', await readHistory(db, SCOPE));
  expect(found.filter((record) => !isSound(record))).toEqual([]);
  expect(found.at(-1)?.sweep).toBe(head?.sweep);
  return found.map(({ now }) => now.slice(0, 13));
}

test('every finished sweep follows the one before', async () => {
  const db = await newDatabase();
  await commit(db, '2026-11-20T04:00:00.000Z');
  await commit(db, '2026-11-20T08:00:00.000Z');
  await commit(db, '2026-11-20T12:00:00.000Z');
  expect(await chain(db)).toEqual(['2026-11-20T04', '2026-11-20T08', '2026-11-20T12']);
  db.close();
});

test('sweeps that end together follow each other: the chain has no fork', async () => {
  const db = await newDatabase();
  const hours = ['00', '04', '08', '12', '16', '20'];
  await Promise.all(hours.map((hour) => commit(db, `2026-11-20T${hour}:00:00.000Z`)));
  expect((await chain(db)).toSorted()).toEqual(hours.map((hour) => `2026-11-20T${hour}`));
  db.close();
});

test('a clock that was set back breaks nothing: the chain is in the order of the sweeps', async () => {
  const db = await newDatabase();
  await commit(db, '2026-11-20T12:00:00.000Z');
  await commit(db, '2026-11-20T04:00:00.000Z');
  await commit(db, '2026-11-20T08:00:00.000Z');
  expect(await chain(db)).toEqual(['2026-11-20T12', '2026-11-20T04', '2026-11-20T08']);
  db.close();
});

test('a sweep that is told anew keeps its link, whatever it comes to then', async () => {
  const db = await newDatabase();
  await commit(db, '2026-11-20T04:00:00.000Z');
  const before = await readHistory(db, SCOPE);
  await commit(db, '2026-11-20T04:00:00.000Z', 'another');
  expect(await readHistory(db, SCOPE)).toEqual(before);
  expect(await readStoredReport(db, SCOPE)).toMatchObject({ report: { sealed: 'another' } });
  expect(await chain(db)).toEqual(['2026-11-20T04']);
  db.close();
});

test('what retention lets go does not break what is kept', async () => {
  const db = await newDatabase();
  for (const day of ['10', '12', '14', '16']) await commit(db, `2026-11-${day}T08:00:00.000Z`, 'r', 3);
  expect(await chain(db)).toEqual(['2026-11-14T08', '2026-11-16T08']);
  const [oldest] = (await readHistory(db, SCOPE)) as ChainedRecord[];
  expect(oldest?.chain.previous).toMatch(/^[0-9a-f]{64}$/);
  db.close();
});

test('a history that is older than the chain stays as it is, and the chain begins after it', async () => {
  const db = await newDatabase();
  const { history } = evaluation(SCOPE, sweepRecord('2026-11-19T08:00:00.000Z'));
  await db.put('history', { ...history, cloud: SCOPE[0], tenant: SCOPE[1] });
  await commit(db, '2026-11-20T08:00:00.000Z');
  expect(await chain(db)).toEqual(['2026-11-20T08']);
  expect((await readHistory(db, SCOPE)).map(({ chain: link }) => link?.previous)).toEqual([undefined, null]);
  db.close();
});
