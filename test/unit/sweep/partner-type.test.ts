import { afterEach, describe, expect, test } from 'vitest';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import type { RecordedTenant } from '../../cloud/recorded-tenant.ts';
import { type Machine, startMachine } from './machine.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);

function tenantOfType(partnerTenantType: string | null): RecordedTenant {
  const recordings = TYPICAL.recordings.map((recording) => {
    if (!recording.request.endsWith('/v1.0/organization')) return recording;
    const { value } = recording.body as { value: Record<string, unknown>[] };
    return { ...recording, body: { value: value.map((row) => ({ ...row, partnerTenantType })) } };
  });
  return { ...TYPICAL, recordings };
}

let machine: Machine;
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

const refuse = (pattern: string | RegExp): void =>
  machine.cloud.fail(pattern, { status: 403, body: { error: { code: 'Forbidden', message: '' } } });
const SCORE = '/beta/security/partner/';
const GDAP = 'delegatedAdminRelationships';
const CUSTOMERS = 'api.partnercenter.microsoft.com/v1/customers';

describe('what a partner of another kind is refused', () => {
  test('no partner: everything that was refused has the cause partnerType', async () => {
    machine = await startMachine({ tenant: tenantOfType(null) });
    for (const pattern of [SCORE, GDAP, CUSTOMERS]) refuse(pattern);
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (partnerType)');
    expect(await machine.verdict('security-contact-missing')).toBe('unknown (partnerType)');
    expect(await machine.verdict('dap-without-gdap')).toBe('unknown (partnerType)');
  });

  test('an indirect reseller: Partner Center’s REST API alone', async () => {
    machine = await startMachine({ tenant: tenantOfType('valueAddedResellerPartnerDelegatedAdmin') });
    for (const pattern of [GDAP, CUSTOMERS]) refuse(pattern);
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (role)');
    // It needs both, and a missing role comes first.
    expect(await machine.verdict('dap-without-gdap')).toBe('unknown (role)');
    const causes = new Map((await machine.report()).gaps.map(({ source, cause }) => [source, cause]));
    expect(Object.fromEntries(causes)).toEqual({
      'gdap-assignments': 'role',
      'gdap-relationships': 'role',
      'group-members': 'incomplete',
      'pc-customer': 'partnerType',
      'pc-customers': 'partnerType',
      'pc-usage-records': 'partnerType',
      'risky-users': 'licence',
    });
  });

  test('an indirect reseller that may read relationships', async () => {
    machine = await startMachine({ tenant: tenantOfType('valueAddedResellerPartnerDelegatedAdmin') });
    refuse(CUSTOMERS);
    await machine.sweep();
    expect(await machine.verdict('dap-without-gdap')).toBe('unknown (partnerType)');
  });

  test.each(['resellerPartnerDelegatedAdmin', 'microsoftSupport'])(
    '%s: a role is missing, no more',
    async (type) => {
      machine = await startMachine({ tenant: tenantOfType(type) });
      for (const pattern of [GDAP, CUSTOMERS]) refuse(pattern);
      await machine.sweep();
      expect(await machine.verdict('dap-without-gdap')).toBe('unknown (role)');
      expect(await machine.verdict('gdap-expiring')).toBe('unknown (role)');
    },
  );

  test('a type that is not told, but a score that was read: a partner of some kind', async () => {
    machine = await startMachine({ tenant: tenantOfType(null) });
    refuse(GDAP);
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (role)');
  });

  test('what was only unreachable keeps its cause', async () => {
    machine = await startMachine({ tenant: tenantOfType(null) });
    for (const pattern of [SCORE, CUSTOMERS]) refuse(pattern);
    machine.cloud.drop(GDAP);
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (network)');
  });
});

describe('a source that is off', () => {
  const LIGHTHOUSE = 'credentialUserRegistrationsSummaries';
  const asked = () => machine.cloud.log.filter(({ path }) => path.endsWith(LIGHTHOUSE));

  test('is not asked, and nothing is missing without it', async () => {
    machine = await startMachine();
    await machine.sweep();
    expect(asked()).toEqual([]);
    // The tenant has no Microsoft Entra ID P2.
    expect((await machine.report()).gaps.map(({ source }) => source)).toEqual(['risky-users']);
  });

  test('is asked once the settings name it, and forgotten when they do not any more', async () => {
    const body = {
      value: [
        { tenantId: '92276658-1e27-41c0-8a6a-63ec24ede6a4', totalUserCount: 71, mfaRegisteredUserCount: 60 },
      ],
    };
    machine = await startMachine();
    machine.cloud.fail(LIGHTHOUSE, { status: 200, body });
    const { settings } = mergeSettings({ optionalSources: ['lighthouse-mfa'] }, {});
    const fabrikam = async () =>
      (await machine.report()).checks
        .find(({ id }) => id === 'customer-phishing-resistance-unproven')
        ?.subjects.items.find(({ name }) => name === 'Fabrikam, Inc.')?.verdict;
    await machine.sweep({ settings });
    expect(asked()).toHaveLength(1);
    expect(await fabrikam()).toBe('partial');
    await machine.sweep();
    expect(asked()).toHaveLength(1);
    expect(await fabrikam()).toBe('unknown');
  });
});
