import { describe, expect, test } from 'vitest';
import type { Check } from '../../../lib/checks/check.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';
import {
  assignment,
  attestedBefore,
  contract,
  FABRIKAM,
  GLOBAL_ADMINISTRATOR,
  insight,
  pcCustomer,
  relationship,
} from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

/** What a check finds wrong, one item per list so that nothing else can carry the verdict; and what was told. */
interface Bad {
  readonly answers: Readonly<Record<string, Answered>>;
  readonly told?: Parameters<typeof judge>[2];
  /** A source that is only used: where nothing of it was read, the attestation stands. */
  readonly used?: string;
}

const relationships = (fields: Parameters<typeof relationship>[1] = {}) => ({
  'gdap-relationships': { items: [relationship('r', fields)] },
});
const assignments = (...items: readonly unknown[]) => ({ 'gdap-assignments': { byEntity: { r: items } } });
const dap = {
  'pc-customers': { items: [pcCustomer(FABRIKAM)] },
  'pc-customer': { byEntity: { [FABRIKAM]: [pcCustomer(FABRIKAM, { allowDelegatedAccess: true })] } },
};
const noMfa = insight(FABRIKAM, { mfaConditionalAccessPolicyStatus: 'disabled' });
const perUser = insight(FABRIKAM, {
  mfaConditionalAccessPolicyStatus: 'disabled',
  legacyPerUserMfaStatus: 'enabled',
});
const requirement = (requirementType: string, fields = {}) => ({
  'partner-requirements': {
    items: [{ id: 'q', requirementType, complianceStatus: 'noncomplaint', state: 'active', ...fields }],
  },
});
const confirmed = (check: string) => ({ attestations: [attestedBefore(check, 1)] });
/** One that has ended, so that the list of relationships is not empty. */
const elsewhere = { 'gdap-relationships': { items: [relationship('r', { status: 'terminated' })] } };

const BAD: Readonly<Record<string, Bad>> = {
  'security-contact-review-overdue': {
    answers: requirement('securityContactProvided'),
    told: confirmed('security-contact-review-overdue'),
    used: 'partner-requirements',
  },
  'stale-notification-addresses': {
    answers: {
      organization: {
        items: [
          {
            id: 'o',
            displayName: 'Contoso',
            partnerTenantType: null,
            verifiedDomains: [{ name: 'contoso.example' }],
            technicalNotificationMails: ['ada@contoso.example'],
            securityComplianceNotificationMails: [],
          },
        ],
      },
      users: {
        items: [
          {
            id: 'u',
            displayName: 'Ada',
            userPrincipalName: 'ada@contoso.example',
            userType: 'Member',
            accountEnabled: false,
            createdDateTime: '2020-01-01T00:00:00Z',
          },
        ],
      },
    },
  },
  'customers-without-mfa': { answers: { 'customer-insights': { items: [noMfa] } } },
  'customers-with-weak-mfa': { answers: { 'customer-insights': { items: [perUser] } } },
  'customer-phishing-resistance-unproven': {
    answers: { contracts: { items: [contract(FABRIKAM)] }, 'customer-insights': { items: [noMfa] } },
    told: confirmed('customer-phishing-resistance-unproven'),
    used: 'customer-insights',
  },
  'microsoft-says-customer-mfa-missing': {
    answers: requirement('mfaEnforcedForAdminsOfCustomers', { compliantTenantCount: 1, totalTenantCount: 9 }),
  },
  'dap-without-gdap': { answers: { ...dap, ...elsewhere }, told: confirmed('dap-review-overdue') },
  'dap-beside-gdap': { answers: { ...dap, ...relationships() }, told: confirmed('dap-review-overdue') },
  'customers-without-gdap': { answers: { contracts: { items: [contract(FABRIKAM)] }, ...elsewhere } },
  'gdap-expiring': { answers: relationships({ endDateTime: '2026-11-21T08:00:00Z' }) },
  'gdap-global-administrator': {
    answers: {
      ...relationships({ roles: [GLOBAL_ADMINISTRATOR] }),
      ...assignments(assignment('a', [GLOBAL_ADMINISTRATOR])),
    },
  },
  'gdap-unassigned': {
    answers: { ...relationships(), ...assignments(assignment('a', undefined, { status: 'deleted' })) },
  },
  'gdap-assignment-stuck': {
    answers: { ...relationships(), ...assignments(assignment('a', undefined, { status: 'pending' })) },
  },
  'gdap-transition-leftover': { answers: relationships({ displayName: 'MLT_1' }) },
  'gdap-approval-lapsing': {
    answers: relationships({
      status: 'approvalPending',
      createdDateTime: '2026-08-01T00:00:00Z',
      activatedDateTime: null,
      endDateTime: null,
    }),
  },
  'gdap-excess-roles': { answers: relationships() },
  'gdap-missing-roles': {
    answers: relationships(),
    told: { settings: { gdapRoleProfile: { required: [GLOBAL_ADMINISTRATOR], allowed: [] } } },
  },
  'gdap-unused-roles': {
    answers: {
      ...relationships({ roles: [GLOBAL_ADMINISTRATOR, '729827e3-9c14-49f7-bb1b-9608f156bbb8'] }),
      ...assignments(assignment('a')),
    },
  },
  'gdap-access-lost': {
    answers: relationships({ status: 'expired', endDateTime: '2026-11-19T08:00:00Z' }),
    told: { previousSweepAt: '2026-11-18T08:00:00Z' },
  },
};

/** Null or absent until Microsoft has counted a customer: then the attestation stands. */
const MEANS_SOMETHING_WHEN_ABSENT = 'mfa';
/** Strings of Microsoft's lists of values, which grow. */
const ENUMERATED: ReadonlySet<string> = new Set([
  'state',
  'status',
  'complianceStatus',
  'securityDefaultsStatus',
  'mfaConditionalAccessPolicyStatus',
  'legacyPerUserMfaStatus',
]);

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself left out. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...places(inner, path)];
  });
}

const GONE = Symbol('gone');

/** A copy with another value at one place, or without it. */
function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) };
  const inner = changed((copy as Record<string | number, unknown>)[first], rest, to);
  if (inner !== GONE) (copy as Record<string | number, unknown>)[first] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(first), 1);
  else delete copy[first];
  return copy;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** All ways to damage a check's answers, one place at a time. */
function damages(answers: Bad['answers']): [name: string, damaged: Bad['answers']][] {
  return places(answers).flatMap((path) => {
    const field = path.findLast((key) => typeof key === 'string') ?? '';
    const inItem = path.some((key) => typeof key === 'number') && typeof path.at(-1) === 'string';
    if (!inItem) return [];
    const before = at(answers, path);
    const other = typeof before === 'object' ? 'text' : { not: 'what it was' };
    const name = path.join('.');
    const ways: [string, unknown][] = [
      ...(field === MEANS_SOMETHING_WHEN_ABSENT ? [] : [['gone', GONE] as [string, unknown]]),
      ['retyped', other],
      ...(ENUMERATED.has(String(field)) ? [['unknown', 'unknownFutureValue'] as [string, unknown]] : []),
    ];
    return ways.map(([way, to]): [string, Bad['answers']] => [
      `${name} ${way}`,
      changed(answers, path, to) as Bad['answers'],
    ]);
  });
}

const GREEN: ReadonlySet<string> = new Set(['pass', 'attested', 'accepted', 'grace', 'notApplicable']);

describe.each(Object.entries(BAD))('%s', (id, { answers, told, used }) => {
  const check = CHECKS.get(id) as Check;
  const before = judge(check, answers, told);

  test('is wrong to begin with', () => {
    expect(['fail', 'partial']).toContain(before.verdict);
  });

  test('no field that is gone, retyped or new to us turns it green', () => {
    const green = damages(answers).flatMap(([name, damaged]) => {
      const { verdict } = judge(check, damaged, told);
      return GREEN.has(verdict) ? [`${name}: ${verdict}`] : [];
    });
    expect(green).toEqual([]);
  });

  test('no source that is cut short or unread turns it green', () => {
    const green = Object.keys(answers).flatMap((source) =>
      (['incomplete', 'throttled', 'error'] as const).flatMap((missing) => {
        const cut = { ...answers, [source]: { ...answers[source], missing } };
        const unread = { ...answers, [source]: { missing } };
        return (source === used ? [cut] : [cut, unread]).flatMap((damaged) => {
          const { verdict } = judge(check, damaged, told);
          return GREEN.has(verdict) ? [`${source} ${missing}: ${verdict}`] : [];
        });
      }),
    );
    expect(green).toEqual([]);
  });
});
