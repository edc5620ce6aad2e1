import { expect, test } from 'vitest';
import {
  readCheck,
  readMatrix,
  readPeople,
  readProofs,
  readSearchIndex,
} from '../../../lib/store/dashboard.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { checkDetail, evaluation, newDatabase, proof, SCOPE, sweepRecord } from './made-up.ts';

const FIRST = sweepRecord('2026-11-20T04:00:00.000Z');
const SECOND = sweepRecord('2026-11-20T08:00:00.000Z');

test('nothing is stored before the first sweep', async () => {
  const db = await newDatabase();
  expect(await readCheck(db, SCOPE, 'a-check')).toBeNull();
  expect(await readProofs(db, SCOPE, ['a-source'])).toEqual([]);
  expect(await readMatrix(db, SCOPE)).toBeNull();
  expect(await readPeople(db, SCOPE, 'members')).toBeNull();
  expect(await readSearchIndex(db, SCOPE)).toBeNull();
  db.close();
});

test('a sweep leaves its own checks and proofs, and takes those of the one before away', async () => {
  const db = await newDatabase();
  await commitEvaluation(
    db,
    SCOPE,
    evaluation(SCOPE, FIRST, {
      checks: [checkDetail('old', SCOPE), checkDetail('both', SCOPE)],
      proofs: [proof('old', SCOPE), proof('both', SCOPE)],
    }),
    400,
  );
  await commitEvaluation(
    db,
    SCOPE,
    evaluation(SCOPE, SECOND, {
      events: [],
      logLength: 1,
      checks: [{ ...checkDetail('both', SCOPE), why: 'newer' }],
      proofs: [proof('both', SCOPE), proof('new', SCOPE)],
    }),
    400,
  );
  expect(await readCheck(db, SCOPE, 'old')).toBeNull();
  expect((await readCheck(db, SCOPE, 'both'))?.why).toBe('newer');
  expect((await readProofs(db, SCOPE, ['new', 'old', 'both'])).map(({ id }) => id)).toEqual(['new', 'both']);
  db.close();
});

test('checks are worked out while they are written; one that cannot be takes the whole result with it', async () => {
  const db = await newDatabase();
  function* torn() {
    yield checkDetail('first', SCOPE);
    throw new Error('the rest cannot be worked out');
  }
  await expect(
    commitEvaluation(db, SCOPE, evaluation(SCOPE, FIRST, { checks: torn() }), 400),
  ).rejects.toThrow('the rest cannot be worked out');
  expect(await readCheck(db, SCOPE, 'first')).toBeNull();
  expect(await db.getAll('summaries')).toEqual([]);
  db.close();
});
