import { expect, test } from 'vitest';
import { readAnalysis } from '../../../lib/store/analyses.ts';
import { DATABASE_NAME, openDatabase } from '../../../lib/store/database.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { analysis, evaluation, SCOPE, sweepRecord } from './made-up.ts';

test('each tenant has the analysis of its latest sweep', async () => {
  const db = await openDatabase(DATABASE_NAME);
  const other = [SCOPE[0], 'd0000000-0000-4000-8000-00000000000f'] as const;
  expect(await readAnalysis(db, SCOPE)).toBeNull();
  const gdap = { ...analysis(SCOPE), roles: [{ name: 'Global Reader', privileged: false }] };
  await commitEvaluation(db, SCOPE, evaluation(SCOPE, sweepRecord('2026-11-20T04:00:00.000Z')), 400);
  await commitEvaluation(
    db,
    SCOPE,
    evaluation(SCOPE, sweepRecord('2026-11-20T08:00:00.000Z'), { gdap }),
    400,
  );
  expect(await readAnalysis(db, SCOPE)).toEqual(gdap);
  expect(await readAnalysis(db, other)).toBeNull();
  expect(await readAnalysis(db, ['usgov', SCOPE[1]])).toBeNull();
  await commitEvaluation(db, other, evaluation(other, sweepRecord('2026-11-20T08:00:00.000Z')), 400);
  expect(await readAnalysis(db, SCOPE)).toEqual(gdap);
  expect(await readAnalysis(db, other)).toEqual(analysis(other));
  db.close();
});
