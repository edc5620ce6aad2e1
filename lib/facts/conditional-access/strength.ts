import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';

type Strength = NonNullable<NonNullable<ConditionalAccessPolicy['grantControls']>['authenticationStrength']>;

/** Looks up an authentication strength that the policy gives by id only; undefined when it is not known. */
export type FindStrength = (
  id: string,
) => { allowedCombinations: readonly string[]; requirementsSatisfied: string } | undefined;

/** Methods that no phishing site can relay (https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths). */
const PHISHING_RESISTANT: ReadonlySet<string> = new Set([
  'windowsHelloForBusiness',
  'fido2',
  'x509CertificateMultiFactor',
]);

/** What a strength asks for; undefined where its combinations, or what they satisfy, are not known. */
export interface StrengthDemand {
  readonly mfa: boolean | undefined;
  readonly phishingResistant: boolean | undefined;
}

/** Whether a policy gives a strength by its id alone, so that the list of strengths is needed to judge it. */
export const isByIdOnly = ({ allowedCombinations, requirementsSatisfied }: Strength): boolean =>
  (allowedCombinations ?? []).length === 0 || requirementsSatisfied === null;

/** Judges a strength by what it allows, never by its name or id. */
export function strengthDemand(strength: Strength, find: FindStrength): StrengthDemand {
  const inline = strength.allowedCombinations ?? [];
  const found = isByIdOnly(strength) ? find(strength.id) : undefined;
  const combinations = inline.length > 0 ? inline : found?.allowedCombinations;
  const satisfied = strength.requirementsSatisfied ?? found?.requirementsSatisfied;
  const phishingResistant =
    combinations === undefined
      ? undefined
      : combinations.length > 0 && combinations.every((method) => PHISHING_RESISTANT.has(method));
  const known = satisfied === 'mfa' ? true : satisfied === 'none' ? false : undefined;
  return { mfa: phishingResistant === true ? true : known, phishingResistant };
}
