import type { Evidence } from '../../evidence/evidence.ts';
import organization from '../../evidence/sources/organization.ts';
import partnerScore from '../../evidence/sources/partner-score.ts';
import pcCustomers from '../../evidence/sources/pc-customers.ts';
import { defineFact } from '../fact.ts';

/**
 * What kind of partner the tenant is. `other`: a partner of a kind that is not told; `none`: no partner; `unknown`:
 * not told, and nothing that only partners can read was read.
 */
export type PartnerType = 'direct' | 'indirect' | 'other' | 'none' | 'unknown';

/** Values of `partnerTenantType` (https://learn.microsoft.com/graph/api/resources/organization). */
const TYPES: ReadonlyMap<string, PartnerType> = new Map([
  ['resellerPartnerDelegatedAdmin', 'direct'],
  ['valueAddedResellerPartnerDelegatedAdmin', 'indirect'],
]);

const wasRead = ({ complete, rows }: Evidence<unknown>): boolean => complete || rows.length > 0;

export default defineFact<PartnerType>({
  id: 'partner',
  needs: [],
  derive({ evidence }) {
    const told = evidence(organization).rows[0]?.partnerTenantType;
    if (typeof told === 'string') return TYPES.get(told) ?? 'other';
    if (wasRead(evidence(partnerScore)) || wasRead(evidence(pcCustomers))) return 'other';
    return told === null ? 'none' : 'unknown';
  },
});
