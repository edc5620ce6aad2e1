import { type CustomerMfaFinding, type CustomerMfaState, customerMfa } from '../../checks/customer-mfa.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Source } from '../../evidence/source.ts';
import type { CustomerInsight } from '../../evidence/sources/customer-insights.ts';
import type lighthouseMfa from '../../evidence/sources/lighthouse-mfa.ts';
import type pcCustomer from '../../evidence/sources/pc-customer.ts';

type RowOf<S> = S extends Source<infer Row> ? Row : never;

/** How many users something is true of. */
export interface UserShare {
  readonly covered: number;
  readonly users: number;
}

/** What is known of one customer beside GDAP; a key that is absent was not read, or not understood. */
export interface CustomerInsights {
  /** Whether Partner Center says that the customer allows delegated access. */
  readonly dap?: boolean;
  /** How the customer demands MFA, by Microsoft's counts; the shares are those whom it covers. */
  readonly mfa?: { readonly state: CustomerMfaState } & Partial<UserShare>;
  /** Users registered for MFA, by Microsoft 365 Lighthouse. */
  readonly registered?: UserShare;
}

export interface InsightEvidence {
  readonly customerInsights: Evidence<CustomerInsight>;
  readonly lighthouseMfa: Evidence<RowOf<typeof lighthouseMfa>>;
  readonly pcCustomer: Evidence<RowOf<typeof pcCustomer>>;
}

/** By tenant id. MFA is told by the function that the checks judge it with. */
export function customerInsightsOf(evidence: InsightEvidence): (id: string) => CustomerInsights {
  const mfa = customerMfa(evidence.customerInsights);
  const dap = new Map(
    evidence.pcCustomer.rows.flatMap((row) =>
      row.deleted ? [] : [[row.id, row.allowDelegatedAccess] as const],
    ),
  );
  const registered = new Map(evidence.lighthouseMfa.rows.map((row) => [row.tenantId, row]));
  return (id) => {
    const allowed = dap.get(id);
    const finding = mfa.get(id);
    const counted = registered.get(id);
    return {
      ...(allowed === undefined ? {} : { dap: allowed }),
      ...(finding === undefined ? {} : { mfa: mfaOf(finding) }),
      ...(counted === undefined
        ? {}
        : { registered: { covered: counted.mfaRegisteredUserCount, users: counted.totalUserCount } }),
    };
  };
}

function mfaOf({ state, unsure, covered, users }: CustomerMfaFinding): NonNullable<CustomerInsights['mfa']> {
  const counts = covered === undefined || users === undefined ? {} : { covered, users };
  return { state: unsure && state !== 'none' ? 'unclear' : state, ...counts };
}
