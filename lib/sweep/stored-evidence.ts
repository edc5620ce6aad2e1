import type { Evidence } from '../evidence/evidence.ts';
import type { Cause } from '../evidence/gap.ts';
import { settleDuplicates } from '../evidence/settle-duplicates.ts';
import type { Source } from '../evidence/source.ts';
import type { Database, Scope } from '../store/database.ts';
import { readPages } from '../store/readings.ts';
import type { AskedUrl, PageRecord, ReadingRecord } from '../store/records.ts';

/** Causes that may pass by themselves: the last complete reading stands for its freshness. */
export const TRANSIENT: ReadonlySet<Cause> = new Set(['throttled', 'network', 'incomplete', 'error']);

/** Evidence of one source together with the requests that proved it. */
export interface StoredEvidence {
  readonly evidence: Evidence<unknown>;
  readonly requests: readonly AskedUrl[];
}

const NOTHING: Pick<Evidence<unknown>, 'rows' | 'spoiled' | 'complete'> = {
  rows: [],
  spoiled: [],
  complete: false,
};

function fromPages(
  source: Source<unknown>,
  pages: readonly PageRecord[],
): Pick<Evidence<unknown>, 'rows' | 'spoiled' | 'entities'> {
  const settled = settleDuplicates(source, {
    rows: pages.flatMap((page) => page.rows),
    spoiled: pages.flatMap((page) => page.spoiled),
  });
  if (pages.every(({ entity }) => entity === null)) return settled;
  const entities = new Set(pages.flatMap(({ entity, last }) => (last && entity !== null ? [entity] : [])));
  return { ...settled, entities };
}

/** Each URL once, sorted, with its last status. */
function askedUrls(pages: readonly PageRecord[]): AskedUrl[] {
  const last = new Map(pages.map(({ asked }) => [asked.url, asked]));
  return [...last.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * What stands as evidence of a source at `now`: the latest reading if it is complete; after a transient failure the
 * last complete one until its freshness ends; else what could be read, incomplete, or nothing and why.
 */
export async function storedEvidence(
  db: Database,
  scope: Scope,
  source: Source<unknown>,
  reading: ReadingRecord | undefined,
  now: Date,
): Promise<StoredEvidence> {
  if (reading === undefined) {
    return {
      evidence: { ...NOTHING, gap: { source: source.id, cause: 'notYetRead' }, readAt: null },
      requests: [],
    };
  }
  const { complete, latest } = reading;
  const latestPages = await readPages(db, scope, source.id, latest.sweep);
  const asked = askedUrls(latestPages);
  if (latest.cause === 'licence' && source.emptyWithoutLicence === true) {
    const gap = { source: source.id, cause: 'licence' } as const;
    return { evidence: { ...NOTHING, complete: true, gap, readAt: latest.readAt }, requests: asked };
  }
  if (latest.cause === null) {
    return {
      evidence: { ...fromPages(source, latestPages), complete: true, readAt: latest.readAt },
      requests: asked,
    };
  }
  if (TRANSIENT.has(latest.cause) && complete !== null) {
    const ageHours = (now.getTime() - Date.parse(complete.readAt)) / 3_600_000;
    if (ageHours <= source.freshnessHours) {
      const pages = await readPages(db, scope, source.id, complete.sweep);
      return {
        evidence: { ...fromPages(source, pages), complete: true, readAt: complete.readAt },
        requests: askedUrls(pages),
      };
    }
  }
  const stale = TRANSIENT.has(latest.cause) && complete !== null && latest.pages === 0;
  const gap = { source: source.id, cause: stale ? 'notYetRead' : latest.cause };
  const readAt = latest.pages > 0 ? latest.readAt : null;
  return { evidence: { ...fromPages(source, latestPages), complete: false, gap, readAt }, requests: asked };
}
