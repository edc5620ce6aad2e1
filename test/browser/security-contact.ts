import type { Cloud } from '../cloud/cloud.ts';
import type { RecordedTenant } from '../cloud/recorded-tenant.ts';

const REQUIREMENTS = '/beta/security/partner/securityScore/requirements';

/**
 * From now on Microsoft reports that no security contact is set: one new risk for a healthy tenant while the
 * requirement is in preview. (Once it is active, the review of the contact fails, too.)
 */
export function loseSecurityContact(cloud: Cloud, tenant: RecordedTenant): void {
  const recorded = tenant.recordings.find(({ request }) => request.includes(REQUIREMENTS))?.body as {
    value: Record<string, unknown>[];
  };
  const value = recorded.value.map((row) =>
    row.requirementType === 'securityContactProvided'
      ? { ...row, complianceStatus: 'noncomplaint', state: 'preview' }
      : row,
  );
  cloud.fail(REQUIREMENTS, { status: 200, body: { ...recorded, value } });
}
