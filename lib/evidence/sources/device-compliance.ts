import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  inGracePeriodCount: v.number(),
  configManagerCount: v.number(),
  unknownDeviceCount: v.number(),
  notApplicableDeviceCount: v.number(),
  compliantDeviceCount: v.number(),
  remediatedDeviceCount: v.number(),
  nonCompliantDeviceCount: v.number(),
  errorDeviceCount: v.number(),
  conflictDeviceCount: v.number(),
});

/** How many devices comply (https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-get). */
export default defineSource({
  id: 'device-compliance',
  scope: 'DeviceManagementConfiguration.Read.All',
  roles: ['Security Reader', 'Global Reader', 'Intune Administrator'],
  licence: 'intune',
  limitClass: 'other',
  freshnessHours: 168,
  items: 'self',
  requests: () => [
    {
      request: { resource: 'graph', path: '/v1.0/deviceManagement/deviceCompliancePolicyDeviceStateSummary' },
    },
  ],
  row: (item) => readRow(Row, item),
});
