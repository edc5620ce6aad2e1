import type { Evidence } from '../evidence/evidence.ts';
import type { User } from '../evidence/sources/users.ts';
import type { Subject } from './verdict.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A failing user who was created not longer ago than `days` is in `grace`; without a known age nobody is. */
export function applyGrace(
  subjects: readonly Subject[],
  users: Evidence<User>,
  days: number,
  now: Date,
): readonly Subject[] {
  const created = new Map(users.rows.map(({ id, createdDateTime }) => [id, createdDateTime]));
  return subjects.map((subject) => {
    const since = subject.verdict === 'fail' ? created.get(subject.id) : undefined;
    const isNew = typeof since === 'string' && now.getTime() - Date.parse(since) <= days * DAY_MS;
    return isNew ? { ...subject, verdict: 'grace' as const } : subject;
  });
}
