import type { Live } from '../../checks/live.ts';
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
import type { Evaluated } from '../evaluated.ts';
import { nameOf } from '../names.ts';
import { type Basis, basisOf } from './basis.ts';
import { type CustomerRow, customerAccess } from './customer-access.ts';
import { type ExpiryRadar, expiryRadar } from './expiry-radar.ts';
import { type LostRow, lostAccess } from './lost-access.ts';
import { type NamedRole, roleTable } from './role-table.ts';
import { type TechnicianReach, technicianReach } from './technician-reach.ts';

/** What the dashboard's GDAP pages show: stored with each sweep, kept small by rows that share roles and reasons. */
export interface GdapAnalysis {
  readonly tenant: Evaluated['tenant'];
  readonly cloud: Evaluated['cloud'];
  /** The sweep's clock, and what to add to the machine's time (ms) to get the server's. */
  readonly sweep: { readonly now: string; readonly finishedAt: string; readonly clockOffsetMs: number };
  readonly roles: readonly NamedRole[];
  readonly access: {
    readonly basis: Basis;
    /** Whether the list of customers is known to be whole. */
    readonly customers: Basis;
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
}

export interface GdapInputs {
  readonly previousSweepAt: Date | null;
  readonly profile: RoleProfile;
  readonly relationships: Evidence<GdapRelationship>;
  readonly live: FactResult<LiveRelationships>;
  readonly customers: FactResult<Customers>;
  readonly technicians: FactResult<Technicians>;
  readonly coverage: FactResult<ConditionalAccessCoverage>;
  readonly securityDefaults: Parameters<typeof securityDefaultsState>[0];
}

type Found = Pick<Evaluated, 'tenant' | 'cloud' | 'sweep' | 'names' | 'sources'>;

/** The analysis of one sweep. Pure; no second opinion: rules and facts are those of the checks. */
export function analyseGdap(evaluated: Found, inputs: GdapInputs): GdapAnalysis {
  const { tenant, cloud, sweep, sources } = evaluated;
  const { relationships, live, customers, technicians, coverage, profile, previousSweepAt } = inputs;
  const now = new Date(sweep.now);
  const named = (id: string): string => nameOf(evaluated, id);
  const table = roleTable(named);
  const seenAccess = (value: LiveRelationships): SeenAccess => {
    const known: Live = { ...live, value };
    const shared = { live: known, now, table, nameOf: named };
    const rows = customerAccess({ ...shared, relationships, customers: customers.value?.ids ?? [], profile });
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
          nameOf: named,
        });
  const gapsOf = (ids: readonly string[]): (Gap | undefined)[] => ids.map((id) => sources.get(id)?.gap);
  const decided = reach?.protections.map(({ gap }) => gap ?? undefined) ?? [];
  return {
    tenant,
    cloud,
    sweep: { now: sweep.now, finishedAt: sweep.finishedAt, clockOffsetMs: sweep.clockOffsetMs },
    roles: table.roles,
    access: {
      basis: basisOf([live.readAt], [live.gap], sources),
      customers: basisOf([customers.readAt], [customers.gap], sources),
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
