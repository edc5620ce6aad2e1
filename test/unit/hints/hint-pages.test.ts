import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import type { HintPage } from '../../../lib/hints/hint-page.ts';
import { hintPlace, matchPage } from '../../../lib/hints/place.ts';
import { HINT_PAGES } from '../../../lib/hints/registry.ts';
import { parseRoute } from '../../../lib/hints/route.ts';
import { renderTemplate } from '../../../lib/text/template.ts';
import { createText } from '../../../lib/text/text.ts';
import { AZURE_URLS } from './urls/azure.ts';
import { MICROSOFT_365_URLS } from './urls/microsoft-365.ts';
import { PARTNER_CENTER_URLS } from './urls/partner-center.ts';

const PAGES_FOLDER = new URL('../../../lib/hints/pages/', import.meta.url);
const URLS = { ...PARTNER_CENTER_URLS, ...AZURE_URLS, ...MICROSOFT_365_URLS };
const urlsOf = ({ id }: HintPage) => URLS[id] ?? { yes: [], no: [] };
const EXACT = HINT_PAGES.filter(({ headings }) => headings === undefined);
const idsAt = (url: string): string[] => hintPlace(url)?.pages.map(({ id }) => id) ?? [];

/** Codes of words that are not ids of checks. */
const FIXED = [
  'heading',
  'heading-of',
  'heading-unseen',
  'good',
  'next',
  'note',
  'unseen',
  'unseen-line',
  'unseen-next',
];

test('a page is named as its file, and has URLs to be known by', () => {
  const files = readdirSync(PAGES_FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(HINT_PAGES.map((page) => page.id)).toEqual(files.sort());
  expect(Object.keys(URLS).sort()).toEqual(files.sort());
});

describe.each(HINT_PAGES)('$id', (page) => {
  const { yes, no } = urlsOf(page);

  test.each(yes)('is the page of %s', (url) => {
    const ids = idsAt(url);
    expect(ids).toContain(page.id);
    if (page.headings === undefined) expect(ids).toEqual([page.id]);
  });

  test.each(no)('is not the page of %s', (url) => {
    expect(idsAt(url)).not.toContain(page.id);
  });

  test('has counter-examples', () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  test('leaves every URL of every other page to it', () => {
    const taken = EXACT.filter((other) => other !== page)
      .flatMap((other) => urlsOf(other).yes)
      .filter((url) => idsAt(url).includes(page.id));
    expect(taken).toEqual([]);
  });

  test('speaks of checks that are built', () => {
    expect(page.checks.filter((check) => !CHECKS.has(check))).toEqual([]);
  });

  test('has words that Fluent can read, and none for a check that it does not speak of', () => {
    for (const template of Object.values(page.words)) {
      expect(() => renderTemplate(template, {}, 'en', { isolate: false })).not.toThrow();
    }
    const own = page.own !== null || page.tellPart !== undefined;
    const codes = Object.keys(page.words).filter((code) => !FIXED.includes(code));
    const stray = codes.filter((code) => !page.checks.includes(code.replace(/^next-/, '')));
    expect(own ? [] : stray).toEqual([]);
    expect(Object.keys(page.words)).toEqual(expect.arrayContaining(['heading', 'good']));
  });
});

test('no predicate of a page takes the URL of another one, whichever comes first', () => {
  const claims = EXACT.flatMap((page) =>
    EXACT.flatMap((other) =>
      urlsOf(other).yes.flatMap((url) => {
        const route = parseRoute(url);
        return other !== page && route !== null && matchPage(page, route) !== null
          ? [`${page.id}: ${url}`]
          : [];
      }),
    ),
  );
  expect(claims).toEqual([]);
});

test.each([
  ['https://partner.microsoft.com/dashboard/v2/customers/list', 'tenant', 'tenant'],
  [PARTNER_CENTER_URLS['customer-account']?.yes[1] ?? '', 'customer', '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6'],
  [
    PARTNER_CENTER_URLS['admin-relationship']?.yes[1] ?? '',
    'relationship',
    '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6-7a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  ],
  [AZURE_URLS['conditional-access-policy']?.yes[1] ?? '', 'policy', '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01'],
  [AZURE_URLS.budgets?.yes[0] ?? '', 'tenant', 'tenant'],
  [AZURE_URLS.budgets?.yes[1] ?? '', 'subscription', '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01'],
  [AZURE_URLS.budgets?.yes[3] ?? '', 'subscription', '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01'],
  [AZURE_URLS['cost-alerts']?.yes[2] ?? '', 'subscription', '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01'],
  [AZURE_URLS['defender-for-cloud']?.yes[0] ?? '', 'tenant', 'tenant'],
])('%s is about one %s: %s', (url, topic, key) => {
  expect(hintPlace(url)).toMatchObject({ topic, key });
});

test('the general words of hints are there', () => {
  const { t } = createText('en');
  expect(t('hint-scorecard')).toBe('Open scorecard');
});
