import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CLOUDS, type Resource } from '../../../lib/microsoft/clouds.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { ARM_ENDPOINTS } from '../../cloud/arm-endpoints.ts';
import { type Cloud, createCloud } from '../../cloud/cloud.ts';
import { type Endpoint, endpointAt } from '../../cloud/endpoint.ts';
import * as errors from '../../cloud/errors.ts';
import { GRAPH_ENDPOINTS } from '../../cloud/graph-endpoints.ts';
import { siteAt } from '../../cloud/hosts.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { PARTNER_CENTER_ENDPOINTS } from '../../cloud/partner-center-endpoints.ts';
import { fieldsOf } from '../../cloud/schema-files.ts';
import { problemsOf } from '../../cloud/schemas.ts';
import { covers } from '../../cloud/scopes.ts';
import { get, REDIRECT } from './world.ts';

const TENANTS = fileURLToPath(new URL('../../tenants/', import.meta.url));
const NOT_A_TENANT = 'expected';
const tenants = readdirSync(TENANTS).filter((name) => name !== NOT_A_TENANT);
const ENDPOINTS: Readonly<Record<Resource, readonly Endpoint[]>> = {
  graph: GRAPH_ENDPOINTS,
  partnerCenter: PARTNER_CENTER_ENDPOINTS,
  arm: ARM_ENDPOINTS,
};

function endpointOf(url: string): Endpoint | null {
  const { hostname, pathname } = new URL(url);
  const site = siteAt(hostname);
  return site?.kind === 'api' ? endpointAt(ENDPOINTS[site.resource], pathname) : null;
}

function errorSchemaOf(resource: Resource, status: number): string {
  if (resource === 'graph') return 'graph-error#Graph error';
  return resource === 'arm' ? 'arm#ARM error' : `partner-center#${status === 429 ? 'error 429' : 'error'}`;
}

/** Microsoft's definition of an answer of this status. */
function schemaOf(url: string, status: number): string {
  const site = siteAt(new URL(url).hostname);
  if (status === 200) return endpointOf(url)?.schema ?? '';
  return errorSchemaOf(site?.kind === 'api' ? site.resource : 'graph', status);
}

/** The queries that the product sends beside the bare ones that are recorded. */
const QUERIES: Readonly<Record<string, string>> = {
  '/v1.0/me': '$select=id,displayName,userPrincipalName,mail,userType',
  '/v1.0/organization':
    '$select=id,displayName,partnerTenantType,verifiedDomains,securityComplianceNotificationMails,technicalNotificationMails',
  '/v1.0/subscribedSkus': '$select=id,skuPartNumber,capabilityStatus,prepaidUnits,consumedUnits,servicePlans',
  '/v1.0/users':
    '$select=id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime,onPremisesSyncEnabled&$top=999',
  '/v1.0/contracts': '$select=contractType,customerId,displayName&$top=999',
  '/v1.0/tenantRelationships/delegatedAdminRelationships': '$top=300',
  '/beta/security/partner/securityAlerts': "$filter=status ne 'resolved'",
  '/v1.0/roleManagement/directory/roleDefinitions': '$select=id,templateId,displayName,isBuiltIn',
  '/v1.0/identityProtection/riskyUsers':
    "$filter=riskState eq 'atRisk' or riskState eq 'confirmedCompromised'&$top=500",
  '/v1.0/reports/authenticationMethods/userRegistrationDetails':
    '$select=id,userPrincipalName,userType,isMfaCapable,methodsRegistered,lastUpdatedDateTime&$top=999',
  '/v1.0/security/secureScores': '$top=1',
  '/v1.0/groups':
    "$filter=displayName eq 'AdminAgents' or displayName eq 'HelpdeskAgents' or displayName eq 'SalesAgents'&$select=id,displayName",
  '/v1.0/groups/{}/transitiveMembers': '$select=id,displayName,userPrincipalName,accountEnabled&$top=999',
  '/v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules':
    "$filter=groupId eq '00000000-0000-4000-8000-000000000001'",
  '/v1.0/applications':
    '$select=id,appId,displayName,passwordCredentials,keyCredentials,requiredResourceAccess&$top=999',
};
const templateOf = (path: string): string => path.replace(/^(\/v1\.0\/groups)\/[^/]+/, '$1/{}');

describe.each(tenants)('tenant %s', (name) => {
  const tenant = loadTenant(join(TENANTS, name));
  const open = (): Cloud => createCloud({ tenant, redirectUris: [REDIRECT] });

  test('every recorded body obeys Microsoft’s definition of its endpoint, or of its errors', () => {
    for (const { file, request, status, body } of tenant.recordings) {
      const endpoint = endpointOf(request.slice(4));
      expect(endpoint, `${file}: no endpoint known`).not.toBeNull();
      if (endpoint !== null) expect(problemsOf(schemaOf(request.slice(4), status), body), file).toEqual([]);
    }
  });

  test('so does every answer to what the product asks', async () => {
    const cloud = open();
    let answered = 0;
    for (const { request, file, status } of tenant.recordings) {
      const recorded = request.slice(4);
      // A recording of one filter answers that filter alone.
      const query = recorded.includes('$filter')
        ? undefined
        : QUERIES[templateOf(new URL(recorded).pathname)];
      for (const url of [recorded, ...(query === undefined ? [] : [`${recorded.split('?')[0]}?${query}`])]) {
        const response = await get(cloud, url);
        expect([url, response.status]).toEqual([url, status]);
        expect(problemsOf(schemaOf(url, status), await response.json()), `${file} as ${url}`).toEqual([]);
        answered += 1;
      }
    }
    expect(answered).toBeGreaterThan(tenant.recordings.length);
  });

  test('what the product needs first is recorded', async () => {
    const cloud = open();
    const name = mergeSettings(tenant.file.settings ?? {}, {}).settings.cloud;
    const graph = [
      '/v1.0/me',
      '/v1.0/organization',
      '/v1.0/subscribedSkus',
      '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
      '/v1.0/identity/conditionalAccess/policies',
      '/v1.0/policies/authenticationStrengthPolicies',
      '/beta/security/partner/securityScore',
      '/beta/security/partner/securityScore/history',
      '/beta/security/partner/securityScore/requirements',
      '/beta/security/partner/securityScore/customerInsights',
      '/beta/security/partner/securityAlerts',
      '/v1.0/tenantRelationships/delegatedAdminRelationships',
      '/v1.0/contracts',
    ];
    // What only the global cloud has; GDAP is in that of the US Government, too.
    const isThere = (path: string): boolean =>
      name === 'global' ||
      (!path.startsWith('/beta/') && (name === 'usgov' || !path.includes('delegatedAdmin')));
    for (const path of graph.filter(isThere)) {
      const url = `https://${CLOUDS[name].graph}${path}`;
      const recorded = tenant.recordings.find(({ request }) => request === `GET ${url}`);
      // What is not consented is refused whatever is recorded.
      const consented = covers(cloud.grantedScopes('graph'), endpointOf(url)?.scope ?? '');
      expect([path, (await get(cloud, url)).status]).toEqual([path, consented ? recorded?.status : 403]);
    }
  });
});

describe('every error shape', () => {
  const STAMPS = { now: new Date('2026-11-20T08:00:00Z'), requestId: 'r', clientRequestId: 'c' };

  test.each<Resource>(['graph', 'partnerCenter', 'arm'])('of %s obeys the service’s envelope', (resource) => {
    const all: errors.ApiError[] = [
      errors.unauthorized(resource, 'm'),
      ...['/v1.0/users', '/v1.0/policies/x', '/beta/security/partner/securityScore'].map((path) =>
        errors.forbidden(resource, path),
      ),
      errors.notFound(resource, '/v1.0/groups/d0000000-0000-4000-8000-000000000007/transitiveMembers'),
      errors.badRequest(resource, 'm'),
      errors.methodNotAllowed(resource, 'PUT'),
      errors.tooManyRequests(resource, null),
      errors.tooManyRequests(resource, 10),
      ...[500, 503, 504].map((status) => errors.serviceFailure(resource, status)),
      ...(resource === 'partnerCenter' ? [errors.MFA_REQUIRED] : []),
    ];
    for (const error of all) {
      expect(
        problemsOf(errorSchemaOf(resource, error.status), errors.errorBody(resource, error, STAMPS)),
        `${error.status} ${error.code}`,
      ).toEqual([]);
    }
  });
});

describe('the schemas are not a formality', () => {
  test('a renamed property, a wrong type and an unknown enum member fail', () => {
    const reference = 'graph-partner-security#GET beta /security/partner/securityScore/requirements';
    const row = {
      '@odata.type': '#microsoft.graph.partner.security.securityRequirement',
      id: 'x',
      complianceStatus: 'noncomplaint',
    };
    expect(problemsOf(reference, { value: [row] })).toEqual([]);
    expect(problemsOf(reference, { value: [{ ...row, compliancestatus: 'x' }] })).not.toEqual([]);
    expect(problemsOf(reference, { value: [{ ...row, score: 'ten' }] })).not.toEqual([]);
    expect(problemsOf(reference, { value: [{ ...row, complianceStatus: 'nonCompliant' }] })).not.toEqual([]);
  });

  test('every endpoint has one, and field names for $select', () => {
    for (const endpoint of Object.values(ENDPOINTS).flat())
      expect(fieldsOf(endpoint.schema).size, endpoint.path).toBeGreaterThan(0);
    expect(fieldsOf('graph-roles#GET v1.0 /groups/{id}/transitiveMembers')).toContain('userPrincipalName');
    expect(() => problemsOf('graph-roles#GET v1.0 /nothing', {})).toThrow('No schema');
  });
});
