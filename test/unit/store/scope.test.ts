import { expect, test } from 'vitest';
import { readAnalysis } from '../../../lib/store/analyses.ts';
import { readClocks, writeFired } from '../../../lib/store/clocks.ts';
import {
  putDashboard,
  readCheck,
  readMatrix,
  readPeople,
  readProofs,
  readSearchIndex,
} from '../../../lib/store/dashboard.ts';
import {
  DATABASE_NAME,
  type Database,
  deleteDatabase,
  openDatabase,
  type Scope,
} from '../../../lib/store/database.ts';
import { writeDeed } from '../../../lib/store/deeds.ts';
import { readDemoTenant, writeDemoTenant } from '../../../lib/store/demo-tenant.ts';
import { commitEvaluation, commitViews } from '../../../lib/store/evaluation.ts';
import { forgetTenant } from '../../../lib/store/forget-tenant.ts';
import { readHintRow } from '../../../lib/store/hint-rows.ts';
import { readHistory } from '../../../lib/store/history.ts';

import { readNames, readNamesOf } from '../../../lib/store/names.ts';
import { announcedAs, pendingAnnouncements, writeAnnouncements } from '../../../lib/store/outbox.ts';

import {
  commitStep,
  countRequests,
  finishReading,
  readCheckpoint,
  readPages,
  readReadings,
} from '../../../lib/store/readings.ts';
import { readReport, readStoredReport } from '../../../lib/store/reports.ts';
import { appendEvents, readEvents } from '../../../lib/store/risk-events.ts';
import { readSummary } from '../../../lib/store/summaries.ts';
import {
  abandonSweep,
  lastFinishedSweep,
  readSweeps,
  runningSweep,
  writeSweep,
} from '../../../lib/store/sweeps.ts';
import { readVerdicts } from '../../../lib/store/verdicts.ts';
import {
  announcement,
  checkpoint,
  contents,
  evaluation,
  event,
  page,
  sweepRecord,
  TENANT,
} from './made-up.ts';

const OURS: Scope = ['global', TENANT];
/** Another tenant, the same tenant in another cloud, and tenants whose ids would sort right beside ours. */
const OTHERS: readonly Scope[] = [
  ['global', '22222222-2222-4222-8222-222222222222'],
  ['usgov', TENANT],
  ['global', `${TENANT}0`],
  ['global', TENANT.slice(0, -1)],
];
const BEGUN = '2026-11-20T08:00:00.000Z';
const RUNNING = sweepRecord(BEGUN, { id: `${BEGUN}-running`, state: 'running', finishedAt: null });
const FINISHED = sweepRecord('2026-11-20T04:00:00.000Z');

/** The same sweep ids, sources, names and keys in every scope: only the scope tells them apart. */
async function fill(db: Database, scope: Scope): Promise<void> {
  const mark = scope.join('/');
  await commitEvaluation(db, scope, evaluation(scope, FINISHED), 400);
  await writeAnnouncements(db, scope, [{ ...announcement('shown'), shownAs: 'shown', done: true }]);
  await writeSweep(db, scope, { ...RUNNING, account: { objectId: mark, username: mark } });
  for (const source of ['done', 'going']) {
    await commitStep(db, scope, {
      pages: [page(source, RUNNING.id, [mark])],
      names: [{ id: 'alex', name: mark }],
      ledger: [{ method: 'GET', template: mark, status: 200, durationMs: 1 }],
      checkpoint: { ...checkpoint(source, RUNNING.id), oldCursor: mark },
    });
  }
  const attempt = { sweep: RUNNING.id, readAt: BEGUN };
  await finishReading(db, scope, {
    source: 'done',
    complete: attempt,
    latest: { ...attempt, cause: null, pages: 1, answered: true },
  });
}

/** What every reading function says of a scope. */
async function readAll(db: Database, scope: Scope): Promise<Record<string, unknown>> {
  return {
    countRequests: await countRequests(db, scope, RUNNING.id),
    lastFinishedSweep: await lastFinishedSweep(db, scope),
    announcedAs: await announcedAs(db, scope, 'shown'),
    pendingAnnouncements: await pendingAnnouncements(db, scope),
    readAnalysis: await readAnalysis(db, scope),
    readCheck: await readCheck(db, scope, 'a-check'),
    readClocks: await readClocks(db, scope),
    readCheckpoint: await readCheckpoint(db, scope, 'going'),
    readEvents: await readEvents(db, scope),
    readHintRow: await readHintRow(db, scope, 'a-page', 'a-key'),
    readHistory: await readHistory(db, scope),
    readMatrix: await readMatrix(db, scope),
    readNames: await readNames(db, scope),
    readNamesOf: await readNamesOf(db, scope, ['ALEX', 'nobody']),
    readPages: await readPages(db, scope, 'going', RUNNING.id),
    readPeople: await readPeople(db, scope, 'members'),
    readProofs: await readProofs(db, scope, ['a-source']),
    readReadings: await readReadings(db, scope),
    readReport: await readReport(db, scope),
    readSearchIndex: await readSearchIndex(db, scope),
    readStoredReport: await readStoredReport(db, scope),
    readSummary: await readSummary(scope[0], scope[1]),
    readSweeps: await readSweeps(db, scope),
    readVerdicts: await readVerdicts(db, scope),
    runningSweep: await runningSweep(db, scope),
  };
}

/** Every writing function, with changes to things that stand under the same ids in the other scopes. */
const WRITES: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  abandonSweep: (db) => abandonSweep(db, OURS, { ...RUNNING, state: 'cancelled' }),
  appendEvents: async (db) => {
    const tx = db.transaction(['events'], 'readwrite');
    await appendEvents(tx as never, OURS, [event(`a-check/${TENANT}/another`)]);
    await tx.done;
  },
  commitEvaluation: (db) =>
    commitEvaluation(db, OURS, evaluation(OURS, sweepRecord('2028-01-01T00:00:00.000Z'), { hints: [] }), 1),
  commitViews: (db) => commitViews(db, OURS, evaluation(OURS, FINISHED, { hints: [] })),
  commitStep: (db) =>
    commitStep(db, OURS, {
      pages: [page('going', RUNNING.id, ['changed'])],
      names: [{ id: 'alex', name: 'changed' }],
      ledger: [{ method: 'GET', template: 'changed', status: 200, durationMs: 1 }],
      checkpoint: checkpoint('going', RUNNING.id, 9),
    }),
  finishReading: (db) => {
    const latest = { sweep: 'later', readAt: BEGUN, cause: null, pages: 0, answered: true };
    return finishReading(db, OURS, { source: 'done', complete: null, latest });
  },
  forgetTenant: (db) => forgetTenant(db, OURS),
  writeAnnouncements: async (db) => {
    const rows = await pendingAnnouncements(db, OURS);
    await writeAnnouncements(
      db,
      OURS,
      rows.map((row) => ({ ...row, shownAs: row.id, done: true })),
    );
  },
  putDashboard: async (db) => {
    const tx = db.transaction(['checks', 'proofs', 'protections', 'searches'], 'readwrite');
    await putDashboard(tx as never, OURS, { ...evaluation(OURS, FINISHED), checks: [], proofs: [] });
    await tx.done;
  },
  writeDeed: (db) =>
    writeDeed(db, OURS, (log, stored) => ({
      events: log.map(({ key }) => event(key, { type: 'seen' })),
      summary: { ...stored, locale: 'de' },
    })),
  writeDemoTenant: (db) => {
    const [cloud, tenant] = OURS;
    const demo = { now: BEGUN, rows: { names: [{ id: 'alex', name: 'changed', cloud, tenant }] } };
    return writeDemoTenant(db, OURS, readDemoTenant(JSON.stringify(demo), 0));
  },
  writeFired: (db) =>
    writeFired(db, OURS, (record) => ({
      record: { ...record, fired: ['changed'] },
      announcement: announcement('clocks'),
    })),
  writeSweep: (db) => writeSweep(db, OURS, { ...FINISHED, requests: 99 }),
};

async function withAllScopes(use: (db: Database) => Promise<void>): Promise<void> {
  await deleteDatabase();
  // The product's own name: pages read the summary from there.
  const db = await openDatabase(DATABASE_NAME);
  try {
    for (const scope of [OURS, ...OTHERS]) await fill(db, scope);
    await use(db);
  } finally {
    db.close();
  }
}

test('every function of the store is tried here', () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../../lib/store/*.ts', { eager: true });
  const functions = Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  const tried = [
    ...'countRequests lastFinishedSweep announcedAs pendingAnnouncements readCheckpoint readEvents readHintRow'.split(
      ' ',
    ),
    ...'readCheck readClocks readMatrix readPeople readProofs readSearchIndex'.split(' '),
    ...'readAnalysis readHistory readNames readNamesOf readPages readReadings readReport readStoredReport readSummary readSweeps readVerdicts runningSweep'.split(
      ' ',
    ),
    ...Object.keys(WRITES),
    // Not about a scope; see database.test.ts and retention.test.ts.
    ...['deleteAllDatabases', 'deleteDatabase', 'openDatabase', 'readDemoTenant', 'within', 'writeTogether'],
    ...['expiredEvents', 'forgetOlder'],
  ];
  expect(functions.sort()).toEqual(tried.sort());
});

test('a scope reads its own records and nothing of others', async () => {
  await withAllScopes(async (db) => {
    for (const scope of [OURS, ...OTHERS]) {
      const read = await readAll(db, scope);
      expect(read).toMatchObject({
        countRequests: 2,
        lastFinishedSweep: { id: FINISHED.id, tenant: scope[1], cloud: scope[0] },
        announcedAs: [{ tenant: scope[1] }],
        pendingAnnouncements: [{ tenant: scope[1] }],
        readAnalysis: { cloud: scope[0], tenant: { id: scope[1] } },
        readCheckpoint: { oldCursor: scope.join('/') },
        readEvents: [{ key: `a-check/${scope[1]}/a-subject` }],
        readHintRow: { of: scope },
        readHistory: [{ account: { username: scope.join('/') } }],
        readNames: new Map([['alex', scope.join('/')]]),
        readPages: [{ rows: [scope.join('/')] }],
        readReport: { of: scope },
        readSummary: { cloud: scope[0], tenant: { id: scope[1] } },
        readSweeps: [{ id: FINISHED.id }, { account: { objectId: scope.join('/') } }],
        runningSweep: { account: { objectId: scope.join('/') } },
      });
      expect([...(read.readReadings as Map<string, unknown>).keys()]).toEqual(['done']);
      expect([...(read.readVerdicts as Map<string, unknown>).keys()]).toEqual(['a-check']);
    }
  });
});

test('a scope without records reads none', async () => {
  await withAllScopes(async (db) => {
    const read = await readAll(db, ['china', TENANT]);
    const empty = Object.entries(read).filter(
      ([, value]) => value === null || value === 0 || (value as { length?: number }).length === 0,
    );
    const maps = Object.entries(read).filter(([, value]) => value instanceof Map && value.size === 0);
    expect([...empty, ...maps].map(([name]) => name).sort()).toEqual(Object.keys(read).sort());
  });
});

test.each(Object.keys(WRITES))('%s changes its own scope and no other', async (name) => {
  await withAllScopes(async (db) => {
    const isOurs = (record: { cloud: string; tenant: string }): boolean =>
      record.cloud === OURS[0] && record.tenant === OURS[1];
    const ours = await contents(db, isOurs);
    const others = await contents(db, (record) => !isOurs(record));
    await WRITES[name]?.(db);
    expect(await contents(db, (record) => !isOurs(record))).toEqual(others);
    expect(await contents(db, isOurs)).not.toEqual(ours);
  });
});
