import { expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { judge } from './evidence-of.ts';

const REQUIREMENTS: Readonly<Record<string, string>> = {
  'security-contact-missing': 'securityContactProvided',
  'security-contact-review-overdue': 'securityContactProvided',
  'microsoft-says-admin-mfa-missing': 'mfaEnforcedForAdmins',
  'microsoft-says-customer-mfa-missing': 'mfaEnforcedForAdminsOfCustomers',
  'alert-response-slow': 'securityAlertsPromptlyResolved',
  'customers-without-spending-budget': 'spendingBudgetSetForCustomerAzureSubscriptions',
};

const unmet = (requirementType: string, actionUrl: string | null) => ({
  requirementType,
  complianceStatus: 'noncomplaint',
  state: 'active',
  actionUrl,
});

const fixUrlOf = (id: string, ...items: readonly unknown[]): string | undefined => {
  const check = CHECKS.get(id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return judge(check, { 'partner-requirements': { items } }).fixUrl;
};

test('a check that rests on a requirement has the address that Microsoft gives for it', () => {
  const able = [...CHECKS.values()].filter(({ fixUrl }) => fixUrl !== undefined).map(({ id }) => id);
  expect(able).toEqual(Object.keys(REQUIREMENTS).sort());
});

test.each(Object.entries(REQUIREMENTS))('%s is fixed where Microsoft’s answer says', (id, type) => {
  const other = unmet('anotherRequirement', 'https://aka.ms/another');
  expect(fixUrlOf(id, other, unmet(type, 'https://aka.ms/this'))).toBe('https://aka.ms/this');
  expect(fixUrlOf(id, other, unmet(type, null), unmet(type, 'https://aka.ms/this'))).toBe(
    'https://aka.ms/this',
  );
  expect(fixUrlOf(id, other, unmet(type, null))).toBeUndefined();
  expect(fixUrlOf(id, other)).toBeUndefined();
});
