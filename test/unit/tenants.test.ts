import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/report/report.ts';
import { judgeTenant } from '../../scripts/judge-tenant.ts';

/** Verdicts that an expert wrote down before any code judged them: `test/tenants/expected/`. */
const folder = (name: string): string => new URL(`../tenants/${name}`, import.meta.url).pathname;
const judge = async (name: string) =>
  (await judgeTenant({ tenant: folder(name), version: '0.0.0' })) as Report;
const found = (report: Report, id: string) => {
  const check = report.checks.find((one) => one.id === id);
  return (
    check && {
      verdict: check.verdict,
      total: check.subjects.total,
      items: check.subjects.items.map(({ name, verdict }) => `${name}: ${verdict}`).sort(),
    }
  );
};

/** The two assignments that are not settled; they have no names. */
const NOT_SETTLED = [
  'ef4a47e3-fbb9-4468-a3aa-f1b4a03d64e9: fail',
  '38253114-775b-49f4-ac8c-d4014db8de57: partial',
].sort();

/** Relationships of more than a year: all live ones but four. */
const LONG = [
  'Contoso-ADatum-Support',
  'Contoso-Alpine-Support',
  'Contoso-Bellows-Support',
  'Contoso-BlueYonder-Support',
  'Contoso-CityPower-Support',
  'Contoso-Consolidated-Support',
  'Contoso-Fabrikam-Support',
  'Contoso-FourthCoffee-Support',
  'Contoso-Humongous-Support',
  'Contoso-Lamna-Support',
  'Contoso-Litware-Support',
  'Contoso-Munsons-Support',
  'Contoso-Proseware-Support',
  'Contoso-Tailspin-All',
  'Contoso-Trey-Support',
  'Contoso-WideWorld-Azure',
  'Contoso-Wingtip-Intune',
  'Contoso-Woodgrove-Helpdesk',
  'MLT_57124242-5051-41cc-917f-9acae01f5057',
];

/** The checks of six actions, but those that are not built. */
const built = (report: Report) =>
  new Map(report.checks.filter(({ cause }) => cause !== 'notBuilt').map(({ id }) => [id, found(report, id)]));

describe('typical', () => {
  test('every check that is built says what the expert read', async () => {
    const report = await judge('typical');
    const findings = new Map(
      [...built(report)].map(([id, one]) => [
        id,
        [one?.verdict, one?.total, ...(one?.items ?? []).filter((item) => !item.endsWith(': unknown'))],
      ]),
    );
    const tenant = 'Contoso Cloud Services';
    expect(Object.fromEntries(findings)).toEqual({
      'security-contact-missing': ['fail', 1, `${tenant}: fail`],
      'security-contact-individual': ['unknown', 1],
      'security-contact-review-overdue': ['fail', 1, `${tenant}: fail`],
      'stale-notification-addresses': ['pass', 1],
      'mfa-baseline-missing': ['fail', 1, `${tenant}: fail`],
      'customers-without-mfa': ['fail', 25, 'Coho Winery: fail', 'Fourth Coffee: fail'],
      'customers-with-weak-mfa': [
        'partial',
        23,
        'Bellows College: partial',
        'Munson’s Pickles and Preserves: partial',
        'Tailspin Toys: partial',
      ],
      'customer-phishing-resistance-unproven': [
        'fail',
        25,
        'Bellows College: partial',
        'Coho Winery: fail',
        'Fourth Coffee: fail',
        'Munson’s Pickles and Preserves: partial',
        'Tailspin Toys: partial',
      ],
      'microsoft-says-customer-mfa-missing': ['fail', 1, `${tenant}: fail`],
      'dap-without-gdap': ['fail', 25, 'Lucerne Publishing: fail'],
      'dap-beside-gdap': ['partial', 25, 'Fabrikam, Inc.: partial', 'Wingtip Toys: partial'],
      'dap-review-overdue': ['unknown', 1],
      'customers-without-gdap': [
        'partial',
        25,
        'Adventure Works: partial',
        'Coho Winery: partial',
        'Lucerne Publishing: partial',
        "Margie's Travel: partial",
      ],
      'gdap-expiring': [
        'fail',
        22,
        'A. Datum Corporation: partial',
        'Adventure Works: fail',
        'Alpine Ski House: partial',
        'Fabrikam, Inc.: fail',
        'Litware, Inc.: fail',
        'Northwind Traders: fail',
        'Proseware, Inc.: partial',
        'Tailspin Toys: fail',
        'Wingtip Toys: partial',
        'Woodgrove Bank: fail',
      ],
      'gdap-global-administrator': ['fail', 23, 'Contoso-Tailspin-All: fail'],
      'gdap-unassigned': ['partial', 23, 'Contoso-Proseware-Support: partial'],
      'gdap-assignment-stuck': ['fail', 24, ...NOT_SETTLED],
      'gdap-transition-leftover': ['fail', 23, 'MLT_57124242-5051-41cc-917f-9acae01f5057: fail'],
      'gdap-approval-lapsing': ['pass', 1],
      'gdap-excess-roles': ['partial', 23, ...LONG.map((name) => `${name}: partial`)],
      'gdap-missing-roles': ['notApplicable', 0],
      'gdap-unused-roles': [
        'partial',
        22,
        'Contoso-Bellows-Support: partial',
        'Contoso-WideWorld-Azure: partial',
        'Default_Northwind Traders_20251217: partial',
      ],
      'gdap-access-lost': ['notApplicable', 0],
    });
    // The three of the advisory check are no risks.
    expect(report.risks).toHaveLength(55);
  });
});

describe('healthy', () => {
  test('nothing is wrong, and nothing could not be read', async () => {
    const report = await judge('healthy');
    const verdicts = [...built(report)].map(([id, one]) => [id, one?.verdict]);
    const attested = [
      'security-contact-individual',
      'security-contact-review-overdue',
      'customer-phishing-resistance-unproven',
      'dap-review-overdue',
    ];
    const notApplicable = ['gdap-approval-lapsing', 'gdap-access-lost'];
    expect(Object.fromEntries(verdicts)).toEqual(
      Object.fromEntries(
        verdicts.map(([id]) => [
          id,
          attested.includes(id ?? '')
            ? 'attested'
            : notApplicable.includes(id ?? '')
              ? 'notApplicable'
              : 'pass',
        ]),
      ),
    );
    expect(verdicts).toHaveLength(23);
    expect([report.risks, report.gaps, report.sweep.complete]).toEqual([[], [], true]);
  });
});

interface Expected {
  readonly verdict: string;
  readonly cause?: string;
  /** Whoever is neither `pass` nor `notApplicable`; `code` where the catalogue names one. */
  readonly subjects: readonly { id: string; kind: string; verdict: string; code?: string }[];
}

const read = (name: string) =>
  JSON.parse(readFileSync(folder(`expected/${name}.json`), 'utf8')) as Record<string, Expected>;

/** One check of a report in the shape of an expectation. */
function said(report: Report, id: string, { subjects }: Expected): Expected {
  const check = report.checks.find((one) => one.id === id);
  const codes = new Set(subjects.flatMap((one) => (one.code === undefined ? [] : [one.id])));
  return {
    verdict: check?.verdict ?? 'absent',
    ...(check?.cause === undefined ? {} : { cause: check.cause }),
    subjects: (check?.subjects.items ?? []).map((item) => ({
      id: item.id,
      kind: item.kind,
      verdict: item.verdict,
      ...(codes.has(item.id) ? { code: item.detail.code } : {}),
    })),
  };
}

const ACTIONS = new Set([
  'security-contact',
  'contact-currency',
  'own-phishing-resistant-mfa',
  'customer-phishing-resistant-mfa',
  'dap-removal',
  'gdap-migration',
]);

/** Not applicable whatever is read (nothing is required; no sweep before), and yet said to be unread. */
const DISPUTED: Readonly<Record<string, readonly string[]>> = {
  'security-reader': ['gdap-access-lost', 'gdap-missing-roles'],
};

describe.each(['small', 'indirect-reseller', 'distributor', 'security-reader'])('%s', (name) => {
  const expected = read(name);
  const disputed = DISPUTED[name] ?? [];

  test('every check that is built says of every subject what the expert read', async () => {
    const report = await judge(name);
    const ofActions = report.checks.filter(({ action }) => ACTIONS.has(action));
    expect(ofActions.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
    const comparable = ofActions.filter(({ id, cause }) => cause !== 'notBuilt' && !disputed.includes(id));
    expect(comparable.length).toBeGreaterThan(19);
    for (const { id } of comparable) {
      const one = expected[id];
      if (one !== undefined) expect([id, said(report, id, one)]).toEqual([id, one]);
    }
  });

  test.fails.each(disputed)('%s will say what the expert read', async (id) => {
    const one = expected[id];
    if (one !== undefined) expect(said(await judge(name), id, one)).toEqual(one);
  });
});

describe('a folder judged before', () => {
  test('gives the diff something to compare with', async () => {
    const report = (await judgeTenant({
      tenant: folder('typical'),
      previous: folder('typical'),
      version: '0.0.0',
    })) as Report;
    expect(new Set(report.risks.map(({ state }) => state))).toEqual(new Set(['standing']));
  });

  test('a later clock shows what has come since', async () => {
    const later = {
      tenant: folder('typical'),
      previous: folder('typical'),
      now: '2026-12-20T08:00:00Z',
      version: '0.0.0',
    };
    const report = (await judgeTenant(later)) as Report;
    const states = new Map(report.risks.map(({ key, state }) => [key.split('/')[2], state]));
    // Trey Research ends on 2027-02-10: noted in November, within 60 days in December.
    expect([...states.values()].filter((state) => state === 'opened').length).toBeGreaterThan(0);
    expect(report.sweep.now).toBe('2026-12-20T08:00:00.000Z');
  });
});
