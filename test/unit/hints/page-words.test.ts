import { describe, expect, test } from 'vitest';
import { gap, type Judged, NOW, subject, tenant, told } from './told.ts';

const V2 = 'https://partner.microsoft.com/dashboard/v2';
const CUSTOMER = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6';
const RELATIONSHIP = `${CUSTOMER}-7a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`;
const POLICY = '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01';
const NAMES = {
  [CUSTOMER]: 'Fabrikam',
  [RELATIONSHIP]: 'Support 2026',
  [POLICY]: 'CA001',
  u1: 'Adele',
  u2: 'Alex',
  u3: 'Ben',
  u4: 'Emily',
};

const at = (url: string, checks: Judged['checks'] = {}, more: Partial<Judged> = {}) =>
  told(url, { checks, names: NAMES, ...more });

test('a customer’s account: the worst leads, the others follow', async () => {
  const hint = await at(`${V2}/customers/${CUSTOMER}/account`, {
    'customers-without-gdap': {
      verdict: 'partial',
      subjects: [subject('customer', CUSTOMER, 'partial', 'none')],
    },
    'spending-budget-exceeded': {
      verdict: 'fail',
      subjects: [subject('customer', CUSTOMER, 'fail', 'usedUp', { percent: 104 })],
    },
  });
  expect(hint).toMatchObject({
    verdict: 'fail',
    pill: '104 % of the Azure budget is used',
    heading: 'Access to Fabrikam and its spending',
    lines: ['104 % of the month’s budget is used.', 'No GDAP relationship with this customer is live.'],
  });
});

test('a relationship: Global Administrator', async () => {
  const hint = await at(`${V2}/customers/${CUSTOMER}/adminrelationships/${RELATIONSHIP}`, {
    'gdap-global-administrator': {
      verdict: 'fail',
      subjects: [subject('relationship', RELATIONSHIP, 'fail', 'granted', { customer: CUSTOMER })],
    },
  });
  expect(hint).toMatchObject({
    verdict: 'fail',
    pill: 'Global Administrator is in this relationship',
    heading: 'Relationship Support 2026',
    lines: ['Global Administrator is in the relationship, and assigned to a group (Fabrikam).'],
  });
});

test('a policy: those whom it leaves out, three by name, and nobody whom another one leaves out', async () => {
  const out = (id: string, policy: string) =>
    subject('user', id, 'fail', 'admin', { policies: [policy], by: ['g1'] });
  const hint = await at(
    `https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/${POLICY}`,
    {
      'undeclared-mfa-exclusions': {
        verdict: 'fail',
        subjects: [...['u1', 'u2', 'u3', 'u4'].map((id) => out(id, POLICY)), out('u5', 'another')],
      },
    },
  );
  expect(hint).toMatchObject({
    pill: 'Leaves 4 people without MFA',
    heading: 'Policy CA001',
    lines: ['Leaves 4 people without MFA: Adele, Alex, Ben, and one other'],
  });
});

test('a check about people says how many they are, whatever its reason counts of one of them', async () => {
  const hint = await at('https://entra.microsoft.com/#view/Microsoft_AAD_Devices/DevicesMenuBlade', {
    'admins-without-managed-device': {
      verdict: 'fail',
      subjects: ['u1', 'u2'].map((id) => subject('user', id, 'fail', 'unsecured', { count: 1 })),
    },
  });
  expect([hint.pill, hint.lines]).toEqual([
    '2 administrators have no managed, encrypted device',
    ['2 administrators have no managed, encrypted device: Adele and Alex'],
  ]);
});

test('a policy counts whom it leaves out, not whom all policies do', async () => {
  const url = `https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/${POLICY}`;
  const few = subject('user', 'u1', 'partial', 'few', { policies: [POLICY], by: ['g1'], count: 3 });
  const hint = await at(url, { 'undeclared-mfa-exclusions': { verdict: 'partial', subjects: [few] } });
  expect(hint.pill).toBe('Leaves one person without MFA');
});

test.each([
  ['who was seen', ['c1', 'c2'], '2 customers have Azure costs and no budget'],
  ['what Microsoft counts, where nobody was seen', [], 'No budget for 4 customers, by Microsoft’s count'],
])('spending without a budget says %s', async (_, customers, pill) => {
  const url = `${V2}/billing/somewhere`;
  const counted = subject('tenant', 'tenant', 'fail', 'someCounted', { budgeted: 3, total: 7 });
  const seen = customers.map((id) => subject('customer', id, 'fail', 'missing', { cost: 12 }));
  const hint = await at(
    url,
    {
      'customers-without-spending-budget': {
        verdict: 'fail',
        subjects: [...seen, { ...counted, standsIn: true }],
      },
    },
    { actionUrls: { spendingBudgetSetForCustomerAzureSubscriptions: url } },
  );
  expect(hint.pill).toBe(pill);
});

test('people who are new leave the number of those who could have a method', async () => {
  const of = (id: string, verdict: 'fail' | 'pass' | 'grace') => subject('user', id, verdict, 'none');
  const url =
    'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/UserRegistrationDetails';
  const hint = await at(url, {
    'members-without-phishing-resistant-method': {
      verdict: 'fail',
      subjects: [of('u1', 'fail'), of('u2', 'fail'), of('u3', 'pass'), of('u4', 'grace')],
    },
  });
  expect(hint.pill).toBe('2 of 3 people have no phishing-resistant method');
});

test('a requirement that Microsoft counts as met is not told as missing', async () => {
  const url = `${V2}/securitycenter/requirements`;
  const hint = await at(url, { 'alert-response-slow': tenant('partial', 'slow', { hours: 14.5 }) });
  expect(hint.pill).toBe('Alerts are answered slowly, within the limit');
});

test('a partner whom nobody tells of spending may have budgets that alert somebody', async () => {
  const hint = await at('https://portal.azure.com/#view/Microsoft_Azure_CostManagement/Menu/~/budgets', {
    'budget-alerts-unsent': {
      verdict: 'partial',
      subjects: [
        subject('subscription', 's1', 'pass', 'sent'),
        subject('tenant', 'tenant', 'partial', 'untold'),
      ],
    },
  });
  expect(hint).toMatchObject({
    pill: 'Nobody is told of customers’ Azure spending',
    lines: ['Partner Center tells nobody of customers’ spending.'],
    next: 'In Partner Center, open Billing > Azure spending and enter who gets a mail when a budget is nearly used.',
  });
});

test('numbers of a check’s own reason win over counts where it is about the tenant', async () => {
  const hint = await at('https://entra.microsoft.com/#view/Microsoft_AAD_Devices/DevicesMenuBlade', {
    'noncompliant-devices': tenant('fail', 'many', { bad: 8, all: 14 }),
  });
  expect(hint.pill).toBe('8 of 14 devices do not comply');
});

describe('security alerts', () => {
  const waiting = (deadline: string): Judged['checks'] => ({
    'security-alerts-unanswered': {
      verdict: 'partial',
      subjects: [subject('alert', 'a1', 'partial', 'soon', { deadline })],
    },
  });

  test.each([
    ['2026-11-23T17:30:00Z', 'One alert waits: 5 hours left'],
    ['2026-11-23T12:59:59Z', 'One alert waits: less than an hour left'],
    [NOW.toISOString(), 'One alert waits, past the 24 hours'],
  ])('due at %s: %s', async (deadline, pill) => {
    expect((await at(`${V2}/insights/security/alerts`, waiting(deadline))).pill).toBe(pill);
  });
});

test('what nobody confirmed is asked for; what could not be read is not', async () => {
  const url = `${V2}/action-center/mypreferences`;
  const asked = await at(url, { 'fraud-notifications-unattested': gap('attestation') });
  const unread = await at(url, { 'fraud-notifications-unattested': gap('consent') });
  expect([asked.verdict, asked.pill, unread.verdict, unread.pill]).toEqual([
    'unknown',
    'Not confirmed yet',
    'unknown',
    'Could not be checked',
  ]);
  expect(unread.next).toBe('Open the scorecard: it shows what is missing and what to do.');
});

test('a check that is not built keeps a page from being green', async () => {
  const url = `${V2}/support/servicerequests`;
  expect(await at(url, {}, { notBuilt: ['security-alerts-unanswered'] })).toMatchObject({
    verdict: 'unknown',
    pill: 'Could not be checked',
    lines: [
      'Not checked: “Every security alert is answered in time”. This version does not check it.',
      'With the customer’s tenant ID and the time of the alert, Microsoft answers faster.',
    ],
  });
});
