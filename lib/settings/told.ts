import * as v from 'valibot';
import { type SettingProblem, SettingsSchema } from './settings.ts';

const When = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)),
    'must be an ISO 8601 date',
  ),
);
const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

/** A person said that something is so, on a date, until a date. `value` and `note` stay in this browser. */
export const AttestationSchema = v.strictObject({
  check: Text,
  by: Text,
  role: v.optional(Text),
  at: When,
  until: v.optional(When),
  value: v.optional(Text),
  note: v.optional(Text),
  link: v.optional(v.pipe(v.string(), v.url())),
});
export type Attestation = v.InferOutput<typeof AttestationSchema>;

/** A failing subject that someone accepts in writing, from (inclusive) until (exclusive). */
export const ExceptionSchema = v.strictObject({
  check: Text,
  subject: Text,
  owner: Text,
  reason: Text,
  from: When,
  until: When,
});
export type Exception = v.InferOutput<typeof ExceptionSchema>;

/** What the person has told the product; the one file of import and export. */
const ToldSchema = v.strictObject({
  settings: v.optional(v.partial(SettingsSchema), {}),
  attestations: v.optional(v.array(AttestationSchema), []),
  exceptions: v.optional(v.array(ExceptionSchema), []),
});

/** `settings` holds only what the file names; defaults are filled in by {@link mergeSettings}. */
export interface Told {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly attestations: readonly Attestation[];
  readonly exceptions: readonly Exception[];
}

export const NOTHING_TOLD: Told = { settings: {}, attestations: [], exceptions: [] };

const MAX_IMPORT_CHARACTERS = 5_000_000;

/**
 * Reads an import file. All or nothing: a file with one bad entry changes nothing and every problem is named.
 * `text` is the file's content (a leading BOM is ignored).
 */
export function readTold(text: string): { told: Told } | { problems: readonly SettingProblem[] } {
  if (text.length > MAX_IMPORT_CHARACTERS)
    return { problems: [{ name: 'file', message: 'is larger than 5 MB' }] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ name: 'file', message: 'is not JSON' }] };
  }
  // For valibot a list is an object without entries: it would be taken for a file that clears everything.
  if (Array.isArray(parsed)) return { problems: [{ name: 'file', message: 'is a list, not an object' }] };
  if (Array.isArray((parsed as { settings?: unknown } | null)?.settings)) {
    return { problems: [{ name: 'settings', message: 'is a list, not an object' }] };
  }
  const read = v.safeParse(ToldSchema, parsed);
  if (!read.success) {
    return {
      problems: read.issues.map((issue) => ({ name: v.getDotPath(issue) ?? 'file', message: issue.message })),
    };
  }
  const named = (parsed as { settings?: Record<string, unknown> }).settings ?? {};
  return {
    told: { settings: named, attestations: read.output.attestations, exceptions: read.output.exceptions },
  };
}

/** The export file: two-space JSON, keys in contract order, LF at the end. */
export function writeTold(told: Told): string {
  const { settings, attestations, exceptions } = told;
  return `${JSON.stringify({ settings, attestations, exceptions }, null, 2)}\n`;
}
