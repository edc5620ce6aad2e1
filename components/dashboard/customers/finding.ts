import type { CheckDetail, SubjectRow } from '../../../lib/views/evidence/check-detail.ts';

/** What one check found at a customer: of the customer itself, or of one of its relationships. */
export interface CustomerFinding extends Pick<SubjectRow, 'id' | 'verdict' | 'cause'> {
  readonly check: string;
  readonly title: string;
  readonly severity: CheckDetail['severity'];
  /** Name of the relationship; null where it is about the customer itself. */
  readonly about: string | null;
  readonly text: string;
}

const WORST_FIRST = ['fail', 'partial', 'unknown', 'grace', 'accepted', 'attested'];

/**
 * What checks list of a customer, worst verdict first.
 * @param id tenant id
 * @param relationships ids of the customer's relationships
 */
export function findingsOf(
  checks: readonly CheckDetail[],
  id: string,
  relationships: ReadonlySet<string>,
): CustomerFinding[] {
  return checks
    .flatMap(({ id: check, title, severity, subjects, details }) =>
      subjects
        .filter((subject) =>
          subject.kind === 'relationship' ? relationships.has(subject.id) : subject.id === id,
        )
        .map((subject) => ({
          check,
          title,
          severity,
          id: subject.id,
          verdict: subject.verdict,
          ...(subject.cause === undefined ? {} : { cause: subject.cause }),
          about: subject.kind === 'relationship' ? subject.name : null,
          text: details[subject.detail]?.text ?? '',
        })),
    )
    .sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}
