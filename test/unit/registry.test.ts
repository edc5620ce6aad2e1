import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../lib/checklist/action.ts';
import { CHECKS } from '../../lib/checks/registry.ts';
import { STATEMENTS } from '../../lib/checks/statements.ts';
import { CAUSES } from '../../lib/evidence/gap.ts';
import { SOURCES } from '../../lib/evidence/registry.ts';
import type { SourceRequest } from '../../lib/evidence/source.ts';
import { HINT_PAGES } from '../../lib/hints/registry.ts';
import { templateOf } from '../../lib/microsoft/allow-list.ts';
import { buildGet, permit } from '../../lib/microsoft/read-only-policy.ts';
import { renderTemplate } from '../../lib/text/template.ts';
import { CHECK_CATALOGUE } from './registry/check-catalogue.ts';
import { emittedCodes } from './registry/emitted-codes.ts';
import { SOURCE_CATALOGUE } from './registry/source-catalogue.ts';

const LIB = join(import.meta.dirname, '../../lib');
const names = (folder: string): string[] =>
  readdirSync(join(LIB, folder))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

test.each([
  ['evidence/sources', [...SOURCES.values()]],
  ['checks/all', [...CHECKS.values()]],
  ['checks/statements', STATEMENTS],
  ['hints/pages', HINT_PAGES],
])('everything in %s has the name of its file, once', (folder, all) => {
  expect(all.map(({ id }) => id)).toEqual(names(folder));
});

test('the catalogue has 66 checks', () => {
  expect(new Set(CHECK_CATALOGUE.map(([id]) => id)).size).toBe(66);
});

test.each(CHECK_CATALOGUE)(
  'the catalogue’s check %s answers for %s, %s',
  (id, action, severity, mandatory) => {
    const check = CHECKS.get(id);
    expect([check?.id, check?.action, check?.severity, check?.mandatory]).toEqual([
      id,
      action,
      severity,
      mandatory,
    ]);
  },
);

test('what a person can confirm is what the checks look at, under their names', () => {
  const looked = [...CHECKS.values()].flatMap(({ statement }) => statement ?? []);
  expect(looked).toEqual(STATEMENTS);
  for (const { id, action, title } of STATEMENTS)
    expect(CHECKS.get(id)).toMatchObject({ action, words: { title } });
});

test('every action has a check', () => {
  expect([...new Set(CHECK_CATALOGUE.map(([, action]) => action))]).toEqual(ACTIONS.map(({ id }) => id));
});

describe.each([...CHECKS.values()])('check $id', ({ id, action, words, needs, uses, oneOf }) => {
  test('answers for an action', () => {
    expect(ACTIONS.map((one) => one.id)).toContain(action);
  });

  test('has all its words', () => {
    for (const text of [words.title, words.failTitle, words.why, words.fix.text]) {
      expect(text.trim()).toMatch(/^\S.{9,}$/s);
    }
    expect(words.title).not.toBe(words.failTitle);
  });

  test('has words for every reason that it gives, and no words for others', () => {
    const file = `${id}.ts`;
    const text = readFileSync(join(LIB, 'checks/all', file), 'utf8');
    const shared = [...text.matchAll(/from '\.\.\/([a-z-]+\.ts)'/g)].map(([, name]) => name ?? '');
    const emitted = new Set([
      ...emittedCodes(file, text),
      ...shared.flatMap((name) => [...emittedCodes(name, readFileSync(join(LIB, 'checks', name), 'utf8'))]),
    ]);
    const causes: readonly string[] = CAUSES;
    const told = Object.keys(words.details);
    expect(emitted.size).toBeGreaterThan(0);
    expect([...emitted].filter((code) => !causes.includes(code) && !told.includes(code))).toEqual([]);
    expect(told.filter((code) => !causes.includes(code) && !emitted.has(code))).toEqual([]);
  });

  test('has words that Fluent can read', () => {
    for (const template of Object.values(words.details)) {
      expect(renderTemplate(template, {}, 'en', { isolate: false })).not.toBe('');
    }
  });

  test('rests on sources that are built', () => {
    const inputs = Object.values({ ...needs, ...uses, ...oneOf });
    const sources = inputs.flatMap((input) => ('derive' in input ? input.needs : [input]));
    for (const source of sources) expect(SOURCES.get(source.id)).toBe(source);
  });
});

describe('the allow-list', () => {
  const pathOf = (path: string): string => path.replace(/\?.*$/, '');

  test('has the path of every request in the catalogue of sources', () => {
    for (const { resource, path } of SOURCE_CATALOGUE) {
      expect(templateOf(resource, pathOf(path).replaceAll('{}', 'an-id'))).toBe(pathOf(path));
    }
  });

  test('has no other path', () => {
    const text = readFileSync(join(LIB, 'microsoft/allow-list.ts'), 'utf8');
    const templates = [...text.matchAll(/^ +'(\/[^']*)',$/gm)].map(([, template]) => template ?? '');
    const wanted = new Set(SOURCE_CATALOGUE.map(({ path }) => pathOf(path)));
    expect(templates.sort()).toEqual([...wanted].sort());
  });
});

describe.each([...SOURCES.values()])('source $id', (source) => {
  const row = SOURCE_CATALOGUE.find(({ id }) => id === source.id);
  const requests: readonly SourceRequest[] = source.requests({
    now: new Date('2026-11-20T08:00:00Z'),
    previousSweepAt: new Date('2026-11-20T04:00:00Z'),
    evidence: () => ({ rows: [], spoiled: [], complete: true, readAt: '2026-11-20T08:00:00Z' }),
    keysOf: () => [],
    gapOfKeys: () => undefined,
    licensed: () => 'unknown',
  });

  test('asks what the catalogue says, with the permission that it says', () => {
    const { scope, limitClass, freshnessHours } = source;
    expect({ scope, limitClass, freshnessHours }).toEqual({
      scope: row?.scope,
      limitClass: row?.limitClass,
      freshnessHours: row?.freshnessHours,
    });
    const undated = (path: string): string => path.replace(/\d{4}-\d{2}-\d{2}(T[\d:]+Z)?(?=[& ])/g, '{}');
    expect(
      requests.map(({ request }) => [request.resource, undated(decodeURIComponent(request.path))]),
    ).toEqual(source.after === undefined ? [[row?.resource, row?.path]] : []);
  });

  test('is allowed to ask it, and can only read', () => {
    for (const { request } of requests) {
      const built = buildGet(permit('global', request), {}, new AbortController().signal);
      expect([built.method, built.body]).toEqual(['GET', null]);
    }
    expect(source.scope).toMatch(/^(User\.Read|[A-Za-z]+\.Read\.[A-Za-z]+|partnercenter|arm)$/);
  });
});

describe('what 21Vianet does not have', () => {
  // Absent from the metadata of Microsoft Graph in China.
  test.each([
    'auth-methods-policy',
    'customer-insights',
    'gdap-assignments',
    'gdap-relationships',
    'lighthouse-mfa',
    'partner-requirements',
    'partner-score',
    'secure-score',
    'secure-score-controls',
  ])('%s is not asked there', (id) => {
    expect(SOURCES.get(id)?.clouds).not.toContain('china');
    expect(SOURCES.get(id)?.clouds).toContain('global');
  });
});
