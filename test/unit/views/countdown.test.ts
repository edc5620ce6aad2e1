import { expect, test } from 'vitest';
import type { Ending } from '../../../lib/clocks/ending.ts';
import { createText } from '../../../lib/text/text.ts';
import { countdownsOf } from '../../../lib/views/countdown.ts';
import { alert, gdap } from '../clocks/ends.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const ending = (kind: Ending['kind'], at: string, count = 1): Ending => ({
  kind,
  key: `${kind}/${at}`,
  at,
  check: 'a-check',
  subject: '',
  count,
});
const counted = (...endings: readonly Ending[]): string[] =>
  countdownsOf(endings, NOW, createText('en')).map(
    ({ text, at, page }) => `${text.replace(/[\u2066-\u2069]/g, '')} ${at.slice(0, 10)} ${page}`,
  );

test('what ends is counted down in words, alerts first, then what ends soonest, each with a way to it', () => {
  expect(
    counted(
      ending('anniversary', '2027-01-01T00:00:00.000Z'),
      gdap('2026-12-04', 12),
      ending('review', '2026-11-30T00:00:00.000Z', 2),
      ending('exception', '2026-11-21T00:00:00.000Z'),
      alert('2026-11-21T07:00:00.000Z'),
    ),
  ).toEqual([
    'End of the 24 hours to answer a security alert 2026-11-21 /dashboard.html#check/security-alerts-unanswered',
    'End of a written exception 2026-11-21 /options.html#exceptions',
    '2 reviews due 2026-11-30 /options.html#attestations',
    'End of GDAP roles at 12 customers 2026-12-04 /dashboard.html#expiry',
    'Yearly authorisation review begins 2027-01-01 /options.html#attestations',
  ]);
});

test.each<[Ending['kind'], string, string]>([
  ['alert', '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.001Z'],
  ['gdap', '2027-02-18T08:00:00.000Z', '2027-02-18T08:00:00.001Z'],
  ['review', '2026-12-20T08:00:00.000Z', '2026-12-20T08:00:00.001Z'],
  ['exception', '2026-12-20T08:00:00.000Z', '2026-12-20T08:00:00.001Z'],
  ['anniversary', '2027-01-19T08:00:00.000Z', '2027-01-19T08:00:00.001Z'],
])('%s: soon enough at %s, not yet at %s, no more when it is over', (kind, soon, later) => {
  const ends = [soon, later, NOW.toISOString()].map((at) => counted(ending(kind, at)).length);
  expect(ends).toEqual([1, 0, 0]);
});

test('a summary keeps the first twenty', () => {
  const many = Array.from({ length: 30 }, (_, day) =>
    ending('gdap', new Date(NOW.getTime() + (30 - day) * 86_400_000).toISOString()),
  );
  const kept = counted(...many);
  expect([kept.length, kept[0]]).toEqual([
    20,
    'End of GDAP roles at one customer 2026-11-21 /dashboard.html#expiry',
  ]);
});
