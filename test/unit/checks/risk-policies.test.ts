import { describe, expect, test } from 'vitest';
import signInRisk from '../../../lib/checks/all/sign-in-risk-policy-missing.ts';
import userRisk from '../../../lib/checks/all/user-risk-policy-missing.ts';
import type { Answers } from '../facts/derived.ts';
import { items, READ, user } from '../facts/people.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { said } from './said.ts';

const sku = (...plans: string[]) => ({
  skuPartNumber: 'X',
  capabilityStatus: 'Enabled',
  prepaidUnits: { enabled: 5, warning: 0 },
  consumedUnits: 1,
  servicePlans: plans.map((servicePlanName) => ({ servicePlanName, provisioningStatus: 'Success' })),
});
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  'subscribed-skus': items(sku('AAD_PREMIUM_P2')),
  'ca-policies': items(...policies.map(policy)),
  users: items(user('ann'), user('bob')),
  ...answers,
});
const USER: PolicyParts = {
  id: 'user',
  conditions: { userRiskLevels: ['high'] },
  grant: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
};
const SIGN_IN: PolicyParts = { id: 'sign-in', conditions: { signInRiskLevels: ['medium', 'high'] } };

describe.each([
  { check: userRisk, answer: USER, other: SIGN_IN },
  { check: signInRisk, answer: SIGN_IN, other: USER },
])('$check.id', ({ check, answer, other }) => {
  test('pass: answered for everybody', () => {
    expect(said(check, under([answer, other]))).toEqual(['pass', 'tenant: pass answered']);
    const blocked = { ...answer, grant: { builtInControls: ['block'] } };
    expect(said(check, under([blocked]))[0]).toBe('pass');
  });

  test('partial: for some, or in part', () => {
    expect(said(check, under([{ ...answer, users: { includeUsers: ['ann'] } }]))).toEqual([
      'partial',
      'tenant: partial inPart',
    ]);
    expect(said(check, under([{ ...answer, applications: { includeApplications: ['Office365'] } }]))[0]).toBe(
      'partial',
    );
  });

  test('fail: not answered; report-only; the other risk; both risks in one policy; lower levels alone', () => {
    expect(said(check, under([]))).toEqual(['fail', 'tenant: fail missing']);
    expect(said(check, under([{ ...answer, state: 'enabledForReportingButNotEnforced' }]))).toEqual([
      'fail',
      'tenant: fail planned',
    ]);
    expect(said(check, under([other]))[0]).toBe('fail');
    const both = { ...answer, conditions: { userRiskLevels: ['high'], signInRiskLevels: ['high'] } };
    expect(said(check, under([both]))[0]).toBe('fail');
    const low = { ...answer, conditions: { userRiskLevels: ['low'], signInRiskLevels: [] } };
    expect(said(check, under([low]))[0]).toBe('fail');
  });

  test('unknown (licence): without P2 no risk is told, whatever the policies say', () => {
    expect(said(check, under([answer], { 'subscribed-skus': items(sku('AAD_PREMIUM')) }))[0]).toBe(
      'unknown (licence)',
    );
    // Where licences are not known, the policies decide.
    expect(said(check, under([answer], { 'subscribed-skus': { missing: 'consent' } }))[0]).toBe('pass');
  });

  test('what was not seen: a finding stands, nothing passes', () => {
    const cut = { users: { ...items(user('ann')), missing: 'throttled' as const } };
    expect(said(check, under([answer], cut))[0]).toBe('unknown (throttled)');
    expect(said(check, under([], cut))[0]).toBe('fail');
    expect(said(check, under([answer], { users: { missing: 'consent' } }))[0]).toBe('pass');
    const page = { 'ca-policies': { ...items(), missing: 'incomplete' as const } };
    expect(said(check, under([], page))[0]).toBe('unknown (incomplete)');
    expect(said(check, under([], { 'ca-policies': { missing: 'role' } }))[0]).toBe('unknown (role)');
  });
});
