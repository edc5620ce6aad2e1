import type { RiskEvent } from '../../../lib/risks/event.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { type Database, openDatabase, type Scope } from '../../../lib/store/database.ts';
import type { EvaluationCommit } from '../../../lib/store/evaluation.ts';
import type {
  Checkpoint,
  HistoryRecord,
  OutboxRow,
  PageRecord,
  SweepRecord,
  VerdictRecord,
} from '../../../lib/store/records.ts';
import type { CheckDetail } from '../../../lib/views/evidence/check-detail.ts';
import type { SourceProof } from '../../../lib/views/evidence/source-proof.ts';
import type { GdapAnalysis } from '../../../lib/views/gdap/analysis.ts';
import type { Protected } from '../../../lib/views/protection/protect.ts';
import type { RiskEntry } from '../../../lib/views/risk-entry.ts';
import type { Summary } from '../../../lib/views/summary.ts';

export const TENANT = '11111111-1111-4111-8111-111111111111';
export const SCOPE: Scope = ['global', TENANT];

/** Something that IndexedDB cannot store: putting it throws a DataCloneError. */
export const uncloneable = (): unknown => () => 'a function';

let databases = 0;
/** A database of its own for one test. */
export function newDatabase(): Promise<Database> {
  databases += 1;
  return openDatabase(`test-${databases}`);
}

/** Everything that stands in all stores, by store; `keep` picks records. */
export async function contents(
  db: Database,
  keep: (record: { cloud: string; tenant: string }) => boolean = () => true,
): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) all[store] = (await db.getAll(store)).filter(keep);
  return all;
}

export function sweepRecord(startedAt: string, change: Partial<SweepRecord> = {}): SweepRecord {
  return {
    id: `${startedAt}-aaaaaaaa`,
    account: { objectId: 'person', username: 'alex@contoso.example' },
    startedAt,
    now: startedAt,
    clockOffsetMs: 0,
    finishedAt: startedAt,
    state: 'finished',
    problem: null,
    complete: true,
    requests: 1,
    ...change,
  };
}

export function checkpoint(source: string, sweep: string, page = 1): Checkpoint {
  return {
    source,
    sweep,
    position: 1,
    follow: [],
    page,
    okPages: page,
    wakeAt: null,
    readAt: '2026-11-20T08:00:00.000Z',
    missed: null,
    oldCursor: null,
  };
}

export function page(source: string, sweep: string, rows: readonly unknown[], number = 0): PageRecord {
  return {
    source,
    sweep,
    page: number,
    entity: null,
    ok: true,
    last: true,
    asked: { method: 'GET', url: `https://graph.microsoft.com/v1.0/${source}?page=${number}`, status: 200 },
    rows,
    spoiled: [],
  };
}

export function event(key: string, change: Partial<RiskEvent> = {}): RiskEvent {
  return {
    key,
    type: 'opened',
    at: '2026-11-20T08:00:00.000Z',
    sweep: 'sweep',
    severity: 'high',
    verdict: 'fail',
    ...(change.type === undefined ? { news: 'new' } : {}),
    ...change,
  };
}

function summaryEntry(key: string): RiskEntry {
  const marks = {
    news: 'new',
    openedAt: '2026-11-20T08:00:00.000Z',
    firstOpenedAt: null,
    lookedAt: null,
    snoozed: null,
  } as const;
  return {
    check: key.split('/')[0] ?? '',
    severity: 'high',
    verdict: 'fail',
    title: 'A risk',
    total: 1,
    fresh: 1,
    ...marks,
    subjects: [{ key, verdict: 'fail', name: 'Fabrikam', text: 'It stands.', ...marks }],
  };
}

export function summary([cloud, tenant]: Scope, riskKeys: readonly string[]): Summary {
  return {
    cloud: cloud as Summary['cloud'],
    tenant: { id: tenant, name: 'Contoso' },
    signedInAs: 'alex@contoso.example',
    locale: 'en',
    sweep: {
      id: 'sweep',
      now: '2026-11-20T08:00:00.000Z',
      finishedAt: '2026-11-20T08:00:00.000Z',
      clockOffsetMs: 0,
      complete: true,
    },
    score: { value: 0, outOf: 15, coverage: 1, unknown: 0 },
    microsoftScore: null,
    requirements: null,
    role: 'all',
    next: [],
    groups: [],
    risks: riskKeys.map(summaryEntry),
    accepted: 0,
    gaps: [],
    unlocks: [],
    countdowns: [],
  };
}

/** An analysis of a tenant of which no relationship could be read. */
export function analysis([cloud, tenant]: Scope): GdapAnalysis {
  const basis = { readAt: null, gaps: [] };
  return {
    cloud: cloud as GdapAnalysis['cloud'],
    tenant: { id: tenant, name: 'Contoso' },
    sweep: {
      now: '2026-11-20T08:00:00.000Z',
      finishedAt: '2026-11-20T08:00:00.000Z',
      clockOffsetMs: 0,
      complete: true,
    },
    customersUrl: null,
    roles: [],
    roleSets: [],
    groups: [],
    access: { basis, customers: basis, insights: { mfa: basis, dap: basis }, grants: basis, seen: null },
    technicians: { basis, seen: null },
  };
}

export function history(scope: Scope, { id, startedAt }: SweepRecord): HistoryRecord {
  return {
    sweep: id,
    now: startedAt,
    account: { objectId: 'alex', username: scope.join('/') },
    version: '0.1.0',
    complete: true,
    score: { value: 0, outOf: 15, coverage: 1, unknown: 0 },
    actions: { 'security-contact': { verdict: 'fail' } },
    checks: { 'a-check': { verdict: 'fail', failing: 1, total: 1 } },
  };
}

export function checkDetail(id: string, scope: Scope): CheckDetail {
  return {
    id,
    action: 'security-contact',
    severity: 'high',
    mandatory: false,
    verdict: 'fail',
    since: '2026-11-20T08:00:00.000Z',
    title: 'It is missing',
    passTitle: 'It is there',
    failTitle: 'It is missing',
    why: scope.join('/'),
    fix: { text: 'Set it', url: null },
    explain: 'https://learn.microsoft.com/',
    attestable: false,
    attestation: null,
    decision: { by: 'worst', inputs: [], share: null },
    settings: [],
    graceDays: null,
    sources: ['a-source'],
    readAt: null,
    counts: { fail: 1 },
    details: [{ code: 'missing', values: {}, text: 'It is missing.' }],
    subjects: [{ id: 'tenant', kind: 'tenant', name: 'Contoso', verdict: 'fail', detail: 0 }],
    microsoft: null,
  };
}

export function proof(id: string, scope: Scope): SourceProof {
  return {
    id,
    readAt: null,
    complete: false,
    gap: { source: id, cause: 'notYetRead' },
    scope: scope.join('/'),
    roles: [],
    requests: [],
    checks: [],
  };
}

/** A matrix without a row, and one class of people. */
export function protection(scope: Scope): Protected {
  return {
    matrix: { basis: { readAt: scope.join('/'), gaps: [] }, kinds: [], classes: [], cells: [], patterns: [] },
    people: new Map([['members', { ids: [scope.join('/')], patterns: [0] }]]),
  };
}

export function verdict(check: string, change: Partial<VerdictRecord> = {}): VerdictRecord {
  return {
    check,
    verdict: 'fail',
    since: '2026-11-20T08:00:00.000Z',
    built: true,
    sources: [],
    rule: '1',
    lookedAt: null,
    ...change,
  };
}

export function announcement(sweep: string): OutboxRow {
  const news = [{ check: 'a-check', differently: false }];
  return { id: `new-risks:${sweep}`, sweep, first: null, news, shownAs: null, done: false };
}

/** What an evaluation leaves behind: one of everything, its risks new. */
export function evaluation(
  scope: Scope,
  sweep: SweepRecord,
  change: Partial<EvaluationCommit> = {},
): EvaluationCommit {
  const key = `a-check/${scope[1]}/a-subject`;
  return {
    sweep,
    events: [event(key, { sweep: sweep.id })],
    logLength: 0,
    verdicts: [verdict('a-check', { since: sweep.startedAt })],
    announcement: announcement(sweep.id),
    summarise: () => summary(scope, [key]),
    gdap: analysis(scope),
    report: { of: scope },
    hints: [{ page: 'a-page', key: 'a-key', record: { of: scope } }],
    history: history(scope, sweep),
    checks: [checkDetail('a-check', scope)],
    proofs: [proof('a-source', scope)],
    protection: protection(scope),
    search: {
      checks: ['a-check'],
      entries: [{ id: 'a', kind: 'user', name: scope.join('/'), verdict: 'fail', checks: [0] }],
    },
    basis: { sources: [], told: { settings: DEFAULT_SETTINGS, attestations: [], exceptions: [] } },
    clocks: () => ({ clockOffsetMs: 0, endings: [], fired: [scope.join('/')] }),
    link: ({ sweep: id }, previous) => ({ report: 'r', evidence: 'e', previous, hash: `link of ${id}` }),
    ...change,
  };
}
