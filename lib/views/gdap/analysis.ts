import type { Live } from '../../checks/live.ts';
import { portalUrl } from '../../checks/portal-pages.ts';
import type { RoleProfile } from '../../checks/role-profile.ts';
import { securityDefaultsState } from '../../checks/security-defaults-state.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Gap } from '../../evidence/gap.ts';
import type { GdapRelationship } from '../../evidence/sources/gdap-relationships.ts';
import type { ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import type { Customers } from '../../facts/all/customers.ts';
import type { LiveRelationships } from '../../facts/all/live-relationships.ts';
import type { Technicians } from '../../facts/all/technicians.ts';
import type { FactResult } from '../../facts/fact.ts';
import type { ActiveGrant } from '../../facts/gdap/active-grants.ts';
import type { Evaluated } from '../evaluated.ts';
import { nameOf } from '../names.ts';
import { type Basis, basisOf } from './basis.ts';
import { type CustomerRow, customerAccess } from './customer-access.ts';
import { customerInsightsOf, type InsightEvidence } from './customer-insights.ts';
import { customerReach, type GroupReach } from './customer-reach.ts';
import { type ExpiryRadar, expiryRadar } from './expiry-radar.ts';
import { groupTable, type NamedGroup } from './group-table.ts';
import { type LostRow, lostAccess } from './lost-access.ts';
import { type NamedRole, roleTable } from './role-table.ts';
import { type TechnicianReach, technicianReach } from './technician-reach.ts';

/** What the dashboard's GDAP pages show: stored with each sweep, kept small by rows that share roles and reasons. */
export interface GdapAnalysis {
  readonly tenant: Evaluated['tenant'];
  readonly cloud: Evaluated['cloud'];
  /** The sweep's clock, and what to add to the machine's time (ms) to get the server's. */
  readonly sweep: {
    readonly now: string;
    readonly finishedAt: string;
    readonly clockOffsetMs: number;
    /** False when any source could not be read completely. */
    readonly complete: boolean;
  };
  /** Where Partner Center shows customers, each by its tenant id; null where this cloud has no such portal. */
  readonly customersUrl: string | null;
  readonly roles: readonly NamedRole[];
  /** Sets of these, by their indexes: what relationships grant. */
  readonly roleSets: readonly (readonly number[])[];
  readonly groups: readonly NamedGroup[];
  readonly access: {
    readonly basis: Basis;
    /** Whether the list of customers is known to be whole. */
    readonly customers: Basis;
    /** What is known of customers beside GDAP. */
    readonly insights: { readonly mfa: Basis; readonly dap: Basis };
    /** Which groups get in where. */
    readonly grants: Basis;
    /** Null where no relationship could be read. */
    readonly seen: SeenAccess | null;
  };
  readonly technicians: { readonly basis: Basis; readonly seen: TechnicianReach | null };
}

export interface SeenAccess {
  readonly customers: readonly CustomerRow[];
  readonly radar: ExpiryRadar;
  /** Null without an earlier sweep to compare with. */
  readonly lost: { readonly since: string; readonly rows: readonly LostRow[] } | null;
  /** Whether the settings name a role profile. */
  readonly profiled: boolean;
  /** Groups with their roles, which customers' `reach` names by index. */
  readonly reaches: readonly GroupReach[];
}

export interface GdapInputs extends InsightEvidence {
  readonly previousSweepAt: Date | null;
  readonly profile: RoleProfile;
  readonly relationships: Evidence<GdapRelationship>;
  readonly live: FactResult<LiveRelationships>;
  readonly customers: FactResult<Customers>;
  readonly grants: FactResult<readonly ActiveGrant[]>;
  readonly technicians: FactResult<Technicians>;
  readonly coverage: FactResult<ConditionalAccessCoverage>;
  readonly securityDefaults: Parameters<typeof securityDefaultsState>[0];
}

/** What keeps a reading from being whole; single rows that were not understood leave their customer without an answer. */
const gapOfEvidence = (source: string, { complete, gap }: Evidence<unknown>): Gap | undefined =>
  complete ? undefined : (gap ?? { source, cause: 'incomplete' });

type Found = Pick<Evaluated, 'tenant' | 'cloud' | 'sweep' | 'names' | 'sources'>;

/** The analysis of one sweep. Pure; no second opinion: rules and facts are those of the checks. */
export function analyseGdap(evaluated: Found, inputs: GdapInputs): GdapAnalysis {
  const { tenant, cloud, sweep, sources } = evaluated;
  const { relationships, live, customers, grants, technicians, coverage, profile, previousSweepAt } = inputs;
  const now = new Date(sweep.now);
  const named = (id: string): string => nameOf(evaluated, id);
  const table = roleTable(named);
  const unproven = new Map(technicians.value?.unproven.map(({ group, gap }) => [group, gap]));
  const groups = groupTable(named, unproven);
  const reached = customerReach(grants.value ?? [], { groups, roles: table });
  const insightsOf = customerInsightsOf(inputs);
  const seenAccess = (value: LiveRelationships): SeenAccess => {
    const known: Live = { ...live, value };
    const shared = { live: known, now, table, nameOf: named };
    const rows = customerAccess({
      ...shared,
      relationships,
      customers: customers.value?.ids ?? [],
      profile,
      reach: reached.byCustomer,
      insightsOf,
    });
    return {
      customers: rows,
      radar: expiryRadar(rows, now),
      lost:
        previousSweepAt === null
          ? null
          : {
              since: previousSweepAt.toISOString(),
              rows: lostAccess({ ...shared, relationships: relationships.rows, since: previousSweepAt }),
            },
      profiled: profile.wanted.size > 0,
      reaches: reached.reaches,
    };
  };
  const reach =
    technicians.value === null
      ? null
      : technicianReach({
          technicians: technicians.value,
          coverage: coverage.value ?? coverage.gap ?? { source: 'ca-policies', cause: 'notYetRead' },
          defaults: securityDefaultsState(inputs.securityDefaults, coverage.value),
          table,
          groups,
          nameOf: named,
        });
  const gapsOf = (ids: readonly string[]): (Gap | undefined)[] => ids.map((id) => sources.get(id)?.gap);
  const decided = reach?.protections.map(({ gap }) => gap ?? undefined) ?? [];
  return {
    tenant,
    cloud,
    sweep: {
      now: sweep.now,
      finishedAt: sweep.finishedAt,
      clockOffsetMs: sweep.clockOffsetMs,
      complete: sweep.complete,
    },
    customersUrl: portalUrl('customers', cloud)?.replace(/\/list$/, '') ?? null,
    roles: table.roles,
    roleSets: table.sets,
    groups: groups.groups,
    access: {
      basis: basisOf([live.readAt], [live.gap], sources),
      customers: basisOf([customers.readAt], [customers.gap], sources),
      insights: {
        mfa: basisOf(
          [inputs.customerInsights.readAt],
          [gapOfEvidence('customer-insights', inputs.customerInsights)],
          sources,
        ),
        dap: basisOf([inputs.pcCustomer.readAt], [gapOfEvidence('pc-customer', inputs.pcCustomer)], sources),
      },
      grants: basisOf([grants.readAt], [grants.gap], sources),
      seen: live.value === null ? null : seenAccess(live.value),
    },
    technicians: {
      basis: basisOf(
        [technicians.readAt, coverage.readAt],
        [...gapsOf(technicians.sources), technicians.gap, coverage.gap, ...decided],
        sources,
      ),
      seen: reach,
    },
  };
}
