import deviceProtection from '../../evidence/sources/device-protection.ts';
import secureScore from '../../evidence/sources/secure-score.ts';
import secureScoreControls from '../../evidence/sources/secure-score-controls.ts';
import threatConnectors from '../../evidence/sources/threat-connectors.ts';
import licencesFact from '../../facts/all/licences.ts';
import { firstGap } from '../../facts/fact.ts';
import { ageInDays, holds, valueTold } from '../attested.ts';
import { defineCheck } from '../check.ts';
import { connectorProof, defenderControls, healthyDevices, planProof } from '../endpoint-proof.ts';
import { unseenRest } from '../incomplete.ts';
import statement from '../statements/endpoint-protection-unproven.ts';
import { tenantSubject } from '../subject.ts';

/**
 * Whether endpoints are protected against attacks that run no file: a plan that is in use, a product that reports, and
 * devices that are clean. Another product than Microsoft Defender for Endpoint can only be attested.
 */
export default defineCheck({
  id: statement.id,
  action: statement.action,
  statement,
  severity: 'high',
  subjectKind: 'tenant',
  // Not `oneOf`: a product is attested whether or not anything could be read.
  uses: { licences: licencesFact, secureScore, threatConnectors, secureScoreControls, deviceProtection },
  words: {
    title: statement.title,
    failTitle: 'Nothing shows that endpoints have next-generation protection',
    why: 'One infected laptop of a technician is enough to reach every customer that this technician administers.',
    fix: {
      text: 'Onboard devices to Microsoft Defender for Endpoint in the Microsoft Defender portal. If you use another product, name it under Attestations in this extension’s settings.',
      page: 'defenderOnboarding',
    },
    explain: 'https://learn.microsoft.com/defender-endpoint/onboarding',
    details: {
      proven: 'Microsoft Defender for Endpoint is licensed, reports, and finds the devices healthy.',
      nothing:
        'No licence in use, no connector and no Secure Score control of Microsoft Defender for Endpoint.',
      inPart:
        'Only in part: licence in use: { $plan -> [yes] yes [no] no *[unknown] not known }; connector: { $connector -> [yes] yes [no] no *[unknown] not known }; Secure Score controls: { $control -> [yes] yes [no] no *[unknown] not known }; devices healthy: { $healthy -> [yes] yes [no] no *[unknown] not known }.',
      attested:
        '{ $by } confirmed { $product } { $days -> [0] today [one] one day ago *[other] { $days } days ago }.',
      thirdParty:
        'Microsoft Secure Score has a control of Microsoft Defender for Endpoint marked as met by another product.',
    },
  },
  evaluate({
    licences,
    secureScore,
    threatConnectors,
    secureScoreControls,
    deviceProtection,
    attestation,
    now,
  }) {
    const plan = planProof(licences);
    const connector = connectorProof(threatConnectors);
    const controls = defenderControls(secureScore, secureScoreControls);
    const { control } = controls;
    const healthy = healthyDevices(deviceProtection, controls);
    const isYes = (...proofs: readonly { readonly is: string }[]): boolean =>
      proofs.some(({ is }) => is === 'yes');
    const isNo = (...proofs: readonly { readonly is: string }[]): boolean =>
      proofs.every(({ is }) => is === 'no');
    if (isYes(plan) && isYes(connector, control) && isYes(healthy)) return [tenantSubject('pass', 'proven')];
    const product = valueTold(attestation);
    if (product !== '' && holds(attestation, statement.holdsDays, now)) {
      const days = Math.floor(ageInDays(attestation, now));
      return [tenantSubject('attested', 'attested', { by: attestation.by, product, days })];
    }
    if (controls.thirdParty) return [tenantSubject('attested', 'thirdParty')];
    if (isNo(plan, connector, control)) return [tenantSubject('fail', 'nothing')];
    const cannotPass = isNo(plan) || isNo(connector, control) || isNo(healthy);
    if (isYes(plan, connector, control) && cannotPass) {
      const values = { plan: plan.is, connector: connector.is, control: control.is, healthy: healthy.is };
      return [tenantSubject('partial', 'inPart', values)];
    }
    const gap = firstGap([plan.gap, connector.gap, control.gap, healthy.gap]);
    return [unseenRest(gap ?? { source: 'secure-score', cause: 'error' })];
  },
});
