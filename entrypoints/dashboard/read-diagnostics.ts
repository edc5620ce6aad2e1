import { browser } from 'wxt/browser';
import {
  type DiagnosedGap,
  type Diagnostics,
  requestKinds,
  scopesOf,
} from '../../components/dashboard/diagnostics/diagnostics.ts';
import { type Database, type Scope, within } from '../../lib/store/database.ts';
import { readSweeps } from '../../lib/store/sweeps.ts';
import type { Summary } from '../../lib/views/summary.ts';

/** Sweeps that are shown. */
const SWEEPS = 10;

const BROWSERS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Edge', /Edg\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];

function browserName(agent: string): string {
  const found = BROWSERS.map(([name, sign]) => [name, sign.exec(agent)?.[1]] as const);
  const [name, version] = found.find(([, known]) => known !== undefined) ?? ['Unknown', ''];
  return `${name} ${version}`;
}

async function readStores(db: Database, scope: Scope): Promise<Diagnostics['stores']> {
  const counted = [...db.objectStoreNames].map(async (name) => ({
    name,
    count: await db.count(name, within(scope)),
  }));
  return await Promise.all(counted);
}

function gapsOf({ gaps, groups }: Summary): DiagnosedGap[] {
  const checks = groups.flatMap(({ actions }) => actions.flatMap((action) => action.checks));
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  return gaps.map((gap) => ({
    ...gap,
    checks: gap.checks.map((id) => ({ id, title: titles.get(id) ?? id })),
  }));
}

async function readStorage(): Promise<Diagnostics['storage']> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}

/** How this installation fares with a tenant. */
export async function readDiagnostics(db: Database, scope: Scope): Promise<Diagnostics> {
  const [cloud, tenant] = scope;
  const [sweeps, ledger, summary, proofs, stores, alarms, storage] = await Promise.all([
    readSweeps(db, scope),
    db.getAll('ledger', within(scope)),
    db.get('summaries', [cloud, tenant]),
    db.getAll('proofs', within(scope)),
    readStores(db, scope),
    browser.alarms.getAll(),
    readStorage(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    cloud,
    clockOffsetMs: sweeps.findLast(({ now }) => now !== null)?.clockOffsetMs ?? null,
    alarms: alarms.map(({ name, scheduledTime, periodInMinutes }) => ({
      name,
      at: new Date(scheduledTime).toISOString(),
      everyMinutes: periodInMinutes ?? null,
    })),
    scopes: scopesOf(
      proofs.map(({ proof }) => ({
        scope: proof.scope,
        readAt: proof.readAt,
        cause: proof.gap?.cause ?? null,
      })),
    ),
    gaps: summary === undefined ? [] : gapsOf(summary.summary),
    sweeps: sweeps.slice(-SWEEPS).reverse(),
    requests: requestKinds(ledger),
    ledgers: new Set(ledger.map(({ sweep }) => sweep)).size,
    storage,
    stores,
  };
}
