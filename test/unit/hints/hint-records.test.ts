import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import type { HintEvidence } from '../../../lib/hints/hint-input.ts';
import { hintRecords } from '../../../lib/hints/hint-records.ts';

const CUSTOMER = '6F0C4A3E-2b1d-4c5e-8f90-a1b2c3d4e501';

const CHECK: CheckResult = {
  id: 'gdap-expiring',
  action: 'gdap-migration',
  severity: 'high',
  mandatory: false,
  verdict: 'fail',
  subjects: [
    {
      id: CUSTOMER,
      kind: 'customer',
      verdict: 'fail',
      detail: {
        code: 'roleEndsSoon',
        values: {
          roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451', '00000000-0000-0000-0000-00000000abcd'],
          roleCount: 2,
          end: '2026-12-05T13:00:00.000Z',
          days: 12,
          relationships: ['r1'],
        },
      },
    },
  ],
  sources: ['gdap-relationships'],
  readAt: '2026-11-23T08:00:00Z',
};

const SOURCE = {
  id: 'gdap-relationships',
  readAt: '2026-11-23T08:00:00Z',
  complete: true,
  scope: 'DelegatedAdminRelationship.Read.All',
  roles: [],
  requests: [],
};

const OTHER = '7f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e502';

const evaluated = (found: Partial<HintEvidence> & { complete?: boolean } = {}): HintEvidence => ({
  cloud: 'global',
  tenant: { id: '11111111-2222-3333-4444-555555555555', name: 'Contoso Partner' },
  sweep: { now: '2026-11-23T09:00:00Z' },
  checks: [CHECK],
  actions: [],
  names: new Map([
    [CUSTOMER, 'Fabrikam'],
    [OTHER, 'Wingtip'],
  ]),
  sources: new Map([['gdap-relationships', { ...SOURCE, complete: found.complete ?? true }]]),
  domains: null,
  actionUrls: {},
  ...found,
});

const recordAt = (evidence: HintEvidence, kind: string, key: string): unknown =>
  hintRecords(evidence).find((one) => one.page === kind && one.key === key)?.record;

const PART = {
  verdict: 'fail',
  cause: null,
  code: 'roleEndsSoon',
  values: {
    roles: ['Global Reader', '00000000-0000-0000-0000-00000000abcd'],
    roleCount: 2,
    end: '2026-12-05T13:00:00.000Z',
    days: 12,
    relationships: ['r1'],
  },
  count: 1,
  all: 1,
};

const also = (subject: Subject, id: string): Subject => ({ ...subject, id });
const [FIRST] = CHECK.subjects as [Subject];

test('one record per check, with names in place of ids', () => {
  expect(recordAt(evaluated(), 'check', 'gdap-expiring')).toEqual({
    readAt: '2026-11-23T08:00:00Z',
    part: { ...PART, names: ['Fabrikam'] },
    hidden: null,
    unseen: null,
    link: null,
  });
});

test('one small record per customer, which names no other customer', () => {
  const checks = [{ ...CHECK, subjects: [FIRST, also(FIRST, OTHER)] }];
  const records = hintRecords(evaluated({ checks })).filter(({ page }) => page === 'customer');
  expect(records).toEqual([
    {
      page: 'customer',
      key: CUSTOMER.toLowerCase(),
      record: { name: 'Fabrikam', parts: { 'gdap-expiring': { ...PART, names: [] } } },
    },
    {
      page: 'customer',
      key: OTHER,
      record: { name: 'Wingtip', parts: { 'gdap-expiring': { ...PART, names: [] } } },
    },
  ]);
});

test('a record is as small for a thousand customers as for one, and for long lists and names', () => {
  const subjects = Array.from({ length: 1000 }, (_, at): Subject => {
    const id = `00000000-0000-0000-0000-${String(at).padStart(12, '0')}`;
    const roles = Array.from({ length: 500 }, (_role, which) => `${'x'.repeat(300)}${which}`);
    return { ...FIRST, id, detail: { code: 'roleEndsSoon', values: { roles } } };
  });
  const names = new Map(subjects.map(({ id }, at) => [id, `Customer ${at} ${'x'.repeat(300)}`]));
  const tenant = evaluated({ checks: [{ ...CHECK, subjects }], names });
  for (const { page, record } of hintRecords(tenant))
    expect([page, JSON.stringify(record).length < 6000]).toEqual([page, true]);
  expect(recordAt(tenant, 'check', 'gdap-expiring')).toMatchObject({
    part: { count: 1000, all: 1000, names: { length: 3 } },
  });
});

test('what a check could not see is told with its cause, and gets no record of its own', () => {
  const rest: Subject = {
    id: 'tenant',
    kind: 'tenant',
    verdict: 'unknown',
    cause: 'throttled',
    detail: { code: 'throttled', values: {} },
  };
  const checks: CheckResult[] = [{ ...CHECK, verdict: 'unknown', cause: 'throttled', subjects: [rest] }];
  const records = hintRecords(evaluated({ checks }));
  expect(records.filter(({ page }) => page === 'customer')).toEqual([]);
  expect(recordAt(evaluated({ checks }), 'check', 'gdap-expiring')).toMatchObject({
    part: { verdict: 'unknown', cause: 'throttled', count: 1, all: 0, names: [] },
    hidden: null,
    unseen: 'throttled',
  });
});

test('of a source that was not read completely, absence does not count', () => {
  expect(recordAt(evaluated({ complete: false }), 'check', 'gdap-expiring')).toMatchObject({
    hidden: null,
    unseen: 'incomplete',
  });
});

test('a check that is not built is so', () => {
  expect(recordAt(evaluated(), 'check', 'dap-without-gdap')).toEqual({
    readAt: null,
    part: null,
    hidden: 'notBuilt',
    unseen: 'notBuilt',
    link: null,
  });
});

test('what rests on no reading is as old as the sweep; what could not be read has no age', () => {
  const attested: CheckResult = { ...CHECK, verdict: 'attested', subjects: [], sources: [], readAt: null };
  const unread: CheckResult = { ...CHECK, verdict: 'unknown', cause: 'consent', subjects: [], readAt: null };
  const ageOf = (check: CheckResult) => recordAt(evaluated({ checks: [check] }), 'check', 'gdap-expiring');
  expect(ageOf(attested)).toMatchObject({ readAt: '2026-11-23T09:00:00Z' });
  expect(ageOf(unread)).toMatchObject({ readAt: null });
});

test('the tenant’s domains are stored only if they were read', () => {
  expect(recordAt(evaluated({ domains: ['contoso.com'] }), 'domains', 'tenant')).toEqual(['contoso.com']);
  expect(recordAt(evaluated(), 'domains', 'tenant')).toBeUndefined();
});

describe('what Microsoft’s requirements link to', () => {
  const linkOf = (url: string) =>
    recordAt(
      evaluated({ actionUrls: { securityContactProvided: url } }),
      'check',
      'security-contact-missing',
    );

  test.each([
    ['https://aka.ms/partner-center-security-contact', 'https://aka.ms/partner-center-security-contact'],
    ['https://partner.microsoft.com/dashboard/x', 'https://partner.microsoft.com/dashboard/x'],
    ['http://aka.ms/x', null],
    ['https://aka.ms.example.net/x', null],
    ['https://evilmicrosoft.com/x', null],
    ['https://user:word@partner.microsoft.com/', null],
    ['https://partner.microsoft.com:444/', null],
    ['javascript:alert(1)', null],
    ['no link', null],
  ])('%s is kept as %s', (url, link) => {
    expect(linkOf(url)).toMatchObject({ link });
  });

  const addresses = (actionUrls: Record<string, string>) =>
    hintRecords(evaluated({ actionUrls })).filter(({ page }) => page === 'address');

  test('an address that no page has is learned', () => {
    const url = 'https://partner.microsoft.com/en-us/dashboard/v2/security/score?tid=contoso.com';
    expect(addresses({ mfaEnforcedForAdmins: url })).toEqual([
      { page: 'address', key: 'partnerCenter /security/score', record: 'security-requirements' },
    ]);
  });

  test.each([
    'https://aka.ms/partner-center-security',
    'https://entra.microsoft.com',
    'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
    'https://partner.microsoft.com/dashboard/v2/home',
  ])('%s is not: it is no address in a portal, or another page’s', (url) => {
    expect(addresses({ mfaEnforcedForAdmins: url })).toEqual([]);
  });
});
