import type { Endpoint, LimitClass } from './endpoint.ts';

function endpoint(
  path: string,
  limit: LimitClass,
  page: number | null,
  options: readonly string[] = [],
): Endpoint {
  return {
    path: `/v1${path}`,
    scope: 'partnercenter',
    limit,
    page,
    options: new Set(options),
    ...(page === null ? {} : { maxPage: page }),
    cursor: 'seekoperation',
    schema: `partner-center#GET /v1${path.replaceAll('{}', '{id}')}`,
  };
}

/** What the simulated Partner Center API answers (https://learn.microsoft.com/partner-center/developer/scenarios). */
export const PARTNER_CENTER_ENDPOINTS: readonly Endpoint[] = [
  endpoint('/customers', 'pcCustomers', 500, ['size', 'filter', 'seekoperation']),
  endpoint('/customers/usagerecords', 'pcCustomers', null),
  endpoint('/customers/{}', 'pcCustomers', null),
  endpoint('/usagesummary', 'other', null),
  endpoint('/auditrecords', 'other', 500, ['startDate', 'endDate', 'size', 'filter', 'seekoperation']),
  endpoint('/nonMfaCompliantPartnerPrincipals', 'other', null),
  endpoint('/applicationmfaadoptionstatus', 'other', null),
];
