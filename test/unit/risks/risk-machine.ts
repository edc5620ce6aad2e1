import { applyExceptions } from '../../../lib/checks/exceptions.ts';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import { seen, snoozed, unsnoozed } from '../../../lib/risks/deeds.ts';
import { diffRisks } from '../../../lib/risks/diff.ts';
import type { RiskEvent } from '../../../lib/risks/event.ts';
import { type Risk, standingRisks } from '../../../lib/risks/standing.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { VerdictRecord } from '../../../lib/store/records.ts';
import { judgedBefore, judgedDifferently, rememberVerdicts } from '../../../lib/sweep/verdict-memory.ts';
import { type Announcement, announcementOf } from '../../../lib/views/announcement.ts';
import { type AnnouncementIntent, announcementIntent } from '../../../lib/views/announcement-intent.ts';
import type { Evaluated } from '../../../lib/views/evaluated.ts';
import { withMarks } from '../../../lib/views/risk-marks.ts';
import { summarise } from '../../../lib/views/summarise.ts';
import type { Summary } from '../../../lib/views/summary.ts';
import { check as checkResult } from './checks-of.ts';
import type { Look } from './risk-model.ts';

const TENANT = 't';
const iso = (time: number): string => new Date(time).toISOString();

/** What a browser profile keeps. Nothing else outlives a restart. */
interface Disk {
  log: RiskEvent[];
  verdicts: Map<string, VerdictRecord>;
  outbox: (Omit<AnnouncementIntent, 'done'> & { done: boolean })[];
  summary: Summary | null;
  sweeps: number;
}

/** The product's own functions from judged checks to notifications, over a disk that lives in memory. */
export class RiskMachine {
  private disk: Disk = { log: [], verdicts: new Map(), outbox: [], summary: null, sweeps: 0 };

  get log(): readonly RiskEvent[] {
    return this.disk.log;
  }
  get summary(): Summary | null {
    return this.disk.summary;
  }
  risks(): Map<string, Risk> {
    return standingRisks(this.disk.log);
  }

  /** A sweep: what `evaluateSweep` does once the checks are judged. Returns its events and its announcement. */
  sweep(look: Look, backwards: boolean): { events: RiskEvent[]; intent: AnnouncementIntent | null } {
    const { log, verdicts: before } = this.disk;
    const checks = judged(look, backwards);
    const now = iso(look.now);
    const complete = new Set(
      checks.filter(({ id }) => !look.blind.has(id)).flatMap(({ sources }) => sources),
    );
    const verdicts = rememberVerdicts(before, checks, now, {
      version: look.version,
      settings: DEFAULT_SETTINGS,
      complete,
    });
    const sweep = `sweep-${this.disk.sweeps}`;
    const events = diffRisks({
      tenant: TENANT,
      sweep,
      now,
      judged: judgedBefore(before, checks, complete),
      differently: judgedDifferently(before, verdicts),
      lookedAt: new Map(),
      events: log,
      checks,
      evidence: (id) => [{ source: `${id}-source`, readAt: now }],
    });
    const all = [...log, ...events];
    const risks = [...standingRisks(all).values()];
    const isFirst = this.disk.sweeps === 0;
    const intent = announcementIntent({ sweep, isFirst, events, risks, level: 'all' });
    this.disk = {
      log: all,
      verdicts,
      outbox: intent === null ? this.disk.outbox : [...this.disk.outbox, intent],
      summary: summarise(evaluated(checks, risks, sweep, now)),
      sweeps: this.disk.sweeps + 1,
    };
    return { events, intent };
  }

  /** Shows all that waits in one notification. */
  announce(): Announcement | null {
    const waiting = this.disk.outbox.filter(({ done }) => !done);
    if (this.disk.summary === null || waiting.length === 0) return null;
    const shown = announcementOf('id', waiting, this.disk.summary, false);
    this.disk.outbox = this.disk.outbox.map((row) => ({ ...row, done: true }));
    return shown;
  }

  see(check: string, now: number): void {
    this.deed(seen(this.disk.log, [check], iso(now)));
  }
  snooze(check: string, until: number | null, now: number): void {
    this.deed(snoozed(this.disk.log, check, until === null ? null : iso(until), iso(now)));
  }
  unsnooze(check: string, now: number): void {
    this.deed(unsnoozed(this.disk.log, check, iso(now)));
  }
  restart(): void {
    this.disk = structuredClone(this.disk);
  }

  private deed(events: readonly RiskEvent[]): void {
    this.disk.log = [...this.disk.log, ...events];
    if (this.disk.summary) this.disk.summary = withMarks(this.disk.summary, standingRisks(this.disk.log));
  }
}

function judged({ now, verdicts, blind, hidden, exceptions }: Look, backwards: boolean): CheckResult[] {
  const ids = [...new Set([...verdicts.keys()].map((id) => id.split(' ')[0] ?? ''))];
  const written = exceptions.map(({ from, until, ...one }) => ({
    ...one,
    owner: 'Ada',
    reason: 'known',
    from: iso(from),
    until: iso(until),
  }));
  const results = ids.map((id): CheckResult => {
    const unknown = (subject: string): Subject => ({
      id: subject,
      kind: 'tenant',
      verdict: 'unknown',
      cause: 'role',
      detail: { code: 'role', values: {} },
    });
    const subjects = [...verdicts]
      .filter(([key]) => key.startsWith(`${id} `))
      .map(([key, verdict]): Subject => {
        const subject = key.split(' ')[1] ?? '';
        if (hidden.has(key)) return unknown(subject);
        return { id: subject, kind: 'customer', verdict, detail: { code: 'any', values: {} } };
      });
    const seenOnes = blind.has(id) ? [unknown('tenant')] : backwards ? subjects.reverse() : subjects;
    const excepted = applyExceptions({ id, acceptsPartial: false }, seenOnes, written, new Date(now));
    return { ...checkResult(excepted, 'high', id), sources: [`${id}-source`] };
  });
  return backwards ? results.reverse() : results;
}

function evaluated(
  checks: readonly CheckResult[],
  risks: readonly Risk[],
  sweep: string,
  now: string,
): Evaluated {
  return {
    version: '1',
    cloud: 'global',
    tenant: { id: TENANT, name: 'Contoso' },
    signedInAs: 'adele@contoso.example',
    locale: 'en',
    sweep: {
      id: sweep,
      startedAt: now,
      finishedAt: now,
      now,
      clockOffsetMs: 0,
      complete: true,
      requests: 1,
    },
    microsoftScore: null,
    requirements: null,
    role: 'all',
    endings: [],
    checks,
    actions: [],
    since: new Map(),
    risks,
    names: new Map(),
    sources: new Map(),
    words: new Map(),
  };
}
