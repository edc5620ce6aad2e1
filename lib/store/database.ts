import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { ClockRecord } from '../clocks/clock-record.ts';
import type { RiskEvent } from '../risks/event.ts';
import type { CheckDetail } from '../views/evidence/check-detail.ts';
import type { SearchIndex } from '../views/evidence/search-index.ts';
import type { SourceProof } from '../views/evidence/source-proof.ts';
import type { GdapAnalysis } from '../views/gdap/analysis.ts';
import type { ProtectedPeople, ProtectionMatrix } from '../views/protection/protection-matrix.ts';
import type { Summary } from '../views/summary.ts';
import type {
  Checkpoint,
  HintRow,
  HistoryRecord,
  LedgerRecord,
  NameRow,
  OutboxRow,
  PageRecord,
  ReadingRecord,
  StoredReport,
  SweepRecord,
  VerdictRecord,
} from './records.ts';

/** Whose record it is: the first two parts of every key. */
export type Scope = readonly [cloud: string, tenant: string];

interface Scoped {
  readonly cloud: string;
  readonly tenant: string;
}

/** All object stores. Every key begins with cloud and tenant. */
export interface PostureSchema extends DBSchema {
  sweeps: { key: [string, string, string]; value: SweepRecord & Scoped };
  readings: { key: [string, string, string]; value: ReadingRecord & Scoped };
  pages: { key: [string, string, string, string, number]; value: PageRecord & Scoped };
  checkpoints: { key: [string, string, string]; value: Checkpoint & Scoped };
  ledger: { key: [string, string, string, number]; value: LedgerRecord & Scoped };
  names: { key: [string, string, string]; value: NameRow & Scoped };
  events: { key: [string, string, number]; value: RiskEvent & Scoped & { readonly seq: number } };
  verdicts: { key: [string, string, string]; value: VerdictRecord & Scoped };
  outbox: { key: [string, string, string]; value: OutboxRow & Scoped };
  summaries: { key: [string, string]; value: Scoped & { readonly summary: Summary } };
  reports: { key: [string, string]; value: Scoped & StoredReport };
  hints: { key: [string, string, string, string]; value: HintRow & Scoped };
  analyses: { key: [string, string]; value: Scoped & { readonly gdap: GdapAnalysis } };
  history: { key: [string, string, string]; value: HistoryRecord & Scoped };
  checks: { key: [string, string, string]; value: Scoped & { check: string; detail: CheckDetail } };
  proofs: { key: [string, string, string]; value: Scoped & { source: string; proof: SourceProof } };
  /** The people of each class by its name; the matrix itself under `matrix`. */
  protections: {
    key: [string, string, string];
    value: Scoped & { people: string; protection: ProtectedPeople | ProtectionMatrix };
  };
  searches: { key: [string, string]; value: Scoped & { index: SearchIndex } };
  clocks: { key: [string, string]; value: Scoped & { readonly clocks: ClockRecord } };
}

export type Database = IDBPDatabase<PostureSchema>;
export type StoreName = StoreNames<PostureSchema>;
export type WriteTransaction = IDBPTransaction<PostureSchema, StoreName[], 'readwrite'>;

type Upgrade = (
  db: Database,
  transaction: IDBPTransaction<PostureSchema, StoreName[], 'versionchange'>,
) => void;

/** One entry per version, in order; entries are never changed once they were released. */
export const UPGRADES: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('sweeps', { keyPath: ['cloud', 'tenant', 'id'] });
    db.createObjectStore('readings', { keyPath: ['cloud', 'tenant', 'source'] });
    db.createObjectStore('pages', { keyPath: ['cloud', 'tenant', 'source', 'sweep', 'page'] });
    db.createObjectStore('checkpoints', { keyPath: ['cloud', 'tenant', 'source'] });
    db.createObjectStore('ledger', { keyPath: ['cloud', 'tenant', 'sweep', 'seq'] });
    db.createObjectStore('names', { keyPath: ['cloud', 'tenant', 'id'] });
    db.createObjectStore('events', { keyPath: ['cloud', 'tenant', 'seq'] });
    db.createObjectStore('verdicts', { keyPath: ['cloud', 'tenant', 'check'] });
    db.createObjectStore('outbox', { keyPath: ['cloud', 'tenant', 'id'] });
    db.createObjectStore('summaries', { keyPath: ['cloud', 'tenant'] });
    db.createObjectStore('reports', { keyPath: ['cloud', 'tenant'] });
    db.createObjectStore('hints', { keyPath: ['cloud', 'tenant', 'page', 'key'] });
  },
  (db) => {
    db.createObjectStore('analyses', { keyPath: ['cloud', 'tenant'] });
  },
  (db) => {
    db.createObjectStore('history', { keyPath: ['cloud', 'tenant', 'sweep'] });
  },
  (db) => {
    db.createObjectStore('checks', { keyPath: ['cloud', 'tenant', 'check'] });
    db.createObjectStore('proofs', { keyPath: ['cloud', 'tenant', 'source'] });
    db.createObjectStore('protections', { keyPath: ['cloud', 'tenant', 'people'] });
    db.createObjectStore('searches', { keyPath: ['cloud', 'tenant'] });
  },
  (db, transaction) => {
    // Views of another form: they are made again of the evidence (`tellAnew`).
    void transaction.objectStore('summaries').clear();
    void transaction.objectStore('analyses').clear();
    db.createObjectStore('clocks', { keyPath: ['cloud', 'tenant'] });
  },
];

/** The one database of the extension. */
export const DATABASE_NAME = 'posture-companion';

/**
 * Opens the database and brings it to the newest version. An open connection of an older page closes itself, so that
 * an update is never blocked; `closed` hears of that.
 */
export async function openDatabase(
  name = DATABASE_NAME,
  upgrades: readonly Upgrade[] = UPGRADES,
  closed: () => void = () => {},
): Promise<Database> {
  const db = await openDB<PostureSchema>(name, upgrades.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, transaction);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
      closed();
    },
    terminated: closed,
  });
  return db;
}

/** Removes everything the product ever stored in IndexedDB. */
export async function deleteDatabase(name = DATABASE_NAME): Promise<void> {
  await deleteDB(name);
}

/** Removes every database of the extension, whichever version made it; open pages let go of theirs. */
export async function deleteAllDatabases(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  await Promise.all(names.map((name) => deleteDatabase(name)));
}

/** Every key of a scope, with further leading parts. An empty array sorts after all numbers and strings. */
export function within(scope: Scope, ...parts: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...scope, ...parts], [...scope, ...parts, []]);
}
