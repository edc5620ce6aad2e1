import type { Exception } from '../settings/told.ts';
import type { Check } from './check.ts';
import type { Subject } from './verdict.ts';

/** Whether a written exception covers a subject at `now`: from inclusive, until exclusive. */
function covers(exception: Exception, check: string, subject: Subject, now: Date): boolean {
  return (
    exception.check === check &&
    exception.subject.toLowerCase() === subject.id.toLowerCase() &&
    Date.parse(exception.from) <= now.getTime() &&
    now.getTime() < Date.parse(exception.until)
  );
}

/** A failing subject under a current exception becomes `accepted`, and a partial one where the check says so. */
export function applyExceptions(
  { id, acceptsPartial }: Pick<Check, 'id' | 'acceptsPartial'>,
  subjects: readonly Subject[],
  exceptions: readonly Exception[],
  now: Date,
): readonly Subject[] {
  return subjects.map((subject) =>
    (subject.verdict === 'fail' || (acceptsPartial && subject.verdict === 'partial')) &&
    exceptions.some((exception) => covers(exception, id, subject, now))
      ? { ...subject, verdict: 'accepted' as const }
      : subject,
  );
}
