import type { Gap } from '../evidence/gap.ts';
import type { Subject, SubjectKind } from './verdict.ts';

/**
 * The subject that stands for what could not be seen: a check over incomplete evidence may fail for what it saw, and
 * can never pass.
 */
export function unseenRest(gap: Gap): Subject {
  return {
    id: 'tenant',
    kind: 'tenant',
    verdict: 'unknown',
    cause: gap.cause,
    detail: { code: gap.cause, values: { source: gap.source } },
  };
}

/** One subject about which nothing is certain, and why. */
export function unknownSubject(id: string, kind: SubjectKind, { cause, source }: Gap): Subject {
  return { id, kind, verdict: 'unknown', cause, detail: { code: cause, values: { source } } };
}
