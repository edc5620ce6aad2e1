import { expect, test } from 'vitest';
import { writeCsv } from '../../../lib/report/csv.ts';
import { check, englishWords, item, report } from './report-files.ts';

const HEADING =
  '"Action","Check","Check ID","Severity","Mandatory","Kind","Name","ID","Verdict","Reason","Verdict of the check since","What to do","Microsoft explains it"\r\n';

const nameIn = (name: string): string => {
  const csv = writeCsv(report({ checks: [check({}, [item({ name })])] }), englishWords());
  const [, line = ''] = csv.split('"Customer",');
  return line.slice(0, line.indexOf(',"customer-1"'));
};

test('a row for every subject, to the byte', () => {
  const words = englishWords({
    'gdap-expiring': {
      title: 'Good',
      failTitle: 'GDAP roles end soon',
      why: 'Why',
      fix: { text: 'Say "please", twice', page: null },
      explain: 'https://learn.microsoft.com/x',
      details: {},
    },
  });
  expect(writeCsv(report(), words)).toBe(
    `\ufeff${HEADING}"Move the DAP connections that you need to GDAP","GDAP roles end soon","gdap-expiring","High","no","Customer","Fabrikam, Inc.","customer-1","Not met","One role lasts until Nov 27, 2026: Global Reader","2026-11-19","Say ""please"", twice","https://learn.microsoft.com/x"\r\n`,
  );
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\rx', `"'\rx"`],
  ['\nx', `"'\nx"`],
  ['＝1+1', `"'＝1+1"`],
  ['＋1', `"'＋1"`],
  ['－1', `"'－1"`],
  ['＠x', `"'＠x"`],
  ['  =1+1', `"'  =1+1"`],
  ['\u200b=1+1', `"'\u200b=1+1"`],
  ['\u202e=1+1', `"'\u202e=1+1"`],
  ['=cmd|" /C calc"!A0', `"'=cmd|"" /C calc""!A0"`],
])('%j is no formula', (name, field) => {
  expect(nameIn(name)).toBe(field);
});

test.each([
  ['Fabrikam, Inc.', '"Fabrikam, Inc."'],
  ['a "b"', '"a ""b"""'],
  ['a\nb;c\td', '"a\nb;c\td"'],
  ['a=b', '"a=b"'],
  ['עברית', '"עברית"'],
])('%j stays as it is', (name, field) => {
  expect(nameIn(name)).toBe(field);
});

test('without a subject there is the heading alone', () => {
  expect(writeCsv(report({ checks: [check({}, [])] }), englishWords())).toBe(`\ufeff${HEADING}`);
});
