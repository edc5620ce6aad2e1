import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/compliant-device-not-demanded.ts';
import type { Answers } from '../facts/derived.ts';
import { active, items, READ, user } from '../facts/people.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { judge } from './evidence-of.ts';
import { said } from './said.ts';

const sku = (...plans: string[]) => ({
  skuPartNumber: 'X',
  capabilityStatus: 'Enabled',
  prepaidUnits: { enabled: 5, warning: 0 },
  consumedUnits: 1,
  servicePlans: plans.map((servicePlanName) => ({ servicePlanName, provisioningStatus: 'Success' })),
});
const device = (parts: PolicyParts = {}, controls = ['compliantDevice']): PolicyParts => ({
  id: 'device',
  grant: { builtInControls: controls },
  ...parts,
});
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  'subscribed-skus': items(sku('AAD_PREMIUM', 'INTUNE_A')),
  'ca-policies': items(...policies.map(policy)),
  'role-assignments': items(active('ann')),
  users: items(user('ann'), user('bob')),
  ...answers,
});

describe('compliant-device-not-demanded', () => {
  test.each<[string, readonly PolicyParts[], string]>([
    ['pass: of everybody', [device()], 'pass demanded'],
    ['pass: or a domain-joined one', [device({}, ['compliantDevice', 'domainJoinedDevice'])], 'pass hybrid'],
    [
      'pass: enrolment left out',
      [
        device({
          applications: {
            excludeApplications: [
              '0000000a-0000-0000-c000-000000000000',
              'D4EBCE55-015A-49B5-A083-C84D1797AE8C',
            ],
          },
        }),
      ],
      'pass demanded',
    ],
    ['partial: of every administrator', [device({ users: { includeUsers: ['ann'] } })], 'partial adminsOnly'],
    ['V24: of somebody', [device({ users: { includeUsers: ['bob'] } })], 'partial inPart'],
    ['V24: or MFA', [device({}, ['mfa', 'compliantDevice'])], 'partial inPart'],
    [
      'partial: on one platform',
      [device({ conditions: { platforms: { includePlatforms: ['windows'], excludePlatforms: [] } } })],
      'partial inPart',
    ],
    ['fail: nothing', [{}], 'fail missing'],
    ['fail: report-only', [device({ state: 'enabledForReportingButNotEnforced' })], 'fail planned'],
  ])('%s', (_what, policies, expected) => {
    expect(said(check, under(policies))[1]).toBe(`tenant: ${expected}`);
  });

  test('fail: without the licences, named', () => {
    const { verdict, subjects } = judge(
      check,
      under([device()], { 'subscribed-skus': items(sku('INTUNE_O365')) }),
    );
    expect([verdict, subjects[0]?.detail]).toEqual([
      'fail',
      { code: 'noLicence', values: { licences: ['Microsoft Entra ID P1', 'Microsoft Intune'] } },
    ]);
    expect(said(check, under([device()], { 'subscribed-skus': { missing: 'consent' } }))[0]).toBe('pass');
  });

  test('what was not seen: a finding stands, nothing passes', () => {
    const cut = { users: { ...items(user('ann')), missing: 'network' as const } };
    expect(said(check, under([device()], cut))[0]).toBe('unknown (network)');
    expect(said(check, under([], cut))[0]).toBe('fail');
    expect(said(check, under([device()], { users: { missing: 'consent' } }))[0]).toBe('pass');
    expect(said(check, under([], { 'ca-policies': { missing: 'consent' } }))[0]).toBe('unknown (consent)');
  });
});
