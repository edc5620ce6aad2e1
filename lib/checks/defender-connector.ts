import type { Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type { ThreatConnector } from '../evidence/sources/threat-connectors.ts';
import { gapOf } from '../facts/fact.ts';

/** Microsoft Defender for Endpoint among Intune's connectors; the id is the same in every tenant. */
const DEFENDER = 'fc780465-2017-40d4-a0c5-307022471b92';

/** https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatpartnertenantstate */
const STATES: ReadonlySet<string> = new Set([
  'unavailable',
  'available',
  'enabled',
  'unresponsive',
  'notSetUp',
  'error',
]);

/** The connector to Microsoft Defender for Endpoint: null where there is none; a gap where that is not known. */
export function defenderConnector(connectors: Evidence<ThreatConnector>): ThreatConnector | null | Gap {
  const found = connectors.rows.find(({ id }) => id === DEFENDER);
  if (found !== undefined)
    return STATES.has(found.partnerState) ? found : { source: 'threat-connectors', cause: 'error' };
  const spoiled = connectors.spoiled.filter(
    ({ partial }) => partial.id === undefined || partial.id === DEFENDER,
  );
  return gapOf('threat-connectors', { ...connectors, spoiled }) ?? null;
}
