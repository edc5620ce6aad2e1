import gdapRelationships, { type GdapRelationship } from '../../evidence/sources/gdap-relationships.ts';
import { defineFact } from '../fact.ts';
import {
  autoExtends,
  customerOf,
  endOf,
  isLive,
  rolesOf,
  type UnclearRelationship,
  unclearRelationships,
} from '../gdap/relationship.ts';

/** A relationship that grants its roles now. */
export interface LiveRelationship extends Omit<GdapRelationship, 'customer'> {
  /** Tenant id. */
  readonly customer: string;
  /** Template ids, lower case, in code-point order. */
  readonly roles: readonly string[];
}

/** What one customer grants now, over all its live relationships. */
export interface CustomerAccess {
  readonly relationships: readonly LiveRelationship[];
  /** Per role the latest end in ms since 1970; infinite where auto-extend is on. */
  readonly lastsUntil: ReadonlyMap<string, number>;
}

export interface LiveRelationships {
  readonly relationships: readonly LiveRelationship[];
  /** By tenant id. */
  readonly byCustomer: ReadonlyMap<string, CustomerAccess>;
  /** Relationships that may be live: their customers may have more than is seen here. */
  readonly unclear: readonly UnclearRelationship[];
  /** Every page was read; single rows may still be unclear. */
  readonly listed: boolean;
}

function accessOf(relationships: readonly LiveRelationship[]): CustomerAccess {
  const lastsUntil = new Map<string, number>();
  for (const relationship of relationships) {
    const end = autoExtends(relationship) ? Number.POSITIVE_INFINITY : endOf(relationship);
    for (const role of relationship.roles) lastsUntil.set(role, Math.max(lastsUntil.get(role) ?? 0, end));
  }
  return { relationships, lastsUntil };
}

/** GDAP relationships that grant something now (https://learn.microsoft.com/partner-center/customers/gdap-introduction). */
export default defineFact<LiveRelationships>({
  id: 'live-relationships',
  needs: [gdapRelationships],
  derive({ evidence, now }) {
    const all = evidence(gdapRelationships);
    const relationships = all.rows.flatMap((row): LiveRelationship[] => {
      const customer = customerOf(row);
      return customer === null || !isLive(row, now) ? [] : [{ ...row, customer, roles: rolesOf(row) }];
    });
    const grouped = new Map<string, LiveRelationship[]>();
    for (const relationship of relationships) {
      const known = grouped.get(relationship.customer);
      if (known === undefined) grouped.set(relationship.customer, [relationship]);
      else known.push(relationship);
    }
    return {
      relationships,
      byCustomer: new Map([...grouped].map(([customer, own]) => [customer, accessOf(own)])),
      unclear: unclearRelationships(all),
      listed: all.complete,
    };
  },
  keys: ({ relationships }) => relationships.map(({ id }) => id),
});
