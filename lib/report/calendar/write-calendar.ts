import type { CalendarEntry } from './calendar-entry.ts';

const encoder = new TextEncoder();

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows none of them in a text.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text value (RFC 5545, 3.3.11). */
const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const MOST_OCTETS = 75;

/** A content line (RFC 5545, 3.1): at most 75 octets, cut between characters, each further one after a space. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}

/** `20261120T080000Z` */
const moment = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const DAY_MS = 24 * 60 * 60 * 1000;
const compactDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');

const isDay = (at: string): boolean => at.length === 10;

/** An entry of a whole day takes no time; a moment has no length. */
const times = (at: string): string[] =>
  isDay(at)
    ? [
        `DTSTART;VALUE=DATE:${compactDay(Date.parse(at))}`,
        `DTEND;VALUE=DATE:${compactDay(Date.parse(at) + DAY_MS)}`,
      ]
    : [`DTSTART:${moment(at)}`];

const reminder = ({ title, remindDays }: CalendarEntry): string[] =>
  remindDays === null
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${text(title)}`,
        `TRIGGER:-P${remindDays}D`,
        'END:VALARM',
      ];

interface CalendarFile {
  /** Name that calendars show. */
  readonly name: string;
  /** The sweep's clock, ISO 8601: the same entries and clock give the same bytes. */
  readonly now: string;
  /** Tells one tenant's entries from another's. */
  readonly tenant: string;
  readonly language: string;
}

/** A calendar (RFC 5545) of things that come due: free time, so that it blocks nobody's day. */
export function writeCalendar(entries: readonly CalendarEntry[], file: CalendarFile): string {
  const sorted = entries.toSorted((a, b) =>
    a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1,
  );
  const events = sorted.flatMap((entry) => [
    'BEGIN:VEVENT',
    `UID:${entry.key}@${file.tenant}.posture-companion`,
    `DTSTAMP:${moment(file.now)}`,
    ...times(entry.at),
    `SUMMARY:${text(entry.title)}`,
    `DESCRIPTION:${text(entry.text)}`,
    'CLASS:CONFIDENTIAL',
    'TRANSP:TRANSPARENT',
    ...reminder(entry),
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Posture Companion//Partner security//${file.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(file.name)}`,
    `X-WR-CALNAME:${text(file.name)}`,
    ...events,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
