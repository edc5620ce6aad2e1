import { grantedRoles, unseenGrants } from '../checks/role-ends.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { GdapRelationship } from '../evidence/sources/gdap-relationships.ts';
import { type Ending, endingTogether } from './ending.ts';

/**
 * When customers lose GDAP roles: as `gdap-expiring` judges it, a role ends with the last relationship that grants
 * it, and not at all where auto-extend keeps one going. Customers with a relationship that is not clear are left out:
 * it may keep their roles alive.
 */
export function gdapEndings(evidence: Evidence<GdapRelationship>, now: Date): Ending[] {
  const { unclear } = unseenGrants(evidence);
  const all = [...grantedRoles(evidence, now.getTime())]
    .filter(([customer]) => !unclear.has(customer))
    .flatMap(([customer, { ends }]) =>
      [...new Set(ends.values())]
        .filter((at) => Number.isFinite(at))
        .map((at) => ({ check: 'gdap-expiring', subject: customer, at })),
    );
  return endingTogether('gdap', all);
}
