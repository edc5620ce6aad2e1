import type { CheckResult } from '../../checks/result.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { DirectoryAudit } from '../../evidence/sources/directory-audits.ts';
import type { AuditRecord } from '../../evidence/sources/pc-audit-records.ts';
import { parseRiskKey, type RiskEvent } from '../../risks/event.ts';
import type { Explanation } from '../../risks/explanation.ts';
import type { Risk } from '../../risks/standing.ts';
import { causesOf, type PresentState } from './causes.ts';
import { entraDeeds, gdapDeeds, type LoggedDeed } from './logged-deed.ts';

export interface ExplainInputs extends Omit<PresentState, 'since'> {
  /** What this sweep adds to the log, and the risks before that. */
  readonly events: readonly RiskEvent[];
  readonly before: ReadonlyMap<string, Risk>;
  readonly checks: readonly CheckResult[];
  /** The sweep's clock; the previous sweep's, null before the first. */
  readonly now: Date;
  readonly since: Date | null;
  readonly audits: Evidence<DirectoryAudit>;
  readonly records: Evidence<AuditRecord>;
}

/** A log that was read whole, and in this very sweep: an older reading ends before what it should explain. */
const isCurrent = ({ complete, readAt }: Evidence<unknown>, now: Date): boolean =>
  complete && readAt !== null && Date.parse(readAt) >= now.getTime();

/** Whether somebody may have brought it about: a rule that changed, or a date that came, has nobody in a log. */
function isWorsening({ key, news }: RiskEvent, before: ReadonlyMap<string, Risk>): boolean {
  const risk = before.get(key);
  const exceptionEnded = risk?.open === true && risk.verdict === 'accepted';
  return (news === 'new' || news === 'worse' || news === 'returned') && !exceptionEnded;
}

/** What ended it: of several the last that a person did, or else an app. */
function pick(deeds: readonly LoggedDeed[]): Explanation | null {
  const people = deeds.filter(({ by }) => by.kind === 'user');
  const [last] = (people.length > 0 ? people : deeds).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (last === undefined) return null;
  const { targets: _targets, ...explanation } = last;
  return explanation;
}

/** Relationships of one customer that ended together: the log names the customer alone, so nobody knows which it means. */
function sharesCustomer(check: CheckResult, subject: CheckResult['subjects'][number]): boolean {
  const { customer } = subject.detail.values;
  const lost = check.subjects.filter(
    ({ verdict, detail }) => verdict === 'fail' && detail.values.customer === customer,
  );
  return check.id === 'gdap-access-lost' && lost.length > 1;
}

/**
 * The events of a sweep, those of a worsening with who brought it about, where a log of Microsoft's says so beyond
 * doubt: an entry that names the subject (or the one thing that was taken from everybody), of a time after the previous
 * sweep and no later than the evidence. Anything else stays unknown.
 */
export function explainRisks(inputs: ExplainInputs): RiskEvent[] {
  const { events, before, now, since, audits, records } = inputs;
  if (since === null) return [...events];
  const checks = new Map(inputs.checks.map((check) => [check.id, check]));
  const all = [
    ...(isCurrent(audits, now) ? entraDeeds(audits.rows) : []),
    ...(isCurrent(records, now) ? gdapDeeds(records.rows) : []),
  ].filter(({ at }) => Date.parse(at) > since.getTime());
  if (all.length === 0) return [...events];
  return events.map((event) => {
    if (!isWorsening(event, before)) return event;
    const { check: id, subject: subjectId } = parseRiskKey(event.key);
    const check = checks.get(id);
    const subject = check?.subjects.find((one) => one.id === subjectId);
    if (check === undefined || subject === undefined || sharesCustomer(check, subject)) return event;
    const seenAt = Math.max(
      now.getTime(),
      ...(event.evidence ?? []).map(({ readAt }) => Date.parse(readAt ?? '') || 0),
    );
    const deeds = all.filter(({ at }) => Date.parse(at) <= seenAt);
    const explained = pick(causesOf(check, subject, deeds, { ...inputs, since }));
    return explained === null ? event : { ...event, explained };
  });
}
