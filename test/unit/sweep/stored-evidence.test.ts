import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../lib/evidence/gap.ts';
import type { Source } from '../../../lib/evidence/source.ts';
import authStrengths from '../../../lib/evidence/sources/auth-strengths.ts';
import caPolicies from '../../../lib/evidence/sources/ca-policies.ts';
import gdapRelationships from '../../../lib/evidence/sources/gdap-relationships.ts';
import me from '../../../lib/evidence/sources/me.ts';
import organization from '../../../lib/evidence/sources/organization.ts';
import partnerRequirements from '../../../lib/evidence/sources/partner-requirements.ts';
import partnerScore from '../../../lib/evidence/sources/partner-score.ts';
import securityDefaults from '../../../lib/evidence/sources/security-defaults.ts';
import { evidenceFileDigest } from '../../../lib/report/evidence-file.ts';
import { commitStep } from '../../../lib/store/readings.ts';
import type { PageRecord, ReadingRecord } from '../../../lib/store/records.ts';
import { type StoredEvidence, storedEvidence } from '../../../lib/sweep/stored-evidence.ts';
import { checkpoint, newDatabase, page, SCOPE } from '../store/made-up.ts';

const READ_AT = '2026-11-10T08:00:00.000Z';
const FAILED_AT = '2026-11-10T12:00:00.000Z';
const HOUR_MS = 60 * 60 * 1000;
const after = (hours: number, ms = 0): Date => new Date(Date.parse(READ_AT) + hours * HOUR_MS + ms);

/** A source that answers for security alerts until that one is built: they are good for a day. */
const daily: Source<unknown> = { ...me, id: 'security-alerts', freshnessHours: 24 };

const COMPLETE = 'complete';
const LATEST = 'latest';

/** What stands after a complete reading with the row `old`, and a later attempt that ended with `cause`. */
async function stands(
  source: Source<unknown>,
  cause: Cause | null,
  now: Date,
  { hadComplete = true, newPages = [] as readonly PageRecord[] } = {},
): Promise<StoredEvidence> {
  const db = await newDatabase();
  const pages = [...(hadComplete ? [page(source.id, COMPLETE, ['old'])] : []), ...newPages];
  await commitStep(db, SCOPE, { pages, names: [], ledger: [], checkpoint: checkpoint(source.id, LATEST) });
  const reading: ReadingRecord = {
    source: source.id,
    complete: hadComplete ? { sweep: COMPLETE, readAt: READ_AT } : null,
    latest: {
      sweep: LATEST,
      readAt: FAILED_AT,
      cause,
      pages: newPages.filter(({ ok }) => ok).length,
      answered: true,
    },
  };
  const stood = await storedEvidence(db, SCOPE, source, reading, now);
  db.close();
  return stood;
}

const HOURS: readonly (readonly [Source<unknown>, number])[] = [
  [partnerScore, 48],
  [partnerRequirements, 48],
  [daily, 24],
  [me, 168],
  [organization, 168],
  [securityDefaults, 168],
  [caPolicies, 168],
  [authStrengths, 168],
  [gdapRelationships, 168],
];

describe.each(HOURS.map(([source, hours]) => ({ id: source.id, source, hours })))(
  '$id, after a failure',
  ({ id, source, hours }) => {
    test(`stands for ${hours} hours, with its age`, async () => {
      const { evidence, requests } = await stands(source, 'network', after(hours));
      expect(evidence).toEqual({ rows: ['old'], spoiled: [], complete: true, readAt: READ_AT });
      expect(requests.map(({ url }) => url)).toEqual([`https://graph.microsoft.com/v1.0/${id}?page=0`]);
    });

    test('is not yet read from then on', async () => {
      const { evidence } = await stands(source, 'network', after(hours, 1));
      expect(evidence).toEqual({
        rows: [],
        spoiled: [],
        complete: false,
        gap: { source: id, cause: 'notYetRead' },
        readAt: null,
      });
    });
  },
);

describe('what is sealed', () => {
  const after5 = after(5);
  test('the attempt and the answers that stand, under their hash', async () => {
    const { sealed: earlier } = await stands(me, 'network', after5);
    expect(earlier).toEqual({
      source: 'me',
      sweep: COMPLETE,
      readAt: READ_AT,
      complete: true,
      pages: 1,
      sha256: evidenceFileDigest([page('me', COMPLETE, ['old'])]),
    });
    const newPages = [page('me', LATEST, ['new']), page('me', LATEST, ['more'], 1)];
    const { sealed: latest } = await stands(me, null, after5, { newPages });
    expect(latest).toMatchObject({ sweep: LATEST, pages: 2, sha256: evidenceFileDigest(newPages) });
    expect(evidenceFileDigest(newPages)).not.toBe(evidenceFileDigest(newPages.toReversed()));
  });

  test('what could not be read: the attempt stands for it, without an answer', async () => {
    const { sealed } = await stands(me, 'role', after5, { hadComplete: false });
    expect(sealed).toMatchObject({ sweep: LATEST, readAt: null, complete: false, pages: 0 });
  });

  test('nothing, of what was never asked', async () => {
    const db = await newDatabase();
    expect(await storedEvidence(db, SCOPE, me, undefined, after5)).toMatchObject({ sealed: null });
    db.close();
  });
});

describe('a failure', () => {
  const CAUSES: Readonly<Record<Cause, 'passes' | 'counts at once'>> = {
    throttled: 'passes',
    network: 'passes',
    incomplete: 'passes',
    error: 'passes',
    consent: 'counts at once',
    role: 'counts at once',
    signIn: 'counts at once',
    mfa: 'counts at once',
    licence: 'counts at once',
    partnerType: 'counts at once',
    attestation: 'counts at once',
    unsupportedCloud: 'counts at once',
    notYetRead: 'counts at once',
    notBuilt: 'counts at once',
  };

  test.each(Object.entries(CAUSES) as [Cause, string][])('%s %s', async (cause, effect) => {
    const { evidence } = await stands(caPolicies, cause, after(5));
    expect(evidence).toEqual(
      effect === 'passes'
        ? { rows: ['old'], spoiled: [], complete: true, readAt: READ_AT }
        : { rows: [], spoiled: [], complete: false, gap: { source: 'ca-policies', cause }, readAt: null },
    );
  });

  test.each(['throttled', 'network', 'error'] as const)(
    'without an earlier reading keeps its cause: %s',
    async (cause) => {
      const { evidence } = await stands(caPolicies, cause, after(5), { hadComplete: false });
      expect(evidence).toMatchObject({ rows: [], complete: false, gap: { cause }, readAt: null });
    },
  );
});

describe('a partial reading', () => {
  const newPages = [
    page('ca-policies', LATEST, ['new']),
    {
      ...page('ca-policies', LATEST, [], 1),
      ok: false,
      asked: { method: 'GET', url: 'https://x/1', status: 503 },
    },
  ] as const;

  test('gives way to a complete one that is fresh', async () => {
    const { evidence } = await stands(caPolicies, 'incomplete', after(168), { newPages });
    expect(evidence).toMatchObject({ rows: ['old'], complete: true, readAt: READ_AT });
  });

  test.each([
    ['the complete one is too old', after(168, 1), true],
    ['there never was a complete one', after(5), false],
  ])('stands as incomplete when %s', async (_, now, hadComplete) => {
    const { evidence, requests } = await stands(caPolicies, 'incomplete', now, { hadComplete, newPages });
    expect(evidence).toEqual({
      rows: ['new'],
      spoiled: [],
      complete: false,
      gap: { source: 'ca-policies', cause: 'incomplete' },
      readAt: FAILED_AT,
    });
    expect(requests.map(({ status }) => status)).toEqual([200, 503]);
  });
});

test('a complete reading stands, whatever its age', async () => {
  const { evidence } = await stands(partnerScore, null, after(10_000), {
    newPages: [page('partner-score', LATEST, ['new'])],
  });
  expect(evidence).toEqual({ rows: ['new'], spoiled: [], complete: true, readAt: FAILED_AT });
});

test('what was never tried is not yet read', async () => {
  const db = await newDatabase();
  const { evidence, requests } = await storedEvidence(db, SCOPE, me, undefined, after(0));
  expect(evidence).toEqual({
    rows: [],
    spoiled: [],
    complete: false,
    gap: { source: 'me', cause: 'notYetRead' },
    readAt: null,
  });
  expect(requests).toEqual([]);
  db.close();
});

test('a URL that was asked twice stands once, with its last status, in code-point order', async () => {
  const asked = (url: string, status: number | null, number: number): PageRecord => ({
    ...page('me', LATEST, [], number),
    asked: { method: 'GET', url, status },
  });
  const newPages = [asked('https://b/', 503, 0), asked('https://a/', 200, 1), asked('https://b/', 200, 2)];
  const { requests } = await stands(me, null, after(5), { newPages });
  expect(requests).toEqual([
    { method: 'GET', url: 'https://a/', status: 200 },
    { method: 'GET', url: 'https://b/', status: 200 },
  ]);
});
