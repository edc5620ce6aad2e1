import type { ActionId } from '../checklist/action.ts';
import { ageInDays, attestedDaysAgo } from './attested.ts';
import { type Check, type CheckWords, defineCheck } from './check.ts';
import { tenantSubject } from './subject.ts';

interface AttestationOnly {
  readonly id: string;
  readonly action: ActionId;
  /** How long somebody's word counts. */
  readonly limitDays: number;
  /** What an older one is worth. */
  readonly whenOlder: 'partial' | 'unknown';
  readonly words: CheckWords;
}

/** A check of what no API knows: a person says so, and says it again after a while. Each profile says it for itself. */
export const attestationOnly = ({ id, action, limitDays, whenOlder, words }: AttestationOnly): Check =>
  defineCheck({
    id,
    action,
    severity: 'low',
    subjectKind: 'tenant',
    words,
    evaluate({ attestation, now }) {
      if (attestation === null) return [tenantSubject('unknown', 'unconfirmed', {}, 'attestation')];
      const values = { by: attestation.by, days: Math.floor(ageInDays(attestation, now)) };
      if (attestedDaysAgo(attestation, now, limitDays) <= limitDays)
        return [tenantSubject('attested', 'confirmed', values)];
      return [
        whenOlder === 'partial'
          ? tenantSubject('partial', 'overdue', values)
          : tenantSubject('unknown', 'overdue', values, 'attestation'),
      ];
    },
  });
