import * as v from 'valibot';
import { type HintEvidence, type HintInput, hintInput, type JudgedCheck } from './hint-input.ts';
import type { HintPage } from './hint-page.ts';
import { HINT_PAGES } from './registry.ts';

/** A record to be stored under cloud, tenant, page and key. */
interface StoredHint {
  readonly page: string;
  readonly key: string;
  readonly record: unknown;
}

/** Key of the record that holds the state of the evidence behind a whole page. No page's own key looks like this. */
export const READING_KEY = '*';

/** The state of the evidence behind a page; `cause` says why when it is not complete. */
export const PageReading = v.object({
  /** Oldest reading, ISO 8601; null when nothing was ever read. */
  readAt: v.nullable(v.string()),
  complete: v.boolean(),
  cause: v.nullable(v.string()),
});
export type PageReading = v.InferOutput<typeof PageReading>;

/** A check speaks for everything it should have seen only without a subject that stands for the unseen rest. */
function unseenCause(check: JudgedCheck | undefined): string | null {
  if (check === undefined) return 'notBuilt';
  const rest = check.subjects.find((subject) => subject.id === 'tenant' && subject.verdict === 'unknown');
  if (check.complete && rest === undefined) return null;
  return rest?.cause ?? check.cause ?? 'incomplete';
}

function pageReading(page: HintPage, input: HintInput): PageReading {
  const checks = page.checks.map((id) => input.checks[id]);
  const causes = checks.map(unseenCause).filter((cause) => cause !== null);
  const readings = checks.map((check) => check?.readAt ?? null);
  const oldest = readings.filter((at) => at !== null).sort()[0];
  return {
    readAt: readings.includes(null) ? null : (oldest ?? null),
    complete: causes.length === 0,
    cause: causes[0] ?? null,
  };
}

/** The small records that hint pages need, from what a sweep judged. They replace all earlier ones of the tenant. */
export function recordsOf(input: HintInput, pages: readonly HintPage[]): StoredHint[] {
  return pages.flatMap((page) => [
    { page: page.id, key: READING_KEY, record: pageReading(page, input) },
    ...Array.from(page.records(input), ([key, record]) => ({ page: page.id, key, record })),
  ]);
}

/** The records of every hint page, for the sweep to store with its other results. */
export function hintRecords(evaluated: HintEvidence): StoredHint[] {
  const wanted = new Set(HINT_PAGES.flatMap((page) => page.checks));
  return recordsOf(hintInput(evaluated, wanted), HINT_PAGES);
}
