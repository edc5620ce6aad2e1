import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../lib/checks/verdict.ts';
import { type HintQuestion, storedFingerprint } from '../../../lib/hints/answer.ts';
import { dismiss } from '../../../lib/hints/dismissals.ts';
import type { JudgedCheck } from '../../../lib/hints/hint-input.ts';
import { hintPlace } from '../../../lib/hints/place.ts';
import { parseRoute, routeKey } from '../../../lib/hints/route.ts';
import {
  ANOTHER_TENANT,
  ask as askAt,
  gap,
  type Judged,
  NOW,
  READ_AT,
  storedAfter,
  TENANT,
  told as toldAt,
  unseen,
} from './told.ts';

const SOON = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e501';
const LATER = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e502';
const LASTING = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e503';
const UNCLEAR = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e504';
const HOSTILE = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e505';
const EXTEND_OFF = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e506';
const ACCEPTED = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e507';
const NOTED = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e508';
const STRANGER = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5ff';
const HOSTILE_NAME = '<img src=x onerror=alert(1)>\u202Egnirts { $name }';

type Said = Pick<Subject, 'verdict' | 'detail'> & Partial<Pick<Subject, 'cause'>>;
const NAMES: Record<string, string> = {};
const subject = (id: string, name: string, said: Said): Subject => {
  NAMES[id] = name;
  return { id, kind: 'customer', ...said };
};

const loss = (code: string, end: string, roles: readonly string[]) => ({
  code,
  values: { roles, roleCount: roles.length, end, days: 0, relationships: ['r1', 'r2', 'r3'] },
});

const CUSTOMERS: readonly Subject[] = [
  subject(SOON, 'Fabrikam', {
    verdict: 'fail',
    detail: loss('roleEndsSoon', '2026-12-05T13:00:00Z', ['Global Reader', 'Helpdesk Administrator']),
  }),
  subject(LATER, 'Wingtip', {
    verdict: 'partial',
    detail: loss('roleEndsLater', '2027-01-10T12:00:00Z', ['User Administrator']),
  }),
  subject(LASTING, 'Tailspin', { verdict: 'pass', detail: { code: 'lasting', values: {} } }),
  subject(NOTED, 'Adatum', {
    verdict: 'pass',
    detail: loss('roleEndNoted', '2027-02-10T12:00:00Z', ['Global Reader']),
  }),
  subject(UNCLEAR, 'Litware', {
    verdict: 'unknown',
    cause: 'error',
    detail: { code: 'unknownStatus', values: {} },
  }),
  subject(HOSTILE, HOSTILE_NAME, {
    verdict: 'fail',
    detail: loss('roleEndsSoon', '2026-11-24T11:00:00Z', ['<b>Admin</b>']),
  }),
  subject(EXTEND_OFF, 'Proseware', {
    verdict: 'partial',
    detail: { code: 'autoExtendOff', values: { relationships: ['r1'] } },
  }),
  subject(ACCEPTED, 'Northwind', {
    verdict: 'accepted',
    detail: loss('roleEndsSoon', '2026-12-01T12:00:00Z', ['Global Reader']),
  }),
];

/** The other checks of this page. */
const OTHERS = ['dap-without-gdap', 'gdap-global-administrator', 'dap-beside-gdap', 'customers-without-gdap'];

const COMPLETE: JudgedCheck = { verdict: 'fail', subjects: CUSTOMERS, readAt: READ_AT, complete: true };

const after = (check: JudgedCheck): Judged => ({ checks: { 'gdap-expiring': check }, names: NAMES });

const urlOf = (customer: string): string =>
  `https://partner.microsoft.com/en-us/dashboard/v2/customers/${customer}/adminrelationships`;

type Asked = Partial<HintQuestion> & { readonly judgedBy?: Judged };
const ask = (customer: string, { judgedBy = after(COMPLETE), ...asked }: Asked = {}) =>
  askAt(urlOf(customer), judgedBy, asked);
const told = (customer: string, { judgedBy = after(COMPLETE), ...asked }: Asked = {}) =>
  toldAt(urlOf(customer), judgedBy, asked);

describe('the customer of the page', () => {
  test('roles end soon: counts in the pill, names in the card', async () => {
    expect(await told(SOON)).toEqual({
      verdict: 'fail',
      pill: '2 roles end in 12 days',
      tenant: 'Checked tenant: Contoso Partner',
      heading: 'Admin relationships of Fabrikam',
      lines: [
        '2 roles end on Dec 5, 2026: Global Reader and Helpdesk Administrator',
        'Granted by 3 relationships.',
      ],
      age: 'Evidence read 4 hours ago',
      next: 'Extend the relationship here or turn on auto-extend. With Global Administrator in it, ask the customer to approve a new one.',
    });
  });

  test('says what place it answers for, so that it cannot show on another', async () => {
    const hint = await ask(SOON, { url: `${urlOf(SOON.toUpperCase())}/?sort=name` });
    expect(hint?.place).toBe(routeKey(parseRoute(urlOf(SOON))));
    expect(hint?.place).not.toBe(routeKey(parseRoute(urlOf(LATER))));
  });

  test('the id of the customer is compared without regard to case', async () => {
    expect((await told(SOON.toUpperCase())).heading).toBe('Admin relationships of Fabrikam');
  });

  test.each([
    ['2026-12-04T13:00:00Z', '2 roles end in one day'],
    ['2026-12-05T12:59:59Z', '2 roles end within a day'],
    ['2026-12-05T13:00:00Z', '2 roles have ended'],
    ['2026-12-06T00:00:00Z', '2 roles have ended'],
  ])(
    'at %s it says "%s": days are counted when the page is open, not when it was read',
    async (now, pill) => {
      const judgedBy = after({ ...COMPLETE, readAt: '2026-12-04T00:00:00Z' });
      expect((await told(SOON, { now: new Date(now), judgedBy })).pill).toBe(pill);
    },
  );

  test('roles end later', async () => {
    const { verdict, pill } = await told(LATER);
    expect({ verdict, pill }).toEqual({ verdict: 'partial', pill: 'One role ends in 48 days' });
  });

  test('nothing ends', async () => {
    const { verdict, pill, lines, next } = await told(LASTING);
    expect({ verdict, pill, lines, next }).toEqual({
      verdict: 'pass',
      pill: 'No role ends soon',
      lines: ['No role ends within 90 days.'],
      next: null,
    });
  });

  test('an end within 90 days is noted and stays green', async () => {
    const { verdict, pill, lines } = await told(NOTED);
    expect({ verdict, pill, line: lines[0] }).toEqual({
      verdict: 'pass',
      pill: 'No role ends soon',
      line: 'One role ends on Feb 10, 2027: Global Reader',
    });
  });

  test('auto-extend that is expected and off', async () => {
    const { verdict, pill, lines } = await told(EXTEND_OFF);
    expect({ verdict, pill, lines }).toEqual({
      verdict: 'partial',
      pill: 'Auto-extend is off',
      lines: ['Auto-extend is off for one relationship, and your settings expect it on.'],
    });
  });

  test('an accepted risk says so and asks for nothing', async () => {
    const { verdict, pill, lines, next } = await told(ACCEPTED);
    expect({ verdict, pill, last: lines.at(-1), next }).toEqual({
      verdict: 'accepted',
      pill: 'Risk accepted: One role ends in 8 days',
      last: 'A written exception in your settings accepts this.',
      next: null,
    });
  });

  test('a hostile name is carried as it is and stays out of the pill', async () => {
    const hint = await told(HOSTILE);
    expect(hint.heading).toBe(`Admin relationships of ${HOSTILE_NAME}`);
    expect(hint.pill).toBe('One role ends within a day');
    expect(hint.lines[0]).toContain('<b>Admin</b>');
  });

  test.each(CUSTOMERS.map(({ id }) => [NAMES[id] ?? '', id]))('the pill never names %s', async (name, id) => {
    const { pill, heading } = await told(id);
    expect(heading).toContain(name);
    expect(pill).not.toContain(name);
    expect(pill).not.toMatch(/Reader|Administrator|Admin/);
  });
});

describe('not the judged tenant', () => {
  const oneLine = {
    verdict: 'notApplicable',
    pill: 'Not the tenant that was checked',
    tenant: 'Checked tenant: Contoso Partner',
    heading: 'This page shows another tenant than the one that was checked.',
    lines: [],
    age: '',
    next: null,
  };

  test('by the account menu', async () => {
    expect(await told(SOON, { tenantInPage: ANOTHER_TENANT })).toEqual(oneLine);
  });

  test('by the URL', async () => {
    expect(await told(SOON, { url: `${urlOf(SOON)}?tid=${ANOTHER_TENANT}` })).toEqual(oneLine);
  });

  test('one of the two is enough', async () => {
    const url = `${urlOf(SOON)}?tid=${ANOTHER_TENANT}`;
    expect(await told(SOON, { url, tenantInPage: TENANT })).toEqual(oneLine);
    expect(await told(SOON, { url: `${urlOf(SOON)}?tid=${TENANT}`, tenantInPage: ANOTHER_TENANT })).toEqual(
      oneLine,
    );
  });

  test('reads nothing of the judged tenant', async () => {
    const read = async (): Promise<unknown> => {
      throw new Error('read');
    };
    expect(await told(SOON, { tenantInPage: ANOTHER_TENANT, read })).toEqual(oneLine);
  });

  test('the judged tenant itself is recognised in any case; what is no id says nothing', async () => {
    const judged = { cloud: 'global', tenantId: TENANT.toUpperCase(), tenantName: 'Contoso Partner' };
    expect((await told(SOON, { tenantInPage: TENANT, judged })).verdict).toBe('fail');
    expect((await told(SOON, { tenantInPage: 'Contoso' })).verdict).toBe('fail');
  });
});

describe('unknown is never green', () => {
  test('a customer without any active relationship', async () => {
    expect(await told(STRANGER)).toEqual({
      verdict: 'unknown',
      pill: 'No active relationship seen',
      tenant: 'Checked tenant: Contoso Partner',
      heading: 'Admin relationships of this customer',
      lines: ['No active admin relationship (GDAP) with this customer was found.'],
      age: 'Evidence read 4 hours ago',
      next: 'If one shows here, check again. If you manage this customer, ask them to approve one.',
    });
  });

  test('a customer whose relationship could not be read', async () => {
    expect(await told(UNCLEAR)).toEqual({
      verdict: 'unknown',
      pill: 'Could not be checked',
      tenant: 'Checked tenant: Contoso Partner',
      heading: 'Admin relationships of Litware',
      lines: [
        "Not checked: “No customer loses a GDAP role within 60 days”. Microsoft's answer could not be understood.",
      ],
      age: 'Evidence read 4 hours ago',
      next: 'Open the scorecard: it shows what is missing and what to do.',
    });
  });

  test('a gap: the cause, what to do, and that nothing was read', async () => {
    const hint = await told(SOON, { judgedBy: { ...after(gap('consent')), notBuilt: OTHERS } });
    expect(hint).toMatchObject({
      verdict: 'unknown',
      pill: 'Could not be checked',
      age: 'Evidence never read',
    });
    expect(hint.lines[0]).toBe(
      'Not checked: “No customer loses a GDAP role within 60 days”. The permission to read this has not been granted.',
    );
    expect(hint.next).toBe('Open the scorecard: it shows what is missing and what to do.');
  });

  describe('incomplete evidence', () => {
    const judgedBy = after({
      ...COMPLETE,
      complete: false,
      subjects: [...CUSTOMERS, unseen('throttled')],
    });

    test.each([
      ['a customer that was not seen', STRANGER],
      ['a customer that looked good', LASTING],
    ])('%s is not known', async (_, customer) => {
      const hint = await told(customer, { judgedBy });
      expect(hint).toMatchObject({
        verdict: 'unknown',
        pill: 'Could not be checked',
        age: 'Evidence read 4 hours ago',
      });
      expect(hint.lines).toEqual([
        'Not checked: “No customer loses a GDAP role within 60 days”. Microsoft asked us to slow down, and the reading was not finished.',
      ]);
    });

    test('a violation that was seen stands, and says that there may be more', async () => {
      const hint = await told(EXTEND_OFF, { judgedBy });
      expect(hint).toMatchObject({ verdict: 'partial', pill: 'Auto-extend is off' });
      expect(hint.lines.at(-1)).toBe('Not everything could be read; there may be more.');
    });
  });

  test('evidence older than its freshness is no evidence', async () => {
    const at = (now: string) => told(LASTING, { now: new Date(now) });
    expect((await at('2026-11-30T08:00:00Z')).verdict).toBe('pass');
    expect(await at('2026-11-30T08:00:01Z')).toMatchObject({
      verdict: 'unknown',
      pill: 'Could not be checked',
      age: 'Evidence read 7 days ago',
    });
  });

  test.each([
    ['no sweep yet', async () => null],
    ['records of a version that wrote them differently', async () => ({ was: 'otherwise' })],
    ['checks that this version does not have', storedAfter({ notBuilt: [...OTHERS, 'gdap-expiring'] })],
  ])('%s', async (_, read) => {
    expect(await told(SOON, { read })).toMatchObject({ verdict: 'unknown', pill: 'Could not be checked' });
  });

  test('a record that this version did not write', async () => {
    const stored = storedAfter(after(COMPLETE));
    const read = async (page: string, key: string) =>
      key === SOON ? { name: 'Fabrikam' } : stored(page, key);
    expect(await told(SOON, { read })).toMatchObject({ verdict: 'unknown', pill: 'Could not be checked' });
  });
});

describe('no hint', () => {
  test.each([
    'https://partner.microsoft.com/dashboard/v2/a-page-that-nobody-knows',
    'https://partner.microsoft.com/en-us/',
    'https://portal.azure.com/#home',
    `https://partner.microsoft.example${new URL(urlOf(SOON)).pathname}`,
    'about:blank',
  ])('on %s', async (url) => {
    expect(await ask(SOON, { url })).toBeNull();
  });

  test('before anything was judged', async () => {
    expect(await ask(SOON, { judged: null })).toBeNull();
  });

  test('where the person said "Not now"', async () => {
    const place = hintPlace(urlOf(SOON));
    if (place === null) throw new Error('no hint page');
    const at = {
      judged: { cloud: 'global', tenantId: TENANT },
      place,
      host: 'partner.microsoft.com',
      fingerprint: await storedFingerprint(place, { read: storedAfter(after(COMPLETE)), now: NOW }),
      now: NOW,
    };
    const dismissed = dismiss({}, 'change', at);
    expect(await ask(SOON, { dismissed })).toBeNull();
    const readLater = { ...COMPLETE, readAt: '2026-11-23T11:00:00Z' };
    expect(await ask(SOON, { dismissed, judgedBy: after(readLater) })).toBeNull();
    const worse = CUSTOMERS.map((one) =>
      one.id === SOON
        ? { ...one, detail: loss('roleEndsSoon', '2026-11-25T13:00:00Z', ['Global Reader']) }
        : one,
    );
    expect(await ask(SOON, { dismissed, judgedBy: after({ ...COMPLETE, subjects: worse }) })).not.toBeNull();
    const blind = { ...COMPLETE, complete: false, subjects: [...CUSTOMERS, unseen('throttled')] };
    expect(await ask(SOON, { dismissed, judgedBy: after(blind) })).not.toBeNull();
    expect(await ask(LATER, { dismissed })).not.toBeNull();
  });
});
