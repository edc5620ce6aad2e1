import { makePack, type PackInput } from '../../../lib/report/pack/make-pack.ts';
import type { PackVerdict } from '../../../lib/report/pack/pack-verdict.ts';
import { verifyPack } from '../../../lib/report/pack/verify-pack.ts';
import { readHistory } from '../../../lib/store/history.ts';
import { readPages } from '../../../lib/store/readings.ts';
import { readStoredReport } from '../../../lib/store/reports.ts';
import { withJudged } from '../../../scripts/judge-tenant.ts';
import { englishWords } from './report-files.ts';

const TENANTS = new URL('../../tenants/', import.meta.url).pathname;

/** What two sweeps of a recorded tenant leave for a pack; `change` puts something else in its place. */
export async function packInput(): Promise<PackInput> {
  const tenant = `${TENANTS}small`;
  return await withJudged({ tenant, previous: tenant, version: '1.2.3' }, async ({ db, scope }) => {
    const stored = await readStoredReport(db, scope);
    if (stored === null) throw new Error('no report');
    const pages = new Map<string, Awaited<ReturnType<typeof readPages>>>();
    for (const { source, sweep } of stored.basis?.sources ?? [])
      pages.set(`${source} ${sweep}`, await readPages(db, scope, source, sweep));
    return {
      stored,
      history: await readHistory(db, scope),
      words: englishWords(),
      pages: async (source, sweep) => pages.get(`${source} ${sweep}`) ?? [],
    };
  });
}

export async function packed(input: PackInput): Promise<Uint8Array> {
  const chunks = await makePack(input, () => {});
  return new Uint8Array(Buffer.concat(chunks));
}

export const verified = (bytes: Uint8Array): PackVerdict => verifyPack(bytes, () => {});
