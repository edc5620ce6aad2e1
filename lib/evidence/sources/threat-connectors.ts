import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Row = v.object({
  id: v.pipe(v.string(), v.toLowerCase()),
  partnerState: v.string(),
  lastHeartbeatDateTime: v.nullish(DateTime, null),
});

export type ThreatConnector = v.InferOutput<typeof Row>;

/**
 * Products that tell Intune how endangered a device is
 * (https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-list).
 */
export default defineSource({
  id: 'threat-connectors',
  scope: 'DeviceManagementServiceConfig.Read.All',
  roles: ['Security Reader', 'Global Reader', 'Intune Administrator'],
  licence: 'intune',
  limitClass: 'other',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    { request: { resource: 'graph', path: '/v1.0/deviceManagement/mobileThreatDefenseConnectors' } },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
});
