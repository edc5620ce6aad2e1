import threatConnectors from '../../evidence/sources/threat-connectors.ts';
import { defineCheck } from '../check.ts';
import { defenderConnector } from '../defender-connector.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';

const MOST_SILENCE_MS = 7 * 24 * 60 * 60 * 1000;

/** The connector through which Microsoft Defender for Endpoint tells Intune how endangered a device is. */
export default defineCheck({
  id: 'defender-connector-silent',
  action: 'endpoint-protection',
  severity: 'medium',
  subjectKind: 'tenant',
  needs: { threatConnectors },
  words: {
    title: 'Microsoft Defender for Endpoint reports to Intune',
    failTitle: 'Microsoft Defender for Endpoint does not report to Intune',
    why: 'Compliance policies that look at a device’s risk take every device for harmless while the connector is silent.',
    fix: {
      text: 'In the Microsoft Intune admin center, open Endpoint security > Microsoft Defender for Endpoint and connect it again.',
      page: 'defenderConnector',
    },
    explain: 'https://learn.microsoft.com/intune/intune-service/protect/microsoft-defender-integrate',
    details: {
      unresponsive: 'Intune says that the connector does not respond.',
      neverHeard: 'The connector is set up and has never reported.',
      silent: 'The connector last reported on { DATETIME($last) }.',
      reports: 'The connector last reported on { DATETIME($last) }.',
      none: 'There is no connector in use.',
    },
  },
  evaluate({ threatConnectors, now }) {
    const connector = defenderConnector(threatConnectors);
    if (connector !== null && 'cause' in connector) return [unseenRest(connector)];
    if (connector === null || connector.partnerState === 'unavailable')
      return [tenantSubject('notApplicable', 'none')];
    const { partnerState, lastHeartbeatDateTime: last } = connector;
    if (partnerState === 'unresponsive') return [tenantSubject('fail', 'unresponsive')];
    if (last === null) return [tenantSubject('fail', 'neverHeard')];
    return [
      now.getTime() - Date.parse(last) > MOST_SILENCE_MS
        ? tenantSubject('fail', 'silent', { last })
        : tenantSubject('pass', 'reports', { last }),
    ];
  },
});
