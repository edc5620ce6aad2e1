import { ageInDays, holds } from './attested.ts';
import { type Check, type CheckWords, defineCheck } from './check.ts';
import type { Statement } from './statement.ts';
import { tenantSubject } from './subject.ts';

interface AttestationOnly {
  readonly statement: Statement;
  /** What an older one is worth. */
  readonly whenOlder: 'partial' | 'unknown';
  readonly words: Omit<CheckWords, 'title'>;
}

/** A check of what no API knows: a person says so, and says it again after a while. Each profile says it for itself. */
export const attestationOnly = ({ statement, whenOlder, words }: AttestationOnly): Check =>
  defineCheck({
    id: statement.id,
    action: statement.action,
    statement,
    severity: 'low',
    subjectKind: 'tenant',
    words: { ...words, title: statement.title },
    evaluate({ attestation, now }) {
      if (attestation === null) return [tenantSubject('unknown', 'unconfirmed', {}, 'attestation')];
      const values = { by: attestation.by, days: Math.floor(ageInDays(attestation, now)) };
      if (holds(attestation, statement.holdsDays, now))
        return [tenantSubject('attested', 'confirmed', values)];
      return [
        whenOlder === 'partial'
          ? tenantSubject('partial', 'overdue', values)
          : tenantSubject('unknown', 'overdue', values, 'attestation'),
      ];
    },
  });
