import { unseenGrants } from '../checks/role-ends.ts';
import type { EvaluationInputs } from '../checks/runner.ts';
import gdapRelationships from '../evidence/sources/gdap-relationships.ts';
import securityAlerts from '../evidence/sources/security-alerts.ts';
import { alertEndings } from './alert-endings.ts';
import { anniversaryEndings } from './anniversary.ts';
import type { Ending, EndingKind } from './ending.ts';
import { gdapEndings } from './gdap-endings.ts';
import { exceptionEndings, reviewEndings } from './told-endings.ts';

/** What a sweep knows to end, and of which kinds it could not see everything. */
export interface SeenEndings {
  readonly endings: readonly Ending[];
  readonly blind: readonly EndingKind[];
}

/** Everything that ends, from what a sweep judged by. */
export function endingsOf({
  evidence,
  attestations,
  exceptions,
  settings,
  now,
}: Pick<EvaluationInputs, 'evidence' | 'attestations' | 'exceptions' | 'settings' | 'now'>): SeenEndings {
  const alerts = evidence(securityAlerts);
  const relationships = evidence(gdapRelationships);
  // One that was not seen may keep any role alive.
  const allSeen = unseenGrants(relationships).unseen === undefined;
  return {
    endings: [
      ...alertEndings(alerts),
      ...(allSeen ? gdapEndings(relationships, now) : []),
      ...reviewEndings(attestations, now),
      ...exceptionEndings(exceptions, now),
      ...anniversaryEndings(settings.anniversaryMonth, now),
    ],
    blind: [...(alerts.complete ? [] : (['alert'] as const)), ...(allSeen ? [] : (['gdap'] as const))],
  };
}
