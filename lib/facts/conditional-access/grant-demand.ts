import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import type { Demand } from './demand.ts';
import { type FindStrength, strengthDemand } from './strength.ts';

type GrantControls = NonNullable<ConditionalAccessPolicy['grantControls']>;

/**
 * What a policy's grant controls make of a demand. `block` lets nobody in, so it satisfies any demand; `hybrid`: a
 * compliant or a domain-joined device; `alternative`: something else will do as well.
 */
export type GrantDemand = 'demanded' | 'hybrid' | 'block' | 'alternative' | 'none' | 'unknown';

/** What one control, of those that can satisfy a policy, is to a demand. */
type Part = 'meets' | 'hybrid' | 'mobileApp' | 'other' | 'unknown';

/** Grant controls that are known and that somebody can satisfy. */
const CONTROLS: ReadonlySet<string> = new Set([
  'mfa',
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'passwordChange',
  'riskRemediation',
]);

/** The built-in controls that meet a demand. */
const MEETING: Readonly<Record<Demand, readonly string[]>> = {
  mfa: ['mfa'],
  phishingResistant: [],
  compliantDevice: ['compliantDevice'],
  legacyBlock: [],
  userRisk: ['passwordChange', 'riskRemediation'],
  signInRisk: ['mfa'],
};

function controlPart(control: string, demand: Demand): Part {
  if (MEETING[demand].includes(control)) return 'meets';
  if (!CONTROLS.has(control)) return 'unknown';
  if (demand !== 'compliantDevice') return 'other';
  if (control === 'domainJoinedDevice') return 'hybrid';
  return control === 'approvedApplication' || control === 'compliantApplication' ? 'mobileApp' : 'other';
}

function strengthPart({ authenticationStrength }: GrantControls, demand: Demand, find: FindStrength): Part[] {
  if (authenticationStrength === null) return [];
  const { mfa, phishingResistant } = strengthDemand(authenticationStrength, find);
  const meets =
    demand === 'mfa' || demand === 'signInRisk'
      ? mfa
      : demand === 'phishingResistant'
        ? phishingResistant
        : false;
  return [meets === undefined ? 'unknown' : meets ? 'meets' : 'other'];
}

/** Whether a policy is for Android and iOS alone, where an approved app stands for a compliant device. */
function isForPhones({ conditions: { platforms } }: ConditionalAccessPolicy): boolean {
  return (
    platforms !== null &&
    platforms.includePlatforms.length > 0 &&
    platforms.includePlatforms.every((platform) => platform === 'android' || platform === 'iOS')
  );
}

/** Judges the grant controls of one policy; no grant controls (session controls only) demand nothing. */
export function grantDemand(
  policy: ConditionalAccessPolicy,
  demand: Demand,
  find: FindStrength,
): GrantDemand {
  const grant = policy.grantControls;
  if (grant === null) return 'none';
  if (grant.builtInControls.includes('block')) return 'block';
  const parts: Part[] = [
    ...grant.builtInControls.map((control) => controlPart(control, demand)),
    ...strengthPart(grant, demand, find),
    ...[...grant.customAuthenticationFactors, ...grant.termsOfUse].map((): Part => 'other'),
  ];
  if (!parts.includes('meets')) return parts.includes('unknown') ? 'unknown' : 'none';
  if (grant.operator === 'AND') return 'demanded';
  if (grant.operator !== 'OR') return 'unknown';
  const others = parts.filter((part) => part !== 'meets');
  if (others.length === 0) return 'demanded';
  if (others.every((part) => part === 'hybrid')) return 'hybrid';
  return others.every((part) => part === 'mobileApp') && isForPhones(policy) ? 'demanded' : 'alternative';
}
