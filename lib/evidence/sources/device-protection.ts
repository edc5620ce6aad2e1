import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  deviceProtectionOverview: v.nullish(
    v.object({
      totalReportedDeviceCount: v.number(),
      cleanDeviceCount: v.number(),
      criticalFailuresDeviceCount: v.number(),
      pendingSignatureUpdateDeviceCount: v.number(),
    }),
    null,
  ),
});

/** How Microsoft Defender does on managed devices (https://learn.microsoft.com/graph/api/resources/intune-devices-deviceprotectionoverview). */
export default defineSource({
  id: 'device-protection',
  scope: 'DeviceManagementManagedDevices.Read.All',
  roles: ['Security Reader', 'Global Reader', 'Intune Administrator'],
  licence: 'intune',
  limitClass: 'other',
  freshnessHours: 168,
  items: 'self',
  requests: () => [
    { request: { resource: 'graph', path: '/v1.0/deviceManagement?$select=deviceProtectionOverview' } },
  ],
  row: (item) => readRow(Row, item),
});
