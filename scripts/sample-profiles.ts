import { fileURLToPath } from 'node:url';
import type { HistoryRecord } from '../lib/store/records.ts';
import type { StoredProfile } from '../test/browser/stored-profile.ts';
import { loadTenant } from '../test/cloud/load-tenant.ts';
import { scaleTenant } from '../test/cloud/scale.ts';
import { throughVite } from './through-vite.ts';

const TYPICAL = fileURLToPath(new URL('../test/tenants/typical', import.meta.url));

export const MANY_CUSTOMERS = 5000;
export const MANY_DAYS = 400;
const SWEEPS_A_DAY = 6;

interface Sample {
  /** BCP 47 tag; English if absent. */
  readonly locale?: string;
  readonly customers?: number;
  /** For how many days back a sweep stands in the history every four hours; only the last one if absent. */
  readonly days?: number;
}

type Whose = { readonly cloud: string; readonly tenant: string };

/** The same sweep as it might have come out every four hours, for so many days back. */
function history(last: HistoryRecord, days: number): HistoryRecord[] {
  const end = Date.parse(last.now);
  return Array.from({ length: Math.max(1, days * SWEEPS_A_DAY) }, (_, at) => {
    const now = new Date(end - at * (86_400_000 / SWEEPS_A_DAY)).toISOString();
    return at === 0 ? last : { ...last, now, sweep: `${now}-${at}` };
  });
}

/** What a profile holds after a sweep of the recorded tenant `typical`, as it is or as large as asked. */
export async function sampleProfile({
  locale = 'en',
  customers = 0,
  days = 0,
}: Sample): Promise<StoredProfile> {
  const recorded = loadTenant(TYPICAL);
  const { attestations = [], exceptions = [] } = recorded.file;
  const settings = { ...recorded.file.settings, locale };
  const tenant = scaleTenant({ ...recorded, file: { ...recorded.file, settings } }, { customers });
  const records = await throughVite(async (load) => {
    const { storedByJudging } = await load<typeof import('./judge-tenant.ts')>('/scripts/judge-tenant.ts');
    return await storedByJudging(tenant, '0.1.0');
  });
  const [last] = records.history as (HistoryRecord & Whose)[];
  if (last === undefined) throw new Error('The sweep left no history');
  return {
    cloud: last.cloud,
    tenantId: last.tenant,
    username: last.account.username,
    settings,
    attestations,
    exceptions,
    records: { ...records, history: history(last, days) },
  };
}
