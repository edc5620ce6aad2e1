import type { Licence } from '../../evidence/licence.ts';
import subscribedSkus from '../../evidence/sources/subscribed-skus.ts';
import { defineFact, gapOf } from '../fact.ts';

/** Whether the tenant has each licence; `unknown` where not all it bought could be read. */
export type Licences = Readonly<Record<Licence, 'yes' | 'no' | 'unknown'>>;

const IN_USE: ReadonlySet<string> = new Set(['Enabled', 'Warning']);

/**
 * Service plans that bring a licence (product names and service plan identifiers for licensing,
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference). The Intune plan of Office 365
 * manages its own apps only.
 */
const PLANS: Readonly<Record<Licence, (plan: string) => boolean>> = {
  p1: (plan) => plan === 'AAD_PREMIUM' || plan === 'AAD_PREMIUM_P2',
  p2: (plan) => plan === 'AAD_PREMIUM_P2',
  pim: (plan) => plan === 'AAD_PREMIUM_P2' || plan === 'Entra_Identity_Governance',
  intune: (plan) => plan.startsWith('INTUNE_') && plan !== 'INTUNE_O365',
};

/** Licences by service plan: a plan counts where its product has units and it is set up. */
export default defineFact<Licences>({
  id: 'licences',
  needs: [subscribedSkus],
  derive({ evidence }) {
    const bought = evidence(subscribedSkus);
    const plans = bought.rows
      .filter(
        ({ capabilityStatus, prepaidUnits: { enabled, warning } }) =>
          IN_USE.has(capabilityStatus) && enabled + warning > 0,
      )
      .flatMap(({ servicePlans }) => servicePlans)
      .filter(({ provisioningStatus }) => provisioningStatus === 'Success')
      .map(({ servicePlanName }) => servicePlanName);
    const otherwise = gapOf(subscribedSkus.id, bought) === undefined ? 'no' : 'unknown';
    const has = (licence: Licence) => (plans.some(PLANS[licence]) ? 'yes' : otherwise);
    return { p1: has('p1'), p2: has('p2'), pim: has('pim'), intune: has('intune') };
  },
});
