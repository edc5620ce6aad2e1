import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../../lib/report/calendar/calendar-entry.ts';
import { dueEntries } from '../../../lib/report/calendar/due-entries.ts';
import { writeCalendar } from '../../../lib/report/calendar/write-calendar.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { EvidenceBasis } from '../../../lib/store/records.ts';
import type { SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import { analysis } from '../store/made-up.ts';
import { check, englishWords, item, report } from './report-files.ts';

const FILE = {
  name: 'Partner, security',
  now: '2026-11-20T08:00:00.000Z',
  tenant: 'tenant-1',
  language: 'en',
};

const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  key: 'key-1',
  at: '2026-12-31',
  title: 'GDAP ends',
  text: 'Extend it',
  remindDays: null,
  ...change,
});

/** Content lines with their folds undone. */
const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('writeCalendar', () => {
  test('a day and a moment, to the byte', () => {
    const entries = [
      entry({ key: 'key-2', at: '2026-11-21T06:30:00.000Z', title: 'Alert' }),
      entry({ remindDays: 7 }),
    ];
    expect(writeCalendar(entries, FILE)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Posture Companion//Partner security//EN',
        'CALSCALE:GREGORIAN',
        'NAME:Partner\\, security',
        'X-WR-CALNAME:Partner\\, security',
        'BEGIN:VEVENT',
        'UID:key-2@tenant-1.posture-companion',
        'DTSTAMP:20261120T080000Z',
        'DTSTART:20261121T063000Z',
        'SUMMARY:Alert',
        'DESCRIPTION:Extend it',
        'CLASS:CONFIDENTIAL',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:key-1@tenant-1.posture-companion',
        'DTSTAMP:20261120T080000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:GDAP ends',
        'DESCRIPTION:Extend it',
        'CLASS:CONFIDENTIAL',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:GDAP ends',
        'TRIGGER:-P7D',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('text is escaped, and a line end in a name begins no line', () => {
    const title = 'a\\b;c,d\r\nATTACH:https://evil.example\u0000\u2028x';
    const lines = unfolded(writeCalendar([entry({ title })], FILE));
    expect(lines).toContain('SUMMARY:a\\\\b\\;c\\,d\\nATTACH:https://evil.example\\nx');
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
  });

  test('no line is longer than 75 octets, no character is cut, and unfolding gives the words back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const ics = writeCalendar([entry({ title })], FILE);
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(ics.isWellFormed()).toBe(true);
        const summary = unfolded(ics).find((line) => line.startsWith('SUMMARY:'));
        const read = summary
          ?.slice('SUMMARY:'.length)
          .replace(/\\(.)/g, (_, one) => (one === 'n' ? '\n' : one));
        const told = title.replace(/\r\n?|\u2028|\u2029/g, '\n');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what a calendar may not hold.
        expect(read).toBe(told.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));
      }),
    );
  });
});

const NOTHING: EvidenceBasis['told'] = { settings: DEFAULT_SETTINGS, attestations: [], exceptions: [] };

const SEEN: SeenAccess = {
  customers: [
    {
      id: 'customer-1',
      name: 'Fabrikam, Inc.',
      relationships: [
        { name: 'Support', end: Date.parse('2026-12-24T13:00:00Z'), roleSet: 0 },
        { name: 'Lasting', end: Date.parse('2026-12-25T13:00:00Z'), roleSet: 0, autoExtends: true },
        { name: 'Over', end: Date.parse('2026-11-20T07:59:59Z'), roleSet: 0 },
      ],
      spans: [],
      missing: [],
      beyond: [],
      excess: [],
      unclear: null,
      reach: [],
    },
  ],
  radar: {
    windows: [],
    months: [],
    later: { customers: 0, roles: 0, unclear: 0 },
    endless: { customers: 0, roles: 0, unclear: 0 },
  },
  lost: null,
  profiled: false,
  reaches: [],
};

const GDAP = analysis(['global', 'tenant-1']);
const analysed = { ...GDAP, access: { ...GDAP.access, seen: SEEN } };

function due(told: Partial<EvidenceBasis['told']>, alerts: Parameters<typeof check>[1] = []) {
  const checks = [check({ id: 'security-alerts-unanswered' }, alerts)];
  const input = { report: report({ checks }), analysis: GDAP, told: { ...NOTHING, ...told } };
  return dueEntries(input, englishWords()).map(({ at, title, text, remindDays }) => [
    at,
    title,
    text,
    remindDays,
  ]);
}

describe('dueEntries', () => {
  test('relationships that end and do not extend themselves, under a key that stays when the end moves', () => {
    const input = { report: report(), analysis: analysed, told: NOTHING };
    const [only, ...more] = dueEntries(input, englishWords());
    expect(more).toEqual([]);
    expect(only).toMatchObject({ at: '2026-12-24', title: 'GDAP ends: Fabrikam, Inc.', remindDays: 7 });
    expect(only?.text).toMatch(/^The relationship “Support” ends on this day and does not extend itself\./);
    const moved = structuredClone(analysed);
    Object.assign(moved.access.seen.customers[0]?.relationships[0] ?? {}, { end: Date.parse('2027-06-24') });
    const [later] = dueEntries({ ...input, analysis: moved }, englishWords());
    expect([later?.at, later?.key]).toEqual(['2027-06-24', only?.key]);
    expect(only?.key).toMatch(/^[0-9a-f]{32}$/);
  });

  test('the newest attestation of each thing, until it does not hold any more', () => {
    const by = 'alex@contoso.example';
    const attestations = [
      { check: 'security-contact-review-overdue', by, at: '2026-08-01' },
      { check: 'security-contact-review-overdue', by, at: '2026-11-01' },
      { check: 'dap-review-overdue', by, at: '2026-11-01', until: '2026-11-10' },
      { check: 'no-such-check', by, at: '2026-11-01' },
    ];
    expect(due({ attestations })).toEqual([
      [
        '2027-01-30',
        'Confirm again: The security contact was reviewed within 90 days',
        'What alex@contoso.example confirmed counts until this day.',
        7,
      ],
    ]);
  });

  test('exceptions that have not ended, by the name of their subject', () => {
    const exception = {
      check: 'gdap-expiring',
      owner: 'Alex',
      reason: 'They leave, anyway',
      from: '2026-11-01',
    };
    const exceptions = [
      { ...exception, subject: 'alert-1', until: '2026-12-31' },
      { ...exception, subject: 'other', until: '2026-11-20' },
    ];
    expect(due({ exceptions }, [item({ id: 'alert-1', name: 'Named' })])).toEqual([
      [
        '2026-12-31',
        'Exception ends: No customer loses a GDAP role within 60 days',
        'The exception for Named ends on this day. Owner: Alex. Reason: They leave, anyway',
        7,
      ],
    ]);
  });

  test('the 24 hours of alerts that wait, while they last', () => {
    const alert = (id: string, code: string, deadline: string) =>
      item({ id, kind: 'alert', name: id, detail: { code, values: { deadline }, text: '' } });
    const alerts = [
      alert('waits', 'soon', '2026-11-20T15:30:00.000Z'),
      alert('late', 'late', '2026-11-19T15:30:00.000Z'),
      item({ id: 'odd', detail: { code: 'error', values: {}, text: '' } }),
    ];
    expect(due({}, alerts).map(([at, title]) => [at, title])).toEqual([
      ['2026-11-20T15:30:00.000Z', 'Answer the security alert: waits'],
    ]);
  });

  test.each([
    [11, '2026-11-01'],
    [12, '2026-12-01'],
    [1, '2027-01-01'],
  ])('the review of month %i', (anniversaryMonth, at) => {
    const settings = { ...DEFAULT_SETTINGS, anniversaryMonth };
    expect(due({ settings }).map(([when]) => when)).toEqual([at]);
  });

  test('nothing told and nothing read: nothing comes due', () => {
    expect(due({})).toEqual([]);
  });
});
