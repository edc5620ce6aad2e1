import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../lib/checklist/action.ts';
import { CHECKLIST } from '../../lib/checklist/entries.ts';
import { FURTHER_RESOURCES } from '../../lib/checklist/further-resources.ts';

/** Every address in Microsoft's "Security best practices for Microsoft partners", in its order, each once. */
const DOCUMENT: readonly string[] = JSON.parse(
  readFileSync(new URL('../checklist/document-links.json', import.meta.url), 'utf8'),
);
const RESOURCES = [...CHECKLIST.flatMap(({ resources }) => resources), ...FURTHER_RESOURCES];

test('every action has its entry, in the file of its name', () => {
  expect(CHECKLIST.map(({ id }) => id)).toEqual(ACTIONS.map(({ id }) => id));
  const files = readdirSync(new URL('../../lib/checklist/entries', import.meta.url));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(CHECKLIST.map(({ id }) => id).sort());
});

test('no link of the document is dropped, and none is made up', () => {
  expect(DOCUMENT).toHaveLength(37);
  expect(RESOURCES.map(({ from }) => from).sort()).toEqual([...DOCUMENT].sort());
});

describe.each(CHECKLIST)('$id', ({ wording, today, principles }) => {
  test('has the document’s words, and a principle', () => {
    expect(wording).toMatch(/^[A-Z].{20,}$/);
    expect(today ?? 'As it was.').toMatch(/\.$/);
    expect(new Set(principles).size).toBe(principles.length);
    expect(principles.length).toBeGreaterThan(0);
  });
});

describe.each(RESOURCES)('$from', ({ from, url, state, minutes = 1 }) => {
  test('is at an address of today', () => {
    const { protocol, hostname, pathname } = new URL(url);
    expect(protocol).toBe('https:');
    expect(hostname).not.toBe('docs.microsoft.com');
    expect(pathname).not.toMatch(/azure\/active-directory|^\/en-us\//);
    expect(minutes).toBeGreaterThan(0);
    if (state === 'retired') expect(url).not.toBe(from);
  });
});
