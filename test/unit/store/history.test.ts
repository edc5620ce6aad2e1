import { expect, test } from 'vitest';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { readHistory } from '../../../lib/store/history.ts';
import { evaluation, newDatabase, SCOPE, sweepRecord } from './made-up.ts';

test('a finished sweep stays in the history as long as the settings say, and not a day longer', async () => {
  const db = await newDatabase();
  const times = ['2026-11-18T07:59:59.000Z', '2026-11-18T08:00:00.000Z', '2026-11-20T08:00:00.000Z'];
  for (const at of times) await commitEvaluation(db, SCOPE, evaluation(SCOPE, sweepRecord(at)), 400);
  expect((await readHistory(db, SCOPE)).map(({ now }) => now)).toEqual(times);
  const again = evaluation(SCOPE, sweepRecord('2026-11-20T08:00:00.000Z'));
  await commitEvaluation(db, SCOPE, again, 2);
  expect((await readHistory(db, SCOPE)).map(({ now }) => now)).toEqual(times.slice(1));
  db.close();
});
