import type { ClockRecord } from '../clocks/clock-record.ts';
import type { RiskEvent } from '../risks/event.ts';
import type { CheckDetail } from '../views/evidence/check-detail.ts';
import type { SearchIndex } from '../views/evidence/search-index.ts';
import type { SourceProof } from '../views/evidence/source-proof.ts';
import type { GdapAnalysis } from '../views/gdap/analysis.ts';
import type { Protected } from '../views/protection/protect.ts';
import type { Summary } from '../views/summary.ts';
import { putDashboard } from './dashboard.ts';
import { type Database, type Scope, type StoreName, type WriteTransaction, within } from './database.ts';
import type {
  ChainHead,
  ChainLink,
  EvidenceBasis,
  HintRow,
  HistoryRecord,
  OutboxRow,
  SweepRecord,
  VerdictRecord,
} from './records.ts';
import { appendEvents } from './risk-events.ts';
import { writeTogether } from './write-together.ts';

/** What popup, dashboard and hints show of a sweep, in the language of the settings. */
export interface EvaluationViews {
  /** Length of the log that the summary rests on. */
  readonly logLength: number;
  /** The summary, given what a person did with risks while the sweep was being judged. */
  summarise(meanwhile: readonly RiskEvent[]): Summary;
  readonly gdap: GdapAnalysis;
  readonly hints: readonly HintRow[];
  /** Worked out one at a time as they are written. */
  readonly checks: Iterable<CheckDetail>;
  readonly proofs: readonly SourceProof[];
  readonly protection: Protected;
  readonly search: SearchIndex;
}

/** Everything that one evaluation leaves behind; its events rest on the same log as its views. */
export interface EvaluationCommit extends EvaluationViews {
  readonly sweep: SweepRecord;
  readonly events: readonly RiskEvent[];
  readonly verdicts: readonly VerdictRecord[];
  readonly announcement: OutboxRow | null;
  readonly report: unknown;
  readonly history: Omit<HistoryRecord, 'chain'>;
  readonly basis: EvidenceBasis;
  /** Links the record, as it is stored, to the one before. Pure and without waiting: it runs inside the transaction. */
  link(record: LinkedRecord, previous: string | null): ChainLink;
  /** What ends, given what stands stored of it at that moment: a clock may have fired while the sweep was judged. */
  clocks(previous: ClockRecord | null): ClockRecord;
}

type LinkedRecord = Omit<HistoryRecord, 'chain'> & { readonly cloud: string; readonly tenant: string };

/** Stores of what is shown. */
const VIEWS = [
  'summaries',
  'analyses',
  'hints',
  'checks',
  'proofs',
  'protections',
  'searches',
] as const satisfies readonly StoreName[];

/** Ledgers of this many sweeps are kept for diagnostics. */
const LEDGERS_KEPT = 10;

/**
 * Writes the result of a sweep in one transaction: either all of it stands, or the sweep is still running and is
 * judged again after a crash. So nothing is announced twice and no event is lost.
 */
export async function commitEvaluation(
  db: Database,
  scope: Scope,
  result: EvaluationCommit,
  retentionDays: number,
): Promise<void> {
  const [cloud, tenant] = scope;
  const stores = [
    'sweeps',
    'events',
    'verdicts',
    'outbox',
    'reports',
    'ledger',
    'history',
    'clocks',
    ...VIEWS,
  ] satisfies StoreName[];
  await writeTogether(db, stores, async (tx) => {
    const meanwhile = (await tx.objectStore('events').getAll(within(scope))).slice(result.logLength);
    await appendEvents(tx, scope, result.events);
    for (const verdict of result.verdicts)
      await tx.objectStore('verdicts').put({ ...verdict, cloud, tenant });
    if (result.announcement !== null)
      await tx.objectStore('outbox').put({ ...result.announcement, cloud, tenant });
    await putViews(tx, scope, result, meanwhile);
    const head = await lengthenChain(tx, scope, result);
    await tx.objectStore('reports').put({ cloud, tenant, report: result.report, basis: result.basis, head });
    await tx.objectStore('sweeps').put({ ...result.sweep, cloud, tenant });
    const before = await tx.objectStore('clocks').get([cloud, tenant]);
    await tx.objectStore('clocks').put({ cloud, tenant, clocks: result.clocks(before?.clocks ?? null) });
    await forgetOldSweeps(tx, scope, result.sweep, retentionDays);
  });
}

/**
 * Writes what popup, dashboard and hints show, in one transaction, and leaves all else as the sweep left it: what it
 * found, announced, reported and sealed does not depend on the words in which it is told.
 */
export async function commitViews(db: Database, scope: Scope, views: EvaluationViews): Promise<void> {
  const stores = ['events', ...VIEWS] satisfies StoreName[];
  await writeTogether(db, stores, async (tx) => {
    const meanwhile = (await tx.objectStore('events').getAll(within(scope))).slice(views.logLength);
    await putViews(tx, scope, views, meanwhile);
  });
}

async function putViews(
  tx: WriteTransaction,
  scope: Scope,
  views: EvaluationViews,
  meanwhile: readonly RiskEvent[],
): Promise<void> {
  const [cloud, tenant] = scope;
  await tx.objectStore('summaries').put({ cloud, tenant, summary: views.summarise(meanwhile) });
  await tx.objectStore('analyses').put({ cloud, tenant, gdap: views.gdap });
  await tx.objectStore('hints').delete(within(scope));
  for (const hint of views.hints) await tx.objectStore('hints').put({ ...hint, cloud, tenant });
  await putDashboard(tx, scope, views);
}

/**
 * Adds the sweep to the history and to the end of its chain, wherever that stands now: two sweeps that end together
 * follow each other, and never share one before them. A sweep that has a link keeps it when it is told anew.
 */
async function lengthenChain(
  tx: WriteTransaction,
  [cloud, tenant]: Scope,
  { history, link }: EvaluationCommit,
): Promise<ChainHead> {
  const { head } = (await tx.objectStore('reports').get([cloud, tenant])) ?? {};
  const before = await tx.objectStore('history').get([cloud, tenant, history.sweep]);
  if (before?.chain !== undefined && head !== undefined) return head;
  const record = { ...history, cloud, tenant };
  const chain = link(record, head?.hash ?? null);
  await tx.objectStore('history').put({ ...record, chain });
  return { sweep: history.sweep, hash: chain.hash };
}

async function forgetOldSweeps(
  tx: WriteTransaction,
  scope: Scope,
  sweep: SweepRecord,
  retentionDays: number,
): Promise<void> {
  const oldest = new Date(
    Date.parse(sweep.now ?? sweep.startedAt) - retentionDays * 24 * 60 * 60 * 1000,
  ).toISOString();
  const ids = (await tx.objectStore('sweeps').getAllKeys(within(scope))).map((key) => key[2]);
  for (const id of ids) if (id < oldest) await tx.objectStore('sweeps').delete([...scope, id]);
  await tx.objectStore('history').delete(IDBKeyRange.bound([...scope, ''], [...scope, oldest], false, true));
  for (const id of ids.slice(0, -LEDGERS_KEPT)) await tx.objectStore('ledger').delete(within(scope, id));
}
