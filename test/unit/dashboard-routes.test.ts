import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoute, writeRoute } from '../../components/dashboard/dashboard-route.ts';
import { DASHBOARD_VIEWS } from '../../components/dashboard/registry.ts';
import { loadDashboardText } from '../../lib/text/dashboard-text.ts';
import { readWords } from '../../scripts/read-words.ts';

test('every view has the name of its file, and words for it', async () => {
  const files = readdirSync(join(import.meta.dirname, '../../components/dashboard/views'));
  expect(DASHBOARD_VIEWS.map(({ id }) => `${id}.tsx`).sort()).toEqual(files.sort());
  const text = await loadDashboardText('en', readWords);
  expect(DASHBOARD_VIEWS.filter(({ id }) => !text.has(`view-${id}`))).toEqual([]);
});

test('the navigation has an order of its own, and views outside it say where they belong', () => {
  const places = DASHBOARD_VIEWS.flatMap(({ place }) => place ?? []);
  expect([new Set(places).size, places.toSorted((a, b) => a - b)]).toEqual([places.length, places]);
  const inside = DASHBOARD_VIEWS.filter(({ place }) => place !== null).map(({ id }) => id);
  const outside = DASHBOARD_VIEWS.filter(({ place }) => place === null);
  expect(outside.filter(({ within }) => !inside.includes(within ?? ''))).toEqual([]);
});

test.each([
  ['', { view: '', parts: [], chosen: {} }],
  ['#customers', { view: 'customers', parts: [], chosen: {} }],
  ['#check/a%2Fb/c?search=a%20b%26c', { view: 'check', parts: ['a/b', 'c'], chosen: { search: 'a b&c' } }],
  ['#check/%E0%A4%A', { view: 'check', parts: ['%E0%A4%A'], chosen: {} }],
  ['#search?q=what?', { view: 'search', parts: [], chosen: { q: 'what?' } }],
])('the address %s is read', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test('what an address is made of comes out of it again', () => {
  const part = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(part, fc.array(part), fc.dictionary(part, part), (view, parts, chosen) => {
      expect(readRoute(writeRoute(view, parts, chosen))).toEqual({ view, parts, chosen });
    }),
  );
});

test('what is not chosen is not in the address', () => {
  expect(writeRoute('customers', [], { search: '', order: 'name' })).toBe('#customers?order=name');
});
