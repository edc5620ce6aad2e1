import { holdsUntil } from '../../checks/attested.ts';
import { STATEMENTS } from '../../checks/statements.ts';
import { anniversaryDay } from '../../clocks/anniversary.ts';
import type { EvidenceBasis } from '../../store/records.ts';
import type { GdapAnalysis } from '../../views/gdap/analysis.ts';
import { sha256Hex } from '../digest.ts';
import type { Report } from '../report.ts';
import { type ReportWords, withoutIsolates } from '../report-words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** What things come due from: the report, the analysis stored with it, and what the person told. */
export interface DueInput {
  readonly report: Report;
  readonly analysis: GdapAnalysis;
  readonly told: EvidenceBasis['told'];
}

const REMIND_DAYS = 7;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A key that tells nothing of what it stands for: calendars are sent on, and ids and names with them. */
const keyOf = (...parts: readonly string[]): string => sha256Hex(parts.join('\n')).slice(0, 32);

type Say = (id: string, values?: Record<string, string>) => string;

function gdapEntries({ analysis, report }: DueInput, say: Say): CalendarEntry[] {
  const now = Date.parse(report.sweep.now);
  return (analysis.access.seen?.customers ?? []).flatMap((customer) =>
    customer.relationships
      .filter(({ end, autoExtends }) => autoExtends !== true && end > now)
      .map(({ name, end }) => ({
        // Names of relationships are unique to a partner, and stay when one is extended.
        key: keyOf('gdap', customer.id, name),
        at: dayOf(end),
        title: say('calendar-gdap', { customer: customer.name }),
        text: say('calendar-gdap-text', { relationship: name }),
        remindDays: REMIND_DAYS,
      })),
  );
}

/** The newest attestation of each thing that is confirmed, while it holds. */
function attestationEntries({ report, told }: DueInput, words: ReportWords, say: Say): CalendarEntry[] {
  const now = Date.parse(report.sweep.now);
  const newest = new Map(
    told.attestations
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .map((one) => [`${one.check}\n${one.value?.trim().toLowerCase() ?? ''}`, one]),
  );
  return [...newest].flatMap(([key, attestation]) => {
    const statement = STATEMENTS.find(({ id }) => id === attestation.check);
    if (statement === undefined) return [];
    const until = holdsUntil(attestation, statement.holdsDays).getTime();
    if (until <= now) return [];
    return [
      {
        key: keyOf('attestation', key),
        at: dayOf(until),
        title: say('calendar-attestation', {
          title: words.check(statement.id)?.title ?? statement.title,
        }),
        text: say('calendar-attestation-text', { by: attestation.by }),
        remindDays: REMIND_DAYS,
      },
    ];
  });
}

function exceptionEntries({ report, told }: DueInput, words: ReportWords, say: Say): CalendarEntry[] {
  const now = Date.parse(report.sweep.now);
  const nameOf = new Map(
    report.checks.flatMap(({ subjects }) => subjects.items.map(({ id, name }) => [id, name])),
  );
  return told.exceptions
    .filter(({ until }) => Date.parse(until) > now)
    .map(({ check, subject, owner, reason, until }) => ({
      key: keyOf('exception', check, subject),
      at: dayOf(Date.parse(until)),
      title: say('calendar-exception', { title: words.check(check)?.title ?? check }),
      text: say('calendar-exception-text', { subject: nameOf.get(subject) ?? subject, owner, reason }),
      remindDays: REMIND_DAYS,
    }));
}

/** Alerts that wait and whose 24 hours are not over yet: the check tells their end. */
function alertEntries({ report }: DueInput, say: Say): CalendarEntry[] {
  const items = report.checks.find(({ id }) => id === 'security-alerts-unanswered')?.subjects.items ?? [];
  return items.flatMap(({ id, name, detail: { values } }) => {
    const { deadline } = values;
    if (typeof deadline !== 'string' || !(Date.parse(deadline) > Date.parse(report.sweep.now))) return [];
    return [
      {
        key: keyOf('alert', id),
        at: deadline,
        title: say('calendar-alert', { name }),
        text: say('calendar-alert-text'),
        remindDays: null,
      },
    ];
  });
}

/** The first day of the next review month, or of this one while it lasts. */
function anniversaryEntries({ report, told }: DueInput, say: Say): CalendarEntry[] {
  const month = told.settings.anniversaryMonth;
  if (month === null) return [];
  const day = anniversaryDay(month, new Date(report.sweep.now));
  return [
    {
      key: keyOf('anniversary', String(day.getUTCFullYear())),
      at: dayOf(day.getTime()),
      title: say('calendar-anniversary'),
      text: say('calendar-anniversary-text'),
      remindDays: REMIND_DAYS,
    },
  ];
}

/** Everything that comes due after the sweep: expiries, reviews, deadlines. */
export function dueEntries(input: DueInput, words: ReportWords): CalendarEntry[] {
  const say: Say = (id, values) => withoutIsolates(words.text.t(id, values));
  return [
    ...gdapEntries(input, say),
    ...attestationEntries(input, words, say),
    ...exceptionEntries(input, words, say),
    ...alertEntries(input, say),
    ...anniversaryEntries(input, say),
  ];
}
