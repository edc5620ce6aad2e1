import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDashboardText } from '../../../lib/text/dashboard-text.ts';
import { readLanguageChoices } from '../../../lib/text/language-choices.ts';
import { learnLanguage } from '../../../lib/text/languages.ts';
import { createText } from '../../../lib/text/text.ts';
import { englishCatalogue } from '../../../scripts/catalogue.ts';
import { localesOnDisk } from '../../../scripts/packaged-words.ts';
import { type Language, languageProblems } from './language-problems.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

const WORDS = join(import.meta.dirname, '../../../lib/text');
const paths = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const FOLDERS = paths.filter((path) => /(^|\/)en\.ftl$/.test(path)).map((path) => path.slice(0, -6));
const catalogue = englishCatalogue();

const read = (path: string): string | null =>
  existsSync(join(WORDS, path)) ? readFileSync(join(WORDS, path), 'utf8') : null;

const fluentOf = (locale: string): Language['fluent'] =>
  Object.fromEntries(FOLDERS.map((folder) => [folder, read(`${folder}${locale}.ftl`)]));
const jsonOf = (locale: string): Language['json'] =>
  Object.fromEntries(
    Object.keys(catalogue).map((folder) => [
      folder,
      JSON.parse(read(`${folder}/${locale}.json`) ?? 'null') as Language['json'][string],
    ]),
  );
const ENGLISH = {
  fluent: fluentOf('en'),
  json: catalogue as unknown as Language['json'],
} satisfies Language;

/** Languages that any file names. */
const LOCALES = [
  ...new Set(paths.flatMap((path) => /(?:^|\/)([\w-]+)\.(?:ftl|json)$/.exec(path)?.[1] ?? [])),
].sort();

test('every language has interface words, without which it cannot be chosen', () => {
  expect(localesOnDisk()).toEqual(LOCALES);
  expect(FOLDERS.length).toBeGreaterThan(4);
  expect(Object.keys(catalogue.checks).length).toBeGreaterThan(60);
});

test.each(LOCALES)('%s says everything, with everything in it', (locale) => {
  const json = locale === 'en' ? ENGLISH.json : jsonOf(locale);
  const same = new Set([...SAME_AS_ENGLISH, ...(locale === 'en' ? idsOfAll() : [])]);
  expect(languageProblems(locale, { fluent: fluentOf(locale), json }, ENGLISH, same)).toEqual([]);
});

/** English is as in English. */
function idsOfAll(): string[] {
  return languageProblems('en', ENGLISH, ENGLISH, new Set()).map((problem) =>
    problem.replace(': still English', ''),
  );
}

describe('a translation is refused that', () => {
  const english: Language = {
    fluent: {
      '': 'a = { $count -> \n [one] one person\n *[other] { $count } people\n}\nb = All of { $name } is well\n',
    },
    json: { checks: { x: { title: 'Last until { DATETIME($end) }', fix: 'Open it now.' } } },
  };
  const german: Language = {
    fluent: {
      '': 'a = { $count -> \n [one] eine Person\n *[other] { $count } Personen\n}\nb = Bei { $name } ist alles gut\n',
    },
    json: { checks: { x: { title: 'Gilt bis { DATETIME($end) }', fix: 'Jetzt öffnen.' } } },
  };
  const fluent = (from: string, to: string): Language => {
    const source = german.fluent[''] ?? '';
    expect(source).toContain(from);
    return { ...german, fluent: { '': source.replace(from, to) } };
  };
  const json = (title: string): Language => ({
    ...german,
    json: { checks: { x: { title, fix: 'Jetzt öffnen.' } } },
  });
  const problems = (language: Language, locale = 'de'): string[] =>
    languageProblems(locale, language, english, new Set());

  test('is whole: none', () => {
    expect(problems(german)).toEqual([]);
  });

  test.each<[string, Language, string[]]>([
    ['lacks a file', { ...german, json: { checks: null } }, ['no file in lib/text/checks']],
    ['lacks a message', fluent('b = Bei { $name } ist alles gut\n', ''), ['b: missing']],
    ['has one too many', fluent('b =', 'c = Mehr\nb ='), ['c: not in English']],
    ['lacks a placeable', fluent('Bei { $name } ist', 'Es ist'), ['b: { $name } is nowhere']],
    [
      'names another',
      fluent('$name', '$Name'),
      ['b: { $name } is nowhere', 'b: { $Name } is not in English'],
    ],
    ['cannot be read', fluent('{ $name }', '{ $name'), ['b: cannot be read']],
    [
      'counts as another language does',
      fluent('[one]', '[few]'),
      ['a: de has no plural [few]', 'a: [one] is missing'],
    ],
    [
      'is still English',
      fluent('Bei { $name } ist alles gut', 'All of { $name } is well'),
      ['b: still English'],
    ],
    ['says nothing for one', fluent('eine Person', '{ "" }'), ['a: says nothing']],
    [
      'shows a date as it is stored',
      json('Gilt bis { $end }'),
      ['checks: x.title: { DATETIME($end) } is nowhere', 'checks: x.title: { $end } is not in English'],
    ],
    ['has no template', json('Gilt bis { DATETIME($end)'), ['checks: x.title: cannot be read']],
  ])('%s', (_, language, expected) => {
    expect(problems(language)).toEqual(expected);
  });

  test('counts in Arabic as German does', () => {
    expect(problems(german, 'ar')).toEqual([
      'a: [zero] is missing',
      'a: [two] is missing',
      'a: [few] is missing',
      'a: [many] is missing',
    ]);
  });

  test('counts in Japanese by a category that it has not', () => {
    expect(problems(german, 'ja')).toEqual(['a: ja has no plural [one]']);
  });
});

describe('a language that was added', () => {
  const files: Readonly<Record<string, string>> = {
    'locales.json': '["ar","de","en","fr","ja"]',
    'de.ftl': 'popup-cancel = Abbrechen\nrisks-show-all = Alle { $count } zeigen',
    'worker/de.ftl': 'badge-title-sign-in = Bitte neu anmelden',
    'dashboard/de.ftl': 'dashboard-title = Übersicht',
    'en.ftl': 'popup-cancel = Cancel',
    'checks/de.json': '{}',
  };
  const asked: string[] = [];
  const fromPackage = async (path: string): Promise<string | null> => {
    asked.push(path);
    return files[path] ?? null;
  };

  test('is spoken by the worker once it was learned, English where it says nothing', async () => {
    expect(createText('de-CH').t('popup-cancel')).toBe('Cancel');
    await learnLanguage('de-CH', fromPackage);
    const text = createText('de-CH');
    expect([text.locale, text.dir, text.t('popup-cancel')]).toEqual(['de-CH', 'ltr', 'Abbrechen']);
    expect(text.t('badge-title-sign-in')).toBe('Bitte neu anmelden');
    expect(text.t('risks-show-all', { count: 1200 })).toMatch(/^Alle .1['’]200. zeigen$/);
    expect(text.t('product-name')).toBe(createText('en').t('product-name'));
  });

  test('is the only one that a page reads, and only its own folders of it', async () => {
    asked.length = 0;
    const text = await loadDashboardText('de', fromPackage);
    expect([text.t('dashboard-title'), text.has('settings-title')]).toEqual(['Übersicht', false]);
    expect(asked.filter((path) => !path.startsWith('dashboard/')).sort()).toEqual([
      'checklist/de.ftl',
      'de.ftl',
    ]);
    expect(asked.filter((path) => !path.endsWith('de.ftl'))).toEqual([]);
  });

  test('can be chosen under its own name', async () => {
    expect(await readLanguageChoices(fromPackage)).toEqual([
      { id: 'de', name: 'Deutsch' },
      { id: 'en', name: 'English' },
      { id: 'fr', name: 'Français' },
      { id: 'ar', name: 'العربية' },
      { id: 'ja', name: '日本語' },
    ]);
  });
});
