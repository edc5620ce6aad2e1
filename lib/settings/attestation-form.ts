import * as v from 'valibot';
import type { AttestedValue } from './attested-value.ts';
import { dayNamed, dayOf, endOfDay, startOfDay } from './calendar-day.ts';
import { type Attestation, AttestationSchema } from './told.ts';

/** What the form of an attestation has a field for, in the order of the fields. */
export const ATTESTATION_FIELDS = ['by', 'role', 'at', 'until', 'value', 'link', 'note'] as const;
export type AttestationField = (typeof ATTESTATION_FIELDS)[number];

/** What stands in the fields; `at` and `until` are days (`YYYY-MM-DD`), empty = not told. */
export type AttestationValues = Readonly<Record<AttestationField, string>>;

/** Message ids of what is wrong, by field. */
export type AttestationProblems = Readonly<Partial<Record<AttestationField, string>>>;

/** What is confirmed, and when the form is sent. */
export interface AttestationContext {
  readonly check: string;
  /** What must be told with it, or (`optional`) may be; null: nothing. */
  readonly value: { readonly kind: AttestedValue; readonly optional: boolean } | null;
  /** The attestation that counts now for this value; an older one would never count. */
  readonly standing: (value: string | undefined) => Attestation | null;
  readonly now: Date;
}

const MOST_CHARACTERS = 2000;
const EMAIL = v.pipe(v.string(), v.email());
const GUID = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));

/** What the schema refuses in a field that is filled in, and not too long. */
const INVALID: Readonly<Record<AttestationField, string>> = {
  by: 'settings-attest-no-person',
  role: 'settings-attest-long',
  at: 'settings-attest-no-day',
  until: 'settings-attest-no-end',
  value: 'settings-attest-long',
  link: 'settings-attest-no-link',
  note: 'settings-attest-long',
};

function problemOfValue(value: string, wanted: AttestationContext['value']): string | undefined {
  if (wanted === null) return undefined;
  if (value === '') return wanted.optional ? undefined : `settings-attest-no-${wanted.kind}`;
  if (wanted.kind === 'mailbox' && !v.is(EMAIL, value)) return 'settings-attest-no-mailbox';
  if (wanted.kind === 'customer' && !v.is(GUID, value)) return 'settings-attest-no-customer';
  return undefined;
}

function problemOfDays(day: string, end: string, now: Date, standing: Attestation | null) {
  const at =
    startOfDay(day) === null
      ? 'settings-attest-no-day'
      : day > dayOf(now)
        ? 'settings-attest-future'
        : standing !== null && day < dayNamed(standing.at)
          ? 'settings-attest-older'
          : undefined;
  const until =
    end === ''
      ? undefined
      : endOfDay(end) === null
        ? 'settings-attest-no-end'
        : end < day
          ? 'settings-attest-end-first'
          : undefined;
  return { at, until };
}

/**
 * When it was confirmed: as that day began here. That is past for Microsoft's clock too, by which the sweep that
 * follows judges: it may be behind this machine's, and its day may be another. Never before what counts so far: of two
 * of the same time the one that stands first counts.
 */
function momentOf(start: Date, standing: Attestation | null): string {
  const least = standing === null ? Number.NEGATIVE_INFINITY : Date.parse(standing.at);
  return new Date(Math.max(start.getTime(), least)).toISOString();
}

/**
 * The attestation that the fields tell, or what is wrong with each. An end holds to the end of its day; blanks around
 * a text do not count.
 */
export function readAttestation(
  values: AttestationValues,
  { check, value: wanted, standing: standingOf, now }: AttestationContext,
): { readonly attestation: Attestation } | { readonly problems: AttestationProblems } {
  const told = Object.fromEntries(
    Object.entries(values).map(([field, text]) => [field, text.trim()]),
  ) as AttestationValues;
  const value = wanted === null ? '' : told.value;
  const standing = standingOf(value === '' ? undefined : value);
  const problems: Partial<Record<AttestationField, string>> = {};
  const note = (field: AttestationField, problem: string | undefined): void => {
    if (problem !== undefined) problems[field] ??= problem;
  };
  const days = problemOfDays(told.at, told.until, now, standing);
  note('at', days.at);
  note('until', days.until);
  note('value', problemOfValue(value, wanted));
  if (told.link !== '' && !/^https:\/\//i.test(told.link)) note('link', INVALID.link);
  const start = startOfDay(told.at);
  const filled = (field: AttestationField, text: string | undefined) =>
    text === undefined || text === '' ? {} : { [field]: text };
  const read = v.safeParse(AttestationSchema, {
    check,
    by: told.by,
    ...filled('role', told.role),
    at: start === null ? '' : momentOf(start, standing),
    ...filled('until', endOfDay(told.until)?.toISOString()),
    ...filled('value', value),
    ...filled('note', told.note),
    ...filled('link', told.link),
  });
  if (read.success && Object.keys(problems).length === 0) return { attestation: read.output };
  for (const issue of read.issues ?? []) {
    const field = ATTESTATION_FIELDS.find((one) => one === v.getDotPath(issue));
    if (field === undefined) continue;
    note(field, told[field].length > MOST_CHARACTERS ? 'settings-attest-long' : INVALID[field]);
  }
  return { problems };
}
