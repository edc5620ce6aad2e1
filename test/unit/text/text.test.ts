import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTION_GROUPS, ACTIONS } from '../../../lib/checklist/action.ts';
import { SEVERITIES, VERDICTS } from '../../../lib/checks/verdict.ts';
import { CAUSES } from '../../../lib/evidence/gap.ts';
import { loadDashboardText } from '../../../lib/text/dashboard-text.ts';
import { loadReportText } from '../../../lib/text/report-text.ts';
import { loadSettingsText } from '../../../lib/text/settings-text.ts';
import { createText } from '../../../lib/text/text.ts';
import { loadWelcomeText } from '../../../lib/text/welcome-text.ts';
import { CONSENT_GROUPS } from '../../../lib/views/consent-groups.ts';
import { readWords } from '../../../scripts/read-words.ts';

const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');
const english = createText('en');
const dashboard = await loadDashboardText('en', readWords);
const settings = await loadSettingsText('en', readWords);
const report = await loadReportText('en', readWords);
const SPEAKERS = {
  'lib/text/en.ftl': english,
  'lib/text/worker/en.ftl': english,
  'lib/text/settings/en.ftl': settings,
  'lib/text/exceptions/en.ftl': settings,
  'lib/text/upkeep/en.ftl': settings,
  'lib/text/dashboard/en.ftl': dashboard,
  'lib/text/dashboard/customers/en.ftl': dashboard,
  'lib/text/dashboard/diagnostics/en.ftl': dashboard,
  'lib/text/dashboard/history/en.ftl': dashboard,
  'lib/text/dashboard/evidence/en.ftl': dashboard,
  'lib/text/dashboard/sources/en.ftl': dashboard,
  'lib/text/dashboard/protection/en.ftl': dashboard,
  'lib/text/dashboard/search/en.ftl': dashboard,
  'lib/text/checklist/en.ftl': dashboard,
  'lib/text/welcome/en.ftl': await loadWelcomeText('en', readWords),
  'lib/text/dashboard/reports/en.ftl': dashboard,
  'lib/text/report/en.ftl': report,
};
/** Ids of all words, with who speaks them. */
const words = Object.entries(SPEAKERS).flatMap(([file, speaker]) =>
  [...readFileSync(file, 'utf8').matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(
    ([, id = '']) => [id, speaker] as const,
  ),
);
const ids = words.map(([id]) => id);

describe('createText', () => {
  const { t, has } = createText('en');

  test('chooses the plural of the number', () => {
    expect(plain(t('score-unknown', { count: 0 }))).toBe('everything could be checked');
    expect(plain(t('score-unknown', { count: 1 }))).toBe('one could not be checked');
    expect(plain(t('score-unknown', { count: 2 }))).toBe('2 could not be checked');
  });

  test('writes numbers as the language does', () => {
    expect(plain(t('risks-show-all', { count: 1200 }))).toBe('Show all 1,200');
    expect(plain(createText('de').t('risks-show-all', { count: 1200 }))).toBe('Show all 1,200');
  });

  test('wraps names in bidi isolates, so that a right-to-left name keeps to itself', () => {
    expect(t('popup-signed-in-as', { name: 'דנה' })).toBe('Signed in as \u2068דנה\u2069');
  });

  test('an id without words is refused here', () => {
    expect(() => t('no-such-message')).toThrow('No words for "no-such-message"');
    expect(has('no-such-message')).toBe(false);
    expect(has('popup-cancel')).toBe(true);
  });

  test('a missing value is refused here', () => {
    expect(() => t('popup-checked')).toThrow('age');
  });

  test('a language without words falls back to English, and so do its numbers and its direction', () => {
    expect(createText('xx-XX')).toMatchObject({ locale: 'en', dir: 'ltr' });
    expect(createText('not a locale')).toMatchObject({ locale: 'en', dir: 'ltr' });
    expect(createText('ar').t('popup-cancel')).toBe('Cancel');
  });

  test('a region keeps its own numbers and dates', () => {
    expect(createText('en-GB').locale).toBe('en-GB');
  });
});

describe('words that other parts ask for by a code', () => {
  const { has } = createText('en');
  const wanted = [
    ...VERDICTS.map((verdict) => `verdict-${verdict}`),
    ...SEVERITIES.map((severity) => `severity-${severity}`),
    ...CAUSES.flatMap((cause) => [`cause-${cause}`, `cause-${cause}-next`]),
    ...ACTIONS.map(({ id }) => `action-${id}`),
    ...ACTION_GROUPS.map((group) => `group-${group}`),
    ...CONSENT_GROUPS.flatMap(({ id }) => [`unlock-heading-${id}`, `unlock-why-${id}`]),
  ];
  test.each(wanted)('%s', (id) => {
    expect(has(id)).toBe(true);
  });

  test('each error says what to do next', () => {
    const errors = ids.filter((id) => id.startsWith('error-') && !id.endsWith('-next'));
    expect(errors.length).toBeGreaterThan(10);
    for (const id of errors) expect(ids).toContain(`${id}-next`);
  });
});

describe('the files', () => {
  test('no id stands twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(words)('%s has words that can be read', (id, speaker) => {
    expect(speaker.has(id)).toBe(true);
  });

  test('a page speaks its own words and the shared ones, not those of others', () => {
    expect(dashboard.has('product-name')).toBe(true);
    expect(dashboard.has('settings-title')).toBe(false);
    expect(settings.has('dashboard-title')).toBe(false);
    expect(english.has('dashboard-title')).toBe(false);
  });
});

test('whatever a page or the worker says by its id has English words', () => {
  const files = import.meta.glob<string>(['../../../{components,entrypoints,lib}/**/*.{ts,tsx}'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const asked = Object.values(files).flatMap((source) =>
    [...source.matchAll(/\bt\('([a-zA-Z][\w-]*)'/g)].map(([, id = '']) => id),
  );
  expect(asked.length).toBeGreaterThan(300);
  expect([...new Set(asked)].filter((id) => !ids.includes(id))).toEqual([]);
});
