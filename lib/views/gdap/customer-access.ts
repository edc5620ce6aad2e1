import { hiddenAccess, type Live } from '../../checks/live.ts';
import {
  type GrantedRoles,
  grantedRoles,
  lastsUntil,
  type UnseenGrants,
  unseenGrants,
} from '../../checks/role-ends.ts';
import { excessRoles, missingRoles, type RoleProfile } from '../../checks/role-profile.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Cause } from '../../evidence/gap.ts';
import type { GdapRelationship } from '../../evidence/sources/gdap-relationships.ts';
import type { LiveRelationship } from '../../facts/all/live-relationships.ts';
import type { CustomerInsights } from './customer-insights.ts';
import type { RoleTable } from './role-table.ts';

/** Roles that a customer grants without a break, over all its relationships. Times in ms since 1970. */
export interface RoleSpan {
  readonly from: number;
  /** Null where auto-extend keeps it going; past where it is lost already. */
  readonly until: number | null;
  /** Indexes of the analysis' roles. */
  readonly roles: readonly number[];
}

export interface RelationshipRow {
  readonly name: string;
  readonly end: number;
  /** Index of the analysis' sets of roles: thousands of relationships share few of them. */
  readonly roleSet: number;
  /** As Microsoft says it; absent where it is `active`. */
  readonly status?: string;
  /** Only where it is so: there are many of these. */
  readonly autoExtends?: true;
}

/** One customer in the analysis; roles are indexes of the analysis' roles. */
export interface CustomerRow extends CustomerInsights {
  readonly id: string;
  readonly name: string;
  /** Live ones, the first to end first. */
  readonly relationships: readonly RelationshipRow[];
  /** The first to end first. */
  readonly spans: readonly RoleSpan[];
  /** Roles that the profile requires and nothing grants; null where that cannot be told. */
  readonly missing: readonly number[] | null;
  /** Roles granted that the profile does not name; none without a profile. */
  readonly beyond: readonly number[];
  /** Privileged ones of these in relationships of more than a year; null where how long one lasts cannot be told. */
  readonly excess: readonly number[] | null;
  /** Why there may be more relationships than were seen. */
  readonly unclear: Cause | null;
  /** Which groups get in, and with what: indexes of the analysis' `reaches`. */
  readonly reach: readonly number[];
}

export interface CustomerInputs {
  readonly relationships: Evidence<GdapRelationship>;
  readonly live: Live;
  /** Tenant ids of all customers that are known. */
  readonly customers: readonly string[];
  readonly profile: RoleProfile;
  readonly now: Date;
  readonly table: RoleTable;
  readonly reach: ReadonlyMap<string, readonly number[]>;
  nameOf(id: string): string;
  insightsOf(id: string): CustomerInsights;
}

const startOf = ({ activatedDateTime, createdDateTime }: GdapRelationship): number =>
  Date.parse(activatedDateTime ?? createdDateTime);

/** Since when a role is granted without a break until its last end. */
function heldSince(role: string, relationships: readonly GdapRelationship[]): number {
  const granting = relationships
    .filter(({ accessDetails: { unifiedRoles } }) =>
      unifiedRoles.some(({ roleDefinitionId }) => roleDefinitionId.toLowerCase() === role),
    )
    .map((relationship) => ({
      start: startOf(relationship),
      end: Date.parse(relationship.endDateTime ?? ''),
    }))
    .sort((a, b) => b.end - a.end);
  let since = Number.POSITIVE_INFINITY;
  for (const { start, end } of granting)
    if (since === Number.POSITIVE_INFINITY || end >= since) since = Math.min(since, start);
  return since;
}

const endOrder = (until: number | null): number => until ?? Number.POSITIVE_INFINITY;

function spansOf({ relationships, ends }: GrantedRoles, table: RoleTable): RoleSpan[] {
  const spans = new Map<string, RoleSpan & { readonly roles: number[] }>();
  for (const [role, end] of ends) {
    const from = heldSince(role, relationships);
    const until = Number.isFinite(end) ? end : null;
    const key = `${from} ${until}`;
    const span = spans.get(key) ?? { from, until, roles: [] };
    span.roles.push(table.index(role));
    spans.set(key, span);
  }
  return [...spans.values()].sort((a, b) => endOrder(a.until) - endOrder(b.until) || a.from - b.from);
}

const relationshipRow = (
  relationship: LiveRelationship,
  { now, table, nameOf }: CustomerInputs,
): RelationshipRow => ({
  name: nameOf(relationship.id),
  end: Date.parse(relationship.endDateTime ?? ''),
  roleSet: table.set(relationship.roles),
  ...(relationship.status === 'active' ? {} : { status: relationship.status }),
  ...(lastsUntil(relationship, now.getTime()) === Number.POSITIVE_INFINITY ? { autoExtends: true } : {}),
});

function unclearCause({ unclear, unseen }: UnseenGrants, customer: string): Cause | null {
  return unclear.has(customer) ? 'error' : (unseen?.cause ?? null);
}

function driftOf(id: string, inputs: CustomerInputs): Pick<CustomerRow, 'missing' | 'beyond' | 'excess'> {
  const { live, profile, table } = inputs;
  const access = live.value.byCustomer.get(id);
  if (access === undefined) return { missing: [], beyond: [], excess: [] };
  const indexes = (roles: Iterable<string>): number[] => [...new Set(roles)].map(table.index);
  const missing = missingRoles(profile, access);
  const excess = access.relationships.map((relationship) => excessRoles(profile, relationship));
  const granted = [...access.lastsUntil.keys()];
  return {
    missing: missing.length > 0 && hiddenAccess(live, id) !== undefined ? null : indexes(missing),
    beyond: indexes(profile.wanted.size === 0 ? [] : granted.filter((role) => !profile.wanted.has(role))),
    excess: excess.includes(null) ? null : indexes(excess.flatMap((roles) => roles ?? [])),
  };
}

/** Every customer: what it grants until when, and how that differs from the profile. */
export function customerAccess(inputs: CustomerInputs): CustomerRow[] {
  const { relationships, live, customers, now, table, nameOf } = inputs;
  const granted = grantedRoles(relationships, now.getTime());
  const hidden = unseenGrants(relationships);
  const ids = new Set([...customers, ...granted.keys(), ...hidden.unclear.keys()]);
  return [...ids].map((id) => {
    const own = granted.get(id);
    const rows = live.value.byCustomer.get(id)?.relationships ?? [];
    return {
      id,
      name: nameOf(id),
      relationships: rows
        .map((relationship) => relationshipRow(relationship, inputs))
        .sort((a, b) => a.end - b.end),
      spans: own === undefined ? [] : spansOf(own, table),
      ...driftOf(id, inputs),
      unclear: unclearCause(hidden, id),
      reach: inputs.reach.get(id) ?? [],
      ...inputs.insightsOf(id),
    };
  });
}
