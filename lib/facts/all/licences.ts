import type { Licence } from '../../evidence/licence.ts';
import subscribedSkus from '../../evidence/sources/subscribed-skus.ts';
import { defineFact, gapOf } from '../fact.ts';

/** Whether the tenant has each licence; `unknown` where not all it bought could be read. */
export type Licences = Readonly<Record<Licence | 'defender', Has>> & {
  /** The same of those whose product somebody uses (`consumedUnits` over 0). */
  readonly consumed: Readonly<Record<Licence | 'defender', Has>>;
};

type Has = 'yes' | 'no' | 'unknown';

const IN_USE: ReadonlySet<string> = new Set(['Enabled', 'Warning']);

/**
 * Service plans that bring a licence (product names and service plan identifiers for licensing,
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference). The Intune plan of Office 365
 * manages its own apps only.
 */
const PLANS: Readonly<Record<Licence | 'defender', (plan: string) => boolean>> = {
  p1: (plan) => plan === 'AAD_PREMIUM' || plan === 'AAD_PREMIUM_P2',
  p2: (plan) => plan === 'AAD_PREMIUM_P2',
  pim: (plan) => plan === 'AAD_PREMIUM_P2' || plan === 'Entra_Identity_Governance',
  intune: (plan) => plan.startsWith('INTUNE_') && plan !== 'INTUNE_O365',
  defender: (plan) => plan === 'WINDEFATP' || plan === 'MDE_LITE' || plan === 'MDE_SMB',
};

/** Licences by service plan: a plan counts where its product has units and it is set up. */
export default defineFact<Licences>({
  id: 'licences',
  needs: [subscribedSkus],
  derive({ evidence }) {
    const bought = evidence(subscribedSkus);
    const products = bought.rows.filter(
      ({ capabilityStatus, prepaidUnits: { enabled, warning } }) =>
        IN_USE.has(capabilityStatus) && enabled + warning > 0,
    );
    const plansOf = (rows: typeof products): string[] =>
      rows
        .flatMap(({ servicePlans }) => servicePlans)
        .filter(({ provisioningStatus }) => provisioningStatus === 'Success')
        .map(({ servicePlanName }) => servicePlanName);
    const otherwise = gapOf(subscribedSkus.id, bought) === undefined ? 'no' : 'unknown';
    const read = (plans: readonly string[]) => {
      const has = (licence: keyof typeof PLANS): Has => (plans.some(PLANS[licence]) ? 'yes' : otherwise);
      const [p1, p2, pim] = [has('p1'), has('p2'), has('pim')];
      return { p1, p2, pim, intune: has('intune'), defender: has('defender') };
    };
    const used = products.filter(({ consumedUnits }) => consumedUnits > 0);
    return { ...read(plansOf(products)), consumed: read(plansOf(used)) };
  },
});
