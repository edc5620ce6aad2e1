import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import { diffRisks } from '../../../lib/risks/diff.ts';
import type { RiskEvent } from '../../../lib/risks/event.ts';
import { standingRisks } from '../../../lib/risks/standing.ts';
import { type Announcement, announcementOf } from '../../../lib/views/announcement.ts';
import { announcementIntent } from '../../../lib/views/announcement-intent.ts';
import { type Badge, badgeOf } from '../../../lib/views/badge.ts';
import type { Countdown } from '../../../lib/views/countdown.ts';
import type { Evaluated } from '../../../lib/views/evaluated.ts';
import { riskEntries } from '../../../lib/views/risk-entries.ts';
import type { RiskEntry } from '../../../lib/views/risk-entry.ts';
import { check, diffInput, subject } from '../risks/checks-of.ts';
import { summary } from '../store/made-up.ts';

const AT = '2026-11-28T08:00:00Z';
const CHECK = 'gdap-expiring';
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Entries after sweeps one after the other; every check looked before the first of them. */
function entriesAfter(...sweeps: (readonly CheckResult[])[]): {
  readonly entries: RiskEntry[];
  readonly events: readonly RiskEvent[];
} {
  const log: RiskEvent[] = [];
  let events: readonly RiskEvent[] = [];
  for (const [index, checks] of sweeps.entries()) {
    const judged = new Set(checks.map(({ id }) => id));
    const now = `2026-11-${20 + index}T08:00:00Z`;
    events = diffRisks(diffInput({ judged, events: log, checks, now, sweep: `s${index}` }));
    log.push(...events);
  }
  const evaluated = {
    tenant: { id: 't', name: 'Contoso' },
    locale: 'en',
    checks: sweeps.at(-1) ?? [],
    risks: [...standingRisks(log).values()],
    names: new Map([['zoe', 'Zoë'] as const, ['ada', 'Ada'] as const]),
    words: new Map(),
  } as unknown as Evaluated;
  return { entries: riskEntries(evaluated), events };
}
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => subject(`c${String(index).padStart(4, '0')}`, 'partial'));

describe('one cause is one entry', () => {
  test('400 subjects are one, which names the first of them and counts all', () => {
    const { entries } = entriesAfter([check(many(400))]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ check: CHECK, total: 400, fresh: 400, news: 'new' });
    expect(entries[0]?.subjects.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, index) => `c${String(index).padStart(4, '0')}`),
    );
  });

  test('what 5,000 subjects leave in the summary is as small as what 400 do', () => {
    const size = (count: number): number => JSON.stringify(entriesAfter([check(many(count))]).entries).length;
    expect(size(5000)).toBeLessThan(size(400) + 20);
    expect(size(5000)).toBeLessThan(6000);
  });

  test('badge and notification count it once', () => {
    const { entries, events } = entriesAfter([
      check(many(400)),
      check([subject('a', 'fail')], 'low', 'other'),
    ]);
    expect(badge({ risks: entries }).text).toBe('2');
    expect(said(entries, events)?.title).toBe('2 new risks in Contoso');
  });

  test('news first, then the worst, then by name; it is as bad as the worst, and as old as the oldest', () => {
    const old = check([subject('zoe', 'partial'), subject('ada', 'fail'), subject('bob', 'partial')]);
    const later = check([...old.subjects, subject('cleo', 'partial')]);
    const { entries } = entriesAfter([], [old], [later]);
    // All of them are news: worst first.
    expect(entries[0]?.subjects.map(({ name }) => name)).toEqual(['Ada', 'bob', 'cleo', 'Zoë']);
    expect(entries[0]).toMatchObject({ verdict: 'fail', openedAt: '2026-11-21T08:00:00Z', fresh: 4 });
  });

  test('accepted subjects are no part of it', () => {
    const { entries } = entriesAfter([check([subject('a', 'accepted'), subject('b', 'fail')])]);
    expect(entries[0]).toMatchObject({ total: 1, subjects: [{ key: `${CHECK}/t/b` }] });
    expect(entriesAfter([check([subject('a', 'accepted')])]).entries).toEqual([]);
  });

  test('worst causes first, of equals the newest', () => {
    const { entries } = entriesAfter(
      [],
      [check([subject('a', 'fail')], 'high', 'older')],
      [
        check([subject('a', 'fail')], 'high', 'older'),
        check([subject('a', 'fail')], 'high', 'newer'),
        check([subject('a', 'partial')], 'high', 'partly'),
        check([subject('a', 'partial')], 'critical', 'gravest'),
      ],
    );
    expect(entries.map((entry) => entry.check)).toEqual(['gravest', 'newer', 'older', 'partly']);
  });
});

const intentOf = (events: readonly RiskEvent[]) =>
  announcementIntent({ sweep: 's', isFirst: false, events, risks: [], level: 'all' });

function said(
  entries: readonly RiskEntry[],
  events: readonly RiskEvent[],
  detail = false,
): Announcement | null {
  const intent = intentOf(events);
  const told = { ...summary(['global', 't'], []), risks: entries };
  const found = intent && announcementOf('id', [intent], told, detail);
  return found && { ...found, title: plain(found.title), message: plain(found.message) };
}

describe('what a notification says', () => {
  const { entries, events } = entriesAfter([
    check([subject('ada', 'fail'), subject('zoe', 'fail'), subject('bob', 'fail')]),
  ]);

  test('no name without the person’s word, whatever is new', () => {
    const { title, message } = said(entries, events) ?? {};
    expect(`${title} ${message}`).not.toMatch(/Ada|Zoë|bob/);
  });

  test('with it, causes and the first of those concerned', () => {
    expect(said(entries, events, true)?.message).toBe(
      `Open the scorecard to see what to do.\n${CHECK}: Ada, bob +1`,
    );
  });

  test('the user’s level, high: medium and low are not announced; none: nothing is', () => {
    const { events: low } = entriesAfter([check([subject('a', 'fail')], 'medium', 'm')]);
    const at = (level: 'all' | 'high' | 'none', some: readonly RiskEvent[]) =>
      announcementIntent({ sweep: 's', isFirst: false, events: some, risks: [], level })?.news.length ?? 0;
    expect([at('all', low), at('high', low), at('none', low)]).toEqual([1, 0, 0]);
    expect([at('all', events), at('high', events), at('none', events)]).toEqual([1, 1, 0]);
  });
});

const badge = (
  { risks, countdowns = [] }: { risks: readonly RiskEntry[]; countdowns?: readonly Countdown[] },
  signInNeeded = false,
): Badge => badgeOf({ summary: { risks, countdowns }, signInNeeded, locale: 'en', now: new Date(AT) });
const alertAt = (at: string, kind: Countdown['kind'] = 'alert'): Countdown => ({
  kind,
  at,
  text: '',
  page: '',
});

describe('the badge', () => {
  const { entries } = entriesAfter([
    check([subject('a', 'fail')], 'low', 'one'),
    check([subject('a', 'fail')], 'high', 'two'),
  ]);
  const NOTHING = { risks: [] };

  test('is empty when nothing is new, and says so', () => {
    expect(badge(NOTHING)).toMatchObject({ text: '' });
    expect(plain(badge(NOTHING).title)).toMatch(/: nothing new$/);
    expect(badgeOf({ summary: null, signInNeeded: false, locale: 'en', now: new Date(AT) }).text).toBe('');
  });

  test('has the colour of the worst, and its title says it in words', () => {
    const [worst, least] = entries;
    const both = badge({ risks: entries });
    expect([both.text, plain(both.title).replace(/^.*?: /, '')]).toEqual(['2', '2 new risks, worst: high']);
    expect(both.colour).toBe(badge({ risks: worst ? [worst] : [] }).colour);
    expect(both.colour).not.toBe(badge({ risks: least ? [least] : [] }).colour);
    expect(plain(badge({ risks: least ? [least] : [] }).title)).toMatch(/: one new risk, worst: low$/);
  });

  test('asks for a sign-in before anything else', () => {
    const alert = { risks: entries, countdowns: [alertAt('2026-11-28T09:00:00Z')] };
    expect(badge(alert, true)).toMatchObject({ text: '!' });
  });

  test.each([
    ['2026-11-28T14:00:00Z', '2'],
    ['2026-11-28T13:59:59Z', '5h'],
    ['2026-11-28T09:00:00Z', '1h'],
    ['2026-11-28T08:59:59Z', '<1h'],
    ['2026-11-28T08:00:00Z', '2'],
  ])('an alert to be answered until %s: %s', (at, text) => {
    const countdowns = [alertAt(at), alertAt('2026-11-28T08:30:00Z', 'gdap')];
    expect(badge({ risks: entries, countdowns }).text).toBe(text);
  });

  test('the alert that ends first, in words, with what else is new', () => {
    const countdowns = [alertAt('2026-11-28T13:00:00Z'), alertAt('2026-11-28T10:30:00Z')];
    const { title, text } = badge({ risks: entries, countdowns });
    expect(text).toBe('2h');
    expect(plain(title)).toMatch(/: a security alert must be answered within 2 hours, and 2 risks are new$/);
  });
});
