import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { hintPlace } from '../../../lib/hints/place.ts';
import { HINT_PAGES } from '../../../lib/hints/registry.ts';
import { parseRoute } from '../../../lib/hints/route.ts';
import { renderTemplate } from '../../../lib/text/template.ts';
import { createText } from '../../../lib/text/text.ts';

const PAGES_FOLDER = new URL('../../../lib/hints/pages/', import.meta.url);

test('a page is named as its file', () => {
  const files = readdirSync(PAGES_FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(HINT_PAGES.map((page) => page.id)).toEqual(files.sort());
});

describe.each(HINT_PAGES)('$id', (page) => {
  test.each(page.urls.yes)('is the page of %s', (url) => {
    expect(hintPlace(url)?.page.id).toBe(page.id);
  });

  test.each(page.urls.no)('is not the page of %s', (url) => {
    expect(hintPlace(url)?.page.id).not.toBe(page.id);
  });

  test.each(HINT_PAGES.filter((other) => other !== page).flatMap((other) => other.urls.yes))(
    'leaves %s to its own page',
    (url) => {
      const route = parseRoute(url);
      expect(route === null ? null : page.match(route)).toBeNull();
    },
  );

  test('speaks of checks that are built', () => {
    expect(page.checks.filter((check) => !CHECKS.has(check))).toEqual([]);
  });

  test('has words that Fluent can read, and no key of its own looks like the one of the reading', () => {
    for (const template of Object.values(page.words)) {
      expect(() => renderTemplate(template, {}, 'en', { isolate: false })).not.toThrow();
    }
    const keys = page.urls.yes.map((url) => hintPlace(url)?.key);
    expect(keys).not.toContain('*');
  });
});

test('the general words of hints are there', () => {
  const { t } = createText('en');
  expect(t('hint-scorecard')).toBe('Open scorecard');
});
