import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/microsoft-says-admin-mfa-missing.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { GLOBAL_ADMINISTRATOR } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const requirement = (complianceStatus: string, fields = {}) => ({
  id: 'adc3e54c-8dde-4000-8000-000000000009',
  requirementType: 'mfaEnforcedForAdmins',
  complianceStatus,
  state: 'active',
  ...fields,
});

const user = (id: string) => ({
  id,
  userPrincipalName: `${id}@contoso.example`,
  userType: 'Member',
  accountEnabled: true,
});
const holding = (principalId: string) => ({
  id: `assignment-${principalId}`,
  principalId,
  roleDefinitionId: GLOBAL_ADMINISTRATOR,
  directoryScopeId: '/',
  principal: { '@odata.type': '#microsoft.graph.user', accountEnabled: true },
});

/** Two administrators, everything read; `policies`: those of the tenant. */
const tenant = (policies: readonly PolicyParts[], more: Record<string, Answered> = {}) => ({
  'ca-policies': { items: policies.map(policy) },
  'role-assignments': { items: ['ada', 'bob'].map(holding) },
  'role-definitions': { items: [] },
  'role-eligibilities': { items: [] },
  'role-assignment-instances': { items: [] },
  'group-members': { byEntity: {} },
  'group-eligibilities': { byEntity: {} },
  users: { items: ['ada', 'bob'].map(user) },
  ...more,
});

function told(says: Answered, answers: Record<string, Answered> = {}) {
  const { verdict, cause, subjects } = judge(check, { 'partner-requirements': says, ...answers });
  const { code, values } = subjects[0]?.detail ?? {};
  return [verdict, code, cause ?? values];
}
const says = (complianceStatus: string, fields = {}): Answered => ({
  items: [requirement(complianceStatus, fields)],
});

describe('microsoft-says-admin-mfa-missing', () => {
  test('pass: met', () => {
    expect(told(says('compliant'))).toEqual(['pass', 'met', {}]);
    expect(told(says('compliant'), tenant([{}]))).toEqual(['pass', 'met', {}]);
  });

  // V21: the metadata spells it `noncomplaint`.
  test.each(['noncomplaint', 'noncompliant', 'nonCompliant'])('V21: not met: %s', (status) => {
    expect(told(says(status))).toEqual(['fail', 'notMet', {}]);
    expect(told(says(status, { state: 'preview' }))).toEqual(['partial', 'preview', {}]);
  });

  test('met, yet no policy demands MFA of an administrator: still a pass, and named', () => {
    const answers = tenant([{ users: { excludeUsers: ['bob'] } }]);
    expect(told(says('compliant'), answers)).toEqual(['pass', 'metYetOpen', { count: 1, admins: ['bob'] }]);
  });

  test('met, and no policy is enabled: security defaults may be why', () => {
    const planned = tenant([{ state: 'enabledForReportingButNotEnforced' }]);
    expect(told(says('compliant'), planned)).toEqual(['pass', 'met', {}]);
  });

  test('met in part is no disagreement', () => {
    const alternative = tenant([{ grant: { builtInControls: ['mfa', 'compliantDevice'] } }]);
    expect(told(says('compliant'), alternative)).toEqual(['pass', 'met', {}]);
    expect(told(says('noncompliant'), alternative)).toEqual(['fail', 'notMet', {}]);
  });

  test('not met, yet policies demand MFA of every administrator', () => {
    expect(told(says('noncompliant'), tenant([{}]))).toEqual(['fail', 'notMetYetCovered', { count: 2 }]);
    expect(told(says('noncompliant', { state: 'preview' }), tenant([{}]))).toEqual([
      'partial',
      'previewYetCovered',
      { count: 2 },
    ]);
  });

  test('not met, and it is not certain that everybody is covered', () => {
    const notMet = ['fail', 'notMet', {}];
    const unread: Answered = { missing: 'consent' };
    expect(told(says('noncompliant'), tenant([{}], { 'role-eligibilities': unread }))).toEqual(notMet);
    expect(told(says('noncompliant'), tenant([{}], { 'role-assignments': { items: [] } }))).toEqual(notMet);
    const cut: Answered = { items: [policy()], missing: 'incomplete' };
    expect(told(says('noncompliant'), tenant([], { 'ca-policies': cut }))).toEqual(notMet);
  });

  test('unknown: absent, unclear, spoiled or unread', () => {
    expect(told({ items: [] })).toEqual(['unknown', 'absent', 'incomplete']);
    expect(told(says('unknownFutureValue'))).toEqual(['unknown', 'unclear', 'error']);
    expect(told(says('noncompliant', { state: 'unknownFutureValue' }))).toEqual([
      'unknown',
      'unclear',
      'error',
    ]);
    expect(
      told({ items: [requirement('compliant'), requirement('compliant', { complianceStatus: 7 })] }),
    ).toEqual(['unknown', 'unclear', 'error']);
    expect(told({ missing: 'role' })).toEqual(['unknown', 'role', 'role']);
  });

  test('a page is missing: what is not met stands, and there is no pass', () => {
    const cut = (status: string): Answered => ({ items: [requirement(status)], missing: 'incomplete' });
    expect(told(cut('noncompliant'))[0]).toBe('fail');
    expect(told(cut('compliant'))).toEqual(['unknown', 'incomplete', 'incomplete']);
    expect(told({ items: [], missing: 'throttled' })).toEqual(['unknown', 'throttled', 'throttled']);
  });
});
