import type { Evaluation } from '../checks/evaluate.ts';
import { roleProfile } from '../checks/role-profile.ts';
import type { EvaluationInputs } from '../checks/runner.ts';
import customerInsights from '../evidence/sources/customer-insights.ts';
import gdapRelationships from '../evidence/sources/gdap-relationships.ts';
import lighthouseMfa from '../evidence/sources/lighthouse-mfa.ts';
import pcCustomer from '../evidence/sources/pc-customer.ts';
import securityDefaults from '../evidence/sources/security-defaults.ts';
import caCoverage from '../facts/all/ca-coverage.ts';
import customers from '../facts/all/customers.ts';
import gdapGrants from '../facts/all/gdap-grants.ts';
import liveRelationships from '../facts/all/live-relationships.ts';
import technicians from '../facts/all/technicians.ts';
import type { GdapInputs } from '../views/gdap/analysis.ts';

/** What the GDAP analysis is made of: the evidence and facts that the checks were judged by. */
export const gdapInputs = (
  { evidence, settings, previousSweepAt }: EvaluationInputs,
  { fact }: Evaluation,
): GdapInputs => ({
  previousSweepAt,
  profile: roleProfile(settings),
  relationships: evidence(gdapRelationships),
  live: fact(liveRelationships),
  customers: fact(customers),
  grants: fact(gdapGrants),
  technicians: fact(technicians),
  coverage: fact(caCoverage),
  securityDefaults: evidence(securityDefaults),
  customerInsights: evidence(customerInsights),
  lighthouseMfa: evidence(lighthouseMfa),
  pcCustomer: evidence(pcCustomer),
});
