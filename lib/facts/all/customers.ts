import contracts from '../../evidence/sources/contracts.ts';
import customerInsights from '../../evidence/sources/customer-insights.ts';
import gdapRelationships from '../../evidence/sources/gdap-relationships.ts';
import pcCustomers from '../../evidence/sources/pc-customers.ts';
import { defineFact, type FactInputs, firstGap, gapOf } from '../fact.ts';
import { customerOf } from '../gdap/relationship.ts';

export interface Customers {
  /** Tenant ids, in code-point order. */
  readonly ids: readonly string[];
  /** Contracts or Partner Center's customers were read, though neither to its end: somebody may be missing. */
  readonly cutShort: boolean;
}

/** The two lists of customers; one of them, read to its end, has them all. */
function listed({ evidence }: FactInputs) {
  const byContract = evidence(contracts);
  const byPartnerCenter = evidence(pcCustomers);
  const gaps = [gapOf(contracts.id, byContract), gapOf(pcCustomers.id, byPartnerCenter)];
  const whole = gaps.some((gap) => gap === undefined);
  const begun = [byContract, byPartnerCenter].some(
    ({ complete, rows, spoiled }) => complete || rows.length + spoiled.length > 0,
  );
  return { byContract, byPartnerCenter, gaps, whole, begun };
}

/** Everybody who is or was a customer by any of the four sources that name customers. */
export default defineFact<Customers>({
  id: 'customers',
  needs: [],
  derive(inputs) {
    const { byContract, byPartnerCenter, whole, begun } = listed(inputs);
    const insights = inputs.evidence(customerInsights);
    const relationships = inputs.evidence(gdapRelationships);
    const ids = new Set([
      ...byContract.rows.map(({ customerId }) => customerId),
      ...byPartnerCenter.rows
        .filter(({ relationshipToPartner }) => relationshipToPartner !== 'none')
        .map(({ id }) => id),
      ...insights.rows.map(({ tenantId }) => tenantId),
      ...relationships.rows.flatMap((relationship) => customerOf(relationship) ?? []),
    ]);
    if (ids.size === 0 && !whole) return null;
    return { ids: [...ids].sort(), cutShort: begun && !whole };
  },
  gap(inputs) {
    const { gaps, whole } = listed(inputs);
    return whole ? undefined : firstGap(gaps);
  },
});
