import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Intune's endpoint security and its connector to Microsoft Defender for Endpoint. */
export default defineHintPage({
  id: 'endpoint-security',
  routes: blade(
    'microsoft_intune_devicesettings/tenantadminconnectorsmenu/windowsdefenderatp|microsoft_intune_workflows/securitymanagementmenu(?:/.*)?',
  ),
  checks: ['endpoint-protection-unproven', 'defender-connector-silent', 'endpoint-protection-failures'],
  words: {
    heading: 'Endpoint protection',
    good: 'Microsoft Defender for Endpoint works and reports',
    'endpoint-protection-unproven': 'Protection of endpoints is not shown in full',
    'defender-connector-silent': 'The Defender connector is silent',
    'next-defender-connector-silent':
      'Open Microsoft Defender for Endpoint here and connect it again: without it, no policy knows a device’s risk.',
    'endpoint-protection-failures': 'Antivirus fails or is out of date on many devices',
    'next-endpoint-protection-failures': 'Open Antivirus here and look at the unhealthy endpoints.',
  },
});
