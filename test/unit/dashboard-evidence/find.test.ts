import { describe, expect, test } from 'vitest';
import { find, fold, haystack } from '../../../components/dashboard/search/find.ts';
import { findings } from '../../../components/dashboard/search/findings.ts';
import { loadDashboardText } from '../../../lib/text/dashboard-text.ts';
import { readWords } from '../../../scripts/read-words.ts';
import { SAMPLE_SUMMARY } from '../../browser/sample-summary.ts';

const english = await loadDashboardText('en', readWords);

const HAY = haystack(
  [
    ['Woodgrove Bank', 'w'],
    ['Bank of Contoso', 'c'],
    ['Fabrikam, Inc.', 'bank-id'],
    ['Embankment Works', 'e'],
    ['Škoda Straße', 's'],
    ['شركة نورثويند', 'n'],
  ].map(([name = '', also = '']) => ({ name, also })),
);
const names = (query: string): string[] => find(HAY, query).map(({ name }) => name);

describe('searching', () => {
  test('names that begin so first, then words, then parts of words, then what stands beside the name', () => {
    expect(names('bank')).toEqual([
      'Bank of Contoso',
      'Woodgrove Bank',
      'Embankment Works',
      'Fabrikam, Inc.',
    ]);
  });

  test('every word must be there, in any order', () => {
    expect(names('bank wood')).toEqual(['Woodgrove Bank']);
    expect(names('bank nowhere')).toEqual([]);
  });

  test('case, accents and width do not matter; nothing typed finds nothing', () => {
    expect(names('SKODA')).toEqual(['Škoda Straße']);
    expect(names('ｗｏｏｄ')).toEqual(['Woodgrove Bank']);
    expect(names('نورث')).toEqual(['شركة نورثويند']);
    expect([names(''), names('  ')]).toEqual([[], []]);
    expect(fold('É')).toBe('e');
  });
});

describe('what the dashboard’s search looks through', () => {
  const search = {
    index: {
      checks: ['mfa-baseline-missing', 'gdap-expiring'],
      entries: [
        { id: 'c1', kind: 'customer', name: 'Fabrikam', verdict: 'fail', checks: [1, 0] },
        { id: 'c2', kind: 'customer', name: 'Woodgrove', verdict: 'pass', checks: [1] },
        { id: 'p1', kind: 'policy', name: 'CA001', verdict: 'pass', checks: [0] },
        { id: 'ada', kind: 'user', name: 'Ada', verdict: 'unknown', checks: [0] },
      ],
    },
    people: [
      { id: 'ada', name: 'Ada', people: 'members' },
      { id: 'ben', name: 'Ben & Co', people: 'members' },
    ],
  } as const;
  const all = findings({ search, summary: SAMPLE_SUMMARY }, english);
  const found = (kind: keyof typeof all, query: string) =>
    find(all[kind], query).map(({ href, verdict }) => [href, verdict]);

  test('each thing leads to its place', () => {
    expect(found('customers', 'fabri')).toEqual([['#check/gdap-expiring/c1', 'fail']]);
    expect(found('customers', 'wood')).toEqual([['#customers/c2', null]]);
    expect(found('actions', 'webinar')).toEqual([['#actions/webinar', 'attested']]);
    expect(found('checks', 'mfa-baseline')).toEqual([['#check/mfa-baseline-missing', 'fail']]);
    expect(found('settings', 'emergency')).toEqual([['/options.html#emergencyAccounts', null]]);
    expect(found('gaps', 'customer-insights')).toEqual([['#source/customer-insights', 'unknown']]);
  });

  test('what no check lists is not called good', () => {
    expect(found('policies', 'ca001')).toEqual([['#check/mfa-baseline-missing', null]]);
    expect(found('people', 'ben')).toEqual([['#protection/members?q=Ben+%26+Co', null]]);
  });

  test('somebody whom a check lists stands once', () => {
    expect(found('people', 'ada')).toEqual([['#check/mfa-baseline-missing/ada', 'unknown']]);
  });
});
