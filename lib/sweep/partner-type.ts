import type { Evidence } from '../evidence/evidence.ts';
import { SOURCES } from '../evidence/registry.ts';
import { resourceOf } from '../evidence/scopes.ts';
import type { Source } from '../evidence/source.ts';
import partner from '../facts/all/partner.ts';
import { deriveFact } from '../facts/fact.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredEvidence } from './stored-evidence.ts';

/** Evidence as checks and facts ask for it; what was not gathered was not read yet. */
export function evidenceIn(
  gathered: ReadonlyMap<string, StoredEvidence>,
): <Row>(source: Source<Row>) => Evidence<Row> {
  return <Row>(source: Source<Row>) =>
    (gathered.get(source.id)?.evidence ?? {
      rows: [],
      spoiled: [],
      complete: false,
      gap: { source: source.id, cause: 'notYetRead' },
      readAt: null,
    }) as Evidence<Row>;
}

/**
 * No role helps a tenant that is no partner, and none helps an indirect reseller in Partner Center's REST API: what
 * either was refused (403 with the scope granted) has the cause `partnerType`.
 */
export function refusedToPartnerType(
  gathered: ReadonlyMap<string, StoredEvidence>,
  now: Date,
  settings: Settings,
): Map<string, StoredEvidence> {
  const type = deriveFact(partner, { now, settings, evidence: evidenceIn(gathered) }).value;
  return new Map(
    [...gathered].map(([id, stored]): [string, StoredEvidence] => {
      const { gap } = stored.evidence;
      const hopeless =
        type === 'none' ||
        (type === 'indirect' && resourceOf(SOURCES.get(id)?.scope ?? '') === 'partnerCenter');
      if (gap?.cause !== 'role' || !hopeless) return [id, stored];
      return [id, { ...stored, evidence: { ...stored.evidence, gap: { ...gap, cause: 'partnerType' } } }];
    }),
  );
}
