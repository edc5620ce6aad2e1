import type { Evidence } from '../evidence/evidence.ts';
import type { Cause } from '../evidence/gap.ts';
import { settleDuplicates } from '../evidence/settle-duplicates.ts';
import type { Source } from '../evidence/source.ts';
import { evidenceFileDigest } from '../report/evidence-file.ts';
import type { Database, Scope } from '../store/database.ts';
import { readPages } from '../store/readings.ts';
import type { AskedUrl, Attempt, PageRecord, ReadingRecord, SealedSource } from '../store/records.ts';

/** Causes that may pass by themselves: the last complete reading stands for its freshness. */
export const TRANSIENT: ReadonlySet<Cause> = new Set(['throttled', 'network', 'incomplete', 'error']);

/** Evidence of one source together with the requests that proved it. */
export interface StoredEvidence {
  readonly evidence: Evidence<unknown>;
  readonly requests: readonly AskedUrl[];
  /** The answers that it was taken from; null when it was never read. */
  readonly sealed: SealedSource | null;
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

/** What is taken for evidence: of which attempt, and with which of its answers. */
interface Standing {
  readonly evidence: Evidence<unknown>;
  readonly attempt: Attempt;
  readonly pages: readonly PageRecord[];
}

async function standing(
  db: Database,
  scope: Scope,
  source: Source<unknown>,
  { complete, latest }: ReadingRecord,
  now: Date,
): Promise<Standing> {
  const pages = await readPages(db, scope, source.id, latest.sweep);
  const taken = { attempt: latest, pages };
  if (latest.cause === 'licence' && source.emptyWithoutLicence === true) {
    const gap = { source: source.id, cause: 'licence' } as const;
    return { ...taken, evidence: { ...NOTHING, complete: true, gap, readAt: latest.readAt } };
  }
  if (latest.cause === null) {
    return {
      ...taken,
      evidence: { ...fromPages(source, pages), complete: true, readAt: latest.readAt },
    };
  }
  if (TRANSIENT.has(latest.cause) && complete !== null) {
    const ageHours = (now.getTime() - Date.parse(complete.readAt)) / 3_600_000;
    if (ageHours <= source.freshnessHours) {
      const earlier = await readPages(db, scope, source.id, complete.sweep);
      return {
        attempt: complete,
        pages: earlier,
        evidence: { ...fromPages(source, earlier), complete: true, readAt: complete.readAt },
      };
    }
  }
  const stale = TRANSIENT.has(latest.cause) && complete !== null && latest.pages === 0;
  const gap = { source: source.id, cause: stale ? 'notYetRead' : latest.cause };
  const readAt = latest.pages > 0 ? latest.readAt : null;
  return { ...taken, evidence: { ...fromPages(source, pages), complete: false, gap, readAt } };
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
      sealed: null,
    };
  }
  const { evidence, attempt, pages } = await standing(db, scope, source, reading, now);
  const { readAt, complete } = evidence;
  const sealed = {
    source: source.id,
    sweep: attempt.sweep,
    readAt,
    complete,
    pages: pages.length,
    sha256: evidenceFileDigest(pages),
  };
  return { evidence, requests: askedUrls(pages), sealed };
}
