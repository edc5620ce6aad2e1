import * as v from 'valibot';
import type { HintPage } from './hint-page.ts';
import { CHECK, CheckRecord, ThingRecord } from './hint-records.ts';
import type { Part } from './part.ts';
import type { HintPlace, ReadRecord } from './place.ts';

/** What a check says of what the page is about, as it counts now. */
export interface FoundPart extends Part {
  readonly check: string;
  /** There may be more of the kind that was not seen. */
  readonly mayBeMore: boolean;
  readonly link: string | null;
}

export interface Found {
  /** Name of the thing that the page is about; null for the tenant, and for a thing that nothing is known of. */
  readonly name: string | null;
  /** In the order of the page's checks; a check that says nothing of the thing, having seen all, has none. */
  readonly parts: readonly FoundPart[];
  /** Oldest reading among them, ISO 8601. */
  readonly readAt: string | null;
}

const HOUR_MS = 60 * 60 * 1000;

const unknown = (cause: string): Part => ({
  verdict: 'unknown',
  cause,
  code: '',
  values: {},
  count: 0,
  all: 0,
  names: [],
});

/** The part that counts: none is made of a reading that is missing or too old, or of what was perhaps not seen. */
function standing(
  record: CheckRecord | null,
  own: Part | undefined,
  { isTenant, isStale }: { readonly isTenant: boolean; readonly isStale: boolean },
): Part | null {
  if (record === null || isStale) return unknown('notYetRead');
  const { part, readAt, hidden, unseen } = record;
  if (part === null || readAt === null) return unknown(part?.cause ?? unseen ?? 'notYetRead');
  if (isTenant) return part;
  if (own?.verdict === 'pass' && hidden !== null) return unknown(hidden);
  if (own !== undefined) return own;
  // What a person confirmed for the tenant holds for everything in it.
  if (part.verdict === 'attested' && part.names.length === 0) return part;
  return unseen === null ? null : unknown(unseen);
}

/** Reads what is stored for a page and what it is about. */
export async function findParts(
  { checks, freshHours }: HintPage,
  { topic, key }: Pick<HintPlace, 'topic' | 'key'>,
  read: ReadRecord,
  now: Date,
): Promise<Found> {
  const isTenant = topic === 'tenant';
  const raw = isTenant ? null : await read(topic, key);
  const stored = v.safeParse(ThingRecord, raw);
  const thing = stored.success ? stored.output : null;
  // A record that another version wrote says nothing, not even that nothing was found.
  const isStrange = raw !== null && thing === null;
  const parts: FoundPart[] = [];
  const ages: string[] = [];
  for (const check of checks) {
    const parsed = v.safeParse(CheckRecord, await read(CHECK, check));
    const record = parsed.success ? parsed.output : null;
    const readAt = record?.readAt ?? null;
    const isStale = readAt !== null && now.getTime() - Date.parse(readAt) > freshHours * HOUR_MS;
    const part = standing(record, thing?.parts[check], { isTenant, isStale: isStale || isStrange });
    if (readAt !== null) ages.push(readAt);
    if (part === null) continue;
    parts.push({ ...part, check, mayBeMore: record?.hidden != null, link: record?.link ?? null });
  }
  return { name: thing?.name ?? null, parts, readAt: ages.sort()[0] ?? null };
}
