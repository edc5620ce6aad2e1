import { defineHintPage } from '../hint-page.ts';
import { defender } from '../page-routes.ts';

/** Microsoft Defender's devices and their onboarding. */
export default defineHintPage({
  id: 'defender-devices',
  routes: defender('/machines(?:/.*)?|/securitysettings/endpoints/onboarding'),
  checks: ['endpoint-protection-unproven', 'endpoint-protection-failures', 'defender-connector-silent'],
  words: {
    heading: 'Endpoint protection',
    good: 'Microsoft Defender for Endpoint works and reports',
    'endpoint-protection-unproven': 'Protection of endpoints is not shown in full',
    'next-endpoint-protection-unproven':
      'Onboard the devices that show here as not onboarded. If you use another product, record its name in the settings of this extension.',
    'endpoint-protection-failures': 'Antivirus fails or is out of date on many devices',
    'defender-connector-silent': 'The Defender connector is silent',
  },
});
