import { join } from 'node:path';
import { DEMO_ACCOUNT } from '../lib/shell/demo-account.ts';
import type { DemoTenant } from '../lib/store/demo-tenant.ts';
import type { SweepRecord } from '../lib/store/records.ts';
import { loadTenant } from '../test/cloud/load-tenant.ts';
import type { RecordedTenant } from '../test/cloud/recorded-tenant.ts';
import { storedByJudging } from './judge-tenant.ts';

const TYPICAL = join(import.meta.dirname, '../test/tenants/typical');

/**
 * What the demo must not do, it has no records for: hints in portals, notifications, clocks, going on with a sweep. It
 * made no request either, so there is no ledger.
 */
const LEFT_OUT: readonly string[] = ['hints', 'outbox', 'clocks', 'checkpoints', 'ledger'];

/** The recorded tenant under the demo's ids, and named so that every page and file that names it says "demo". */
function asDemo(tenant: RecordedTenant): RecordedTenant {
  const { tenantId = '', name = '' } = tenant.file;
  const text = JSON.stringify(tenant)
    .replaceAll(tenantId, DEMO_ACCOUNT.tenantId)
    .replaceAll(JSON.stringify(name), JSON.stringify(`${name} (demo)`));
  return JSON.parse(text) as RecordedTenant;
}

/** A record without its link: it would bind the sweep's id, which is another one here, and no pack is made of the demo. */
const unchained = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'chain' && name !== 'head'));

/** Judges the typical tenant with today's code and returns the records that a sweep of it leaves behind. */
export async function demoTenant(version: string): Promise<DemoTenant> {
  const stored = await storedByJudging(asDemo(loadTenant(TYPICAL)), version);
  const [sweep] = (stored.sweeps ?? []) as SweepRecord[];
  if (!sweep?.now) throw new Error('The demo tenant has no finished sweep.');
  const rows = Object.entries(stored)
    .filter(([store]) => !LEFT_OUT.includes(store))
    .map(([store, all]) => [store, all.map((row) => unchained(row as object))]);
  // The id has a random part: without it the same source gives the same package.
  const text = JSON.stringify(Object.fromEntries(rows)).replaceAll(sweep.id, `${sweep.startedAt}-demo`);
  return { now: sweep.now, rows: JSON.parse(text) as DemoTenant['rows'] };
}
