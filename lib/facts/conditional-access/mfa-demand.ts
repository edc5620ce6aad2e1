import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';

/** What a policy's grant controls demand, as far as MFA goes. `block` lets nobody in, so it satisfies any demand. */
export type MfaDemand = 'mfa' | 'block' | 'alternative' | 'none' | 'unknown';

type Strength = NonNullable<NonNullable<ConditionalAccessPolicy['grantControls']>['authenticationStrength']>;

/** Looks up an authentication strength that the policy gives by id only; undefined when it is not known. */
export type FindStrength = (
  id: string,
) => { allowedCombinations: readonly string[]; requirementsSatisfied: string } | undefined;

/** Methods that no phishing site can relay (authentication strengths documentation of Microsoft Entra). */
const PHISHING_RESISTANT: ReadonlySet<string> = new Set([
  'windowsHelloForBusiness',
  'fido2',
  'x509CertificateMultiFactor',
]);

/** Grant controls that are known and that somebody can satisfy without MFA. */
const OTHER_CONTROLS: ReadonlySet<string> = new Set([
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'passwordChange',
  'riskRemediation',
]);

function strengthDemandsMfa(strength: Strength, find: FindStrength): boolean | 'unknown' {
  const inline = strength.allowedCombinations ?? [];
  const isWhole = inline.length > 0 && strength.requirementsSatisfied !== null;
  const found = isWhole ? undefined : find(strength.id);
  const combinations = inline.length > 0 ? inline : (found?.allowedCombinations ?? []);
  const satisfied = strength.requirementsSatisfied ?? found?.requirementsSatisfied;
  if (satisfied === 'mfa') return true;
  if (combinations.length > 0 && combinations.every((method) => PHISHING_RESISTANT.has(method))) return true;
  return satisfied === 'none' ? false : 'unknown';
}

/**
 * The MFA demand of one policy's grant controls. `OR` with a control that can be met without MFA makes it an
 * alternative; controls this version does not know make it `unknown`; no grant controls demand nothing.
 */
export function mfaDemand(policy: ConditionalAccessPolicy, find: FindStrength): MfaDemand {
  const grant = policy.grantControls;
  if (grant === null) return 'none';
  if (grant.builtInControls.includes('block')) return 'block';
  const strength =
    grant.authenticationStrength === null ? false : strengthDemandsMfa(grant.authenticationStrength, find);
  const demanded = grant.builtInControls.includes('mfa') || strength === true;
  const unknownControl = grant.builtInControls.some(
    (control) => control !== 'mfa' && !OTHER_CONTROLS.has(control),
  );
  if (!demanded) return strength === 'unknown' || unknownControl ? 'unknown' : 'none';
  if (grant.operator === 'AND') return 'mfa';
  if (grant.operator !== 'OR') return 'unknown';
  const strengthIsOther = grant.authenticationStrength !== null && strength !== true;
  const others =
    grant.builtInControls.some((control) => control !== 'mfa') ||
    grant.customAuthenticationFactors.length > 0 ||
    grant.termsOfUse.length > 0 ||
    strengthIsOther;
  return others ? 'alternative' : 'mfa';
}
