import { expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { writeHtml } from '../../../lib/report/html/write-html.ts';
import type { Report } from '../../../lib/report/report.ts';
import { reportWords, withoutIsolates } from '../../../lib/report/report-words.ts';
import { learnLanguage } from '../../../lib/text/languages.ts';
import { judged } from './judged.ts';
import { check, englishWords, item, report } from './report-files.ts';

const written = (change: Partial<Report> = {}): string => writeHtml(report(change), englishWords());

/** The words of a piece of HTML, without its tags. */
const words = (html: string): string =>
  withoutIsolates(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const section = (html: string, id: string): string =>
  new RegExp(`<section id="${id}">(.*?)</section>`, 's').exec(html)?.[1] ?? '';

test('one file that loads nothing, runs nothing and sends nothing', () => {
  const html = written();
  const policy =
    /^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="(.*)">\n/.exec(
      html,
    )?.[1];
  expect(policy?.replaceAll('&#39;', "'")).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
  );
  expect(html).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\sstyle=|\son\w+=|src=/i);
});

test('score with coverage, the action, the check with its rule, verdict, remedy, subject and proof', () => {
  const html = written();
  expect(words(section(html, 'score'))).toContain(
    '8½ of 14 93% could be checked; everything could be checked',
  );
  expect(words(section(html, 'actions'))).toContain(
    'Secure identities: 0 of 1 met Move the DAP connections that you need to GDAP Not met',
  );
  const said = words(html);
  expect(said).toContain(
    'GDAP roles end soon Not met High. This verdict stands since Nov 19, 2026. gdap-expiring',
  );
  expect(said).toContain('Why it matters: When the last relationship that grants a role ends');
  expect(said).toContain('What to do: Extend the relationship in Partner Center');
  expect(said).toContain('1 of 3 that were judged are not in order:');
  expect(said).toContain(
    'Fabrikam, Inc. Customer customer-1 Not met One role lasts until Nov 27, 2026: Global Reader',
  );
  expect(said).toContain('Rests on: gdap-relationships (Nov 20, 2026, 8:00 AM UTC, to the end)');
  expect(words(section(html, 'risks'))).toContain('GDAP roles end soon (1) Fabrikam, Inc. Nov 19, 2026 Open');
  expect(words(section(html, 'source-gdap-relationships'))).toContain(
    'https://graph.microsoft.com/v1.0/tenantRelationships 200',
  );
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '<!-- ',
  ']]>',
  '{{ alert(1) }}',
];

test.each(HOSTILE)('a name is data: %s', (hostile) => {
  const items = [item({ id: hostile, name: hostile, detail: { code: 'x', values: {}, text: hostile } })];
  const html = written({
    tenant: { id: hostile, name: hostile },
    signedInAs: hostile,
    checks: [check({}, items)],
    gaps: [{ source: hostile, cause: 'role', needs: { scopes: [hostile], roles: [], licences: [] } }],
  });
  // The very tags of a report with a harmless name: nothing that was named became one.
  const harmless = written({
    tenant: { id: 'x', name: 'x' },
    signedInAs: 'x',
    checks: [check({}, [item({ id: 'x', name: 'y', detail: { code: 'x', values: {}, text: 'x' } })])],
    gaps: [{ source: 'x', cause: 'role', needs: { scopes: ['x'], roles: [], licences: [] } }],
  });
  const tags = (source: string): string[] => source.match(/<[a-z/!][^>]*>/g) ?? [];
  const withoutId = (tag: string): string => tag.replace(/ (id|href)="[^"]*"/g, '');
  const named = tags(html).map(withoutId);
  expect(named.filter((tag) => tag !== '<code>' && tag !== '</code>')).toEqual(
    tags(harmless)
      .map(withoutId)
      .filter((tag) => tag !== '<code>' && tag !== '</code>'),
  );
  expect(html).toContain(
    `<bdi>${hostile.replace(/[&<>"']/g, (one) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[one]};`)}</bdi>`,
  );
});

test('a name that runs the other way, or holds what no text may, stays in its place', () => {
  const html = written({ checks: [check({}, [item({ name: 'Contoso\u202egpj.exe\u0000\ud800' })])] });
  expect(html).toContain('<bdi>Contoso\u202egpj.exe\ufffd\ufffd</bdi>');
});

test('every subject that is not in order is there, the worst first', async () => {
  const typical = await judged({ tenant: 'typical' });
  const html = writeHtml(typical, englishWords());
  const listed = typical.checks.flatMap(({ subjects }) => subjects.items.filter(({ id }) => id !== 'tenant'));
  expect(listed.length).toBeGreaterThan(100);
  const escaped = (name: string): string => name.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  for (const { name } of listed) expect(html).toContain(`<th scope="row"><bdi>${escaped(name)}</bdi>`);
  for (const { id } of typical.checks) expect(html).toContain(`<article class="check" id="check-${id}">`);
  const many = written({
    checks: [
      check({}, [
        item({ name: 'B', verdict: 'partial' }),
        item({ id: '2', name: 'C' }),
        item({ id: '3', name: 'A' }),
      ]),
    ],
  });
  const article = /<article .*?<\/article>/s.exec(many)?.[0] ?? '';
  const names = [...article.matchAll(/<th scope="row"><bdi>(.)<\/bdi>/g)].map(([, name]) => name);
  expect(names).toEqual(['A', 'C', 'B']);
});

test('the same report gives the same bytes', async () => {
  const typical = await judged({ tenant: 'typical' });
  expect(writeHtml(structuredClone(typical), englishWords())).toBe(writeHtml(typical, englishWords()));
});

test('in another language all of it is said in that language, with names for ids', async () => {
  const words: Readonly<Record<string, string>> = {
    'de.ftl': 'cause-role = Ihre Rolle erlaubt es nicht.\n',
    'checks/de.json': JSON.stringify({
      'gdap-expiring': {
        title: 'Alles gut',
        failTitle: 'Rollen enden bald',
        why: 'Warum',
        fix: 'Verlängern',
        details: { roleEndsSoon: 'Bis { DATETIME($end, dateStyle: "medium") }: { $roles }' },
      },
    }),
  };
  await learnLanguage('de', async (path) => words[path] ?? null);
  // The interface's words have a test of their own.
  const english = englishWords().text;
  const text = { ...english, locale: 'de' };
  const german = reportWords(text, CHECKS, report().tenant, new Map([['role-1', 'Globaler Leser']]));
  const values = { end: '2026-11-27T00:00:00.000Z', roles: ['role-1'] };
  const items = [
    item({ detail: { code: 'roleEndsSoon', values, text: 'English' } }),
    item({ id: 'customer-2', verdict: 'unknown', detail: { code: 'role', values: {}, text: 'English' } }),
  ];
  const html = writeHtml(report({ checks: [check({}, items)] }), german);
  expect(html).toContain('<html lang="de"');
  expect(html).toContain('Rollen enden bald');
  expect(html).toContain('<strong>What to do:</strong> Verlängern');
  expect(html).toContain('<bdi>Bis 27.11.2026: Globaler Leser</bdi>');
  expect(html).toContain(`<bdi>${english.t('cause-role')}</bdi>`);
  expect(html).not.toContain('English');
});
