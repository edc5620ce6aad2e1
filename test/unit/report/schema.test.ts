import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeReport } from '../../../lib/report/write-report.ts';
import { judged } from './judged.ts';
import { isReport } from './report-schema.ts';

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const REPORT = JSON.parse(
  writeReport(
    await judged({
      tenant: 'typical',
      change: { grantedScopes: ['User.Read', 'Policy.Read.All', 'DelegatedAdminRelationship.Read.All'] },
    }),
  ),
) as Json;

/** Values of a detail are free; everything else in a report has a fixed shape. */
const isFree = (path: Path): boolean => path.includes('values');

function walk(value: Json, path: Path = []): { readonly path: Path; readonly value: Json }[] {
  if (isFree(path)) return [];
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    { path, value },
    ...children.flatMap(([key, child]) => walk(child, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

const NODES = walk(REPORT);
const at = (path: Path): string => String(path.at(-1));

/** A copy of the report with the parent of `path` changed. */
function changed(path: Path, change: (parent: Record<string, Json>, key: string) => void): Json {
  const copy = structuredClone(REPORT);
  let parent = copy as Record<string, Json>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, Json>;
  change(parent, at(path));
  return copy;
}

test('the report itself is taken, and it has gaps, risks and items', () => {
  expect(isReport(REPORT)).toBe(true);
  const { gaps, risks } = REPORT as { gaps: Json[]; risks: Json[] };
  expect([gaps.length > 0, risks.length > 0]).toEqual([true, true]);
});

test('a report without any one of its keys is refused', () => {
  const keys = NODES.filter(({ path }) => typeof path.at(-1) === 'string');
  fc.assert(
    fc.property(fc.constantFrom(...keys), ({ path }) => {
      expect(isReport(changed(path, (parent, key) => delete parent[key]))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a report with one more key is refused', () => {
  const objects = NODES.filter(
    ({ path, value }) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && path.length > 0,
  );
  fc.assert(
    fc.property(fc.constantFrom(...objects), fc.string({ minLength: 1 }), ({ path, value }, name) => {
      fc.pre(!(name in (value as object)) && name !== 'cause' && name !== '__proto__');
      const more = changed(path, (parent, key) => {
        parent[key] = { ...(value as object), [name]: 'more' };
      });
      expect(isReport(more)).toBe(false);
      expect(isReport({ ...(REPORT as object), [name]: 'more' })).toBe(name in (REPORT as object));
    }),
    { numRuns: 300 },
  );
});

/** Checks and sources are not among them: a later version may know more of these. */
const ENUMS = new Set('format cloud group verdict cause severity action kind method state'.split(' '));

test('a report with another word in the place of a fixed one is refused', () => {
  const words = NODES.filter(({ path, value }) => {
    const isId = at(path) === 'id' && path.length === 3 && path[0] === 'actions';
    return typeof value === 'string' && (ENUMS.has(at(path)) || isId);
  });
  const kinds = new Set(words.map(({ path }) => `${path[0]}.${at(path)}`));
  expect(kinds.size).toBeGreaterThan(13);
  // A word of letters might be one of the fixed ones.
  const noWord = fc.string().filter((text) => !/^[A-Za-z]+$/.test(text));
  const near = fc.constantFrom('Fail', 'passed', 'notapplicable', 'info', 'POST', 'posture-report/2', '');
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.oneof(noWord, near), ({ path }, word) => {
      expect(isReport(changed(path, (parent, key) => Object.assign(parent, { [key]: word })))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a report with a value of another type is refused', () => {
  const other = (value: Json): Json => (typeof value === 'object' ? 'text' : [value]);
  fc.assert(
    fc.property(fc.constantFrom(...NODES.filter(({ path }) => path.length > 0)), ({ path, value }) => {
      const wrong = changed(path, (parent, key) => Object.assign(parent, { [key]: other(value) }));
      expect(isReport(wrong)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

/** A check whose source was read. */
const READ = (REPORT as { checks: { id: string }[] }).checks.findIndex(({ id }) => id === 'gdap-expiring');

const change = (path: Path, value: Json): boolean =>
  isReport(changed(path, (parent, key) => Object.assign(parent, { [key]: value })));

test.each([
  ['a good subject among the items', ['checks', 0, 'subjects', 'items', 0, 'verdict'], 'pass'],
  ['an item that is not concerned', ['checks', 0, 'subjects', 'items', 0, 'verdict'], 'notApplicable'],
  ['a version that is no number', ['product', 'version'], 'latest'],
  [
    'a request in the clear',
    ['checks', READ, 'evidence', 0, 'requests', 0, 'url'],
    'http://graph.microsoft.com/',
  ],
  ['a status that is none', ['checks', READ, 'evidence', 0, 'requests', 0, 'status'], 0],
  ['a time without a zone', ['producedAt'], '2026-11-20T08:00:00'],
  ['a third of an action', ['score', 'value'], 0.3],
  ['more coverage than there is', ['score', 'coverage'], 1.01],
  ['a tenant that is no id', ['tenant', 'id'], 'contoso'],
  ['somebody without a domain', ['signedInAs'], 'alex'],
  ['actions out of order', ['actions', 0, 'id'], 'partner-blog'],
  ['a reason that is a sentence', ['checks', 0, 'subjects', 'items', 0, 'detail', 'code'], 'Not built'],
  ['a cause for what is known', ['checks', 0, 'verdict'], 'fail'],
] as const)('%s is refused', (_, path, value) => {
  expect(change(path, value)).toBe(false);
});
