import { describe, expect, test } from 'vitest';
import { endingsOf } from '../../../lib/clocks/endings.ts';
import type { Evidence } from '../../../lib/evidence/evidence.ts';
import type { GdapRelationship } from '../../../lib/evidence/sources/gdap-relationships.ts';
import type { SecurityAlert } from '../../../lib/evidence/sources/security-alerts.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const USER_ADMIN = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const GROUPS_ADMIN = 'fdd7a751-b60b-444a-984c-02652fe8fa1c';

const alert = (id: string, detectedDateTime: string, change: Partial<SecurityAlert> = {}): SecurityAlert => ({
  id,
  status: 'active',
  severity: 'high',
  alertType: 'x',
  isTest: false,
  detectedDateTime,
  customerTenantId: 'c1',
  subscriptionId: null,
  ...change,
});

const relationship = (
  customer: string,
  endDateTime: string,
  change: { roles?: readonly string[]; autoExtendDuration?: string | null; status?: string } = {},
): GdapRelationship =>
  ({
    id: `${customer}-${endDateTime}`,
    displayName: 'r',
    status: 'active',
    customer: { tenantId: customer, displayName: customer },
    accessDetails: {
      unifiedRoles: (change.roles ?? [USER_ADMIN]).map((roleDefinitionId) => ({ roleDefinitionId })),
    },
    autoExtendDuration: 'PT0S',
    lastModifiedDateTime: '2026-01-01T00:00:00Z',
    endDateTime,
    ...change,
  }) as unknown as GdapRelationship;

interface Told {
  readonly alerts?: readonly SecurityAlert[] | null;
  readonly relationships?: readonly GdapRelationship[];
  readonly spoiled?: Evidence<GdapRelationship>['spoiled'];
  readonly change?: Partial<Parameters<typeof endingsOf>[0]>;
}

function seen({ alerts = [], relationships = [], spoiled = [], change = {} }: Told) {
  const complete = { spoiled: [], complete: true, readAt: NOW.toISOString() };
  const rows: Record<string, unknown> = {
    'security-alerts':
      alerts === null
        ? {
            rows: [],
            spoiled: [],
            complete: false,
            gap: { source: 'security-alerts', cause: 'role' },
            readAt: null,
          }
        : { ...complete, rows: alerts },
    'gdap-relationships': { ...complete, rows: relationships, spoiled },
  };
  return endingsOf({
    now: NOW,
    settings: DEFAULT_SETTINGS,
    attestations: [],
    exceptions: [],
    evidence: ({ id }) => rows[id] as never,
    ...change,
  });
}

describe('security alerts', () => {
  test('end 24 hours after they were detected, unless somebody looks into them', () => {
    const alerts = [
      alert('open', '2026-11-20T03:00:00Z'),
      alert('late', '2026-11-18T03:00:00Z'),
      alert('of another time', '2026-11-20T04:00:00Z', { status: 'snoozed' }),
      alert('looked into', '2026-11-20T03:00:00Z', { status: 'investigating' }),
      alert('test', '2026-11-20T03:00:00Z', { isTest: true }),
    ];
    expect(seen({ alerts }).endings.map(({ subject, at }) => [subject, at])).toEqual([
      ['open', '2026-11-21T03:00:00.000Z'],
      ['late', '2026-11-19T03:00:00.000Z'],
      ['of another time', '2026-11-21T04:00:00.000Z'],
    ]);
  });

  test('that could not be read are not taken for answered', () => {
    expect(seen({ alerts: null })).toEqual({ endings: [], blind: ['alert'] });
  });
});

describe('access to customers', () => {
  test('ends with the last relationship that grants a role; customers of one day are one ending', () => {
    const relationships = [
      relationship('c1', '2026-12-04T10:00:00Z'),
      relationship('c2', '2026-12-04T09:00:00Z'),
      relationship('c3', '2026-12-05T09:00:00Z'),
      // The role lives on in a second one.
      relationship('c4', '2026-12-06T09:00:00Z'),
      relationship('c4', '2027-06-01T09:00:00Z', { roles: [USER_ADMIN, GROUPS_ADMIN] }),
    ];
    expect(seen({ relationships }).endings).toEqual([
      {
        kind: 'gdap',
        key: 'gdap/gdap-expiring/2026-12-04',
        at: '2026-12-04T09:00:00.000Z',
        check: 'gdap-expiring',
        subject: '',
        count: 2,
      },
      {
        kind: 'gdap',
        key: 'gdap/gdap-expiring/2026-12-05',
        at: '2026-12-05T09:00:00.000Z',
        check: 'gdap-expiring',
        subject: 'c3',
        count: 1,
      },
      {
        kind: 'gdap',
        key: 'gdap/gdap-expiring/2027-06-01',
        at: '2027-06-01T09:00:00.000Z',
        check: 'gdap-expiring',
        subject: 'c4',
        count: 1,
      },
    ]);
  });

  test('does not end where it extends itself, and never in a relationship that is over', () => {
    const relationships = [
      relationship('c1', '2026-12-04T10:00:00Z', { autoExtendDuration: 'P180D' }),
      relationship('c2', '2026-12-04T10:00:00Z', { status: 'terminated' }),
    ];
    expect(seen({ relationships })).toEqual({ endings: [], blind: [] });
  });

  test('is not counted down for a customer of whom a relationship is not clear, nor where one has no customer', () => {
    const known = relationship('c1', '2026-12-04T10:00:00Z');
    const unclear = relationship('c1', '2026-12-05T10:00:00Z', { status: 'of another time' });
    expect(seen({ relationships: [known, unclear] }).endings).toEqual([]);
    const spoiled = [{ entity: null, partial: {}, fields: ['customer', 'status'] }];
    expect(seen({ relationships: [known], spoiled })).toEqual({ endings: [], blind: ['gdap'] });
  });
});

test('what people told ends: attestations by their rule, exceptions at their end, the yearly review in its month', () => {
  const exception = {
    owner: 'o',
    reason: 'r',
    from: '2026-11-01',
    check: 'security-contact-missing',
    subject: 'tenant',
  };
  const { endings } = seen({
    change: {
      settings: { ...DEFAULT_SETTINGS, anniversaryMonth: 1 },
      attestations: [
        { check: 'activity-log-review-overdue', by: 'Ada', at: '2026-11-10T08:00:00Z' },
        { check: 'webinar-not-taken', by: 'Ada', at: '2026-11-10T08:00:00Z', until: '2026-12-10T00:00:00Z' },
      ],
      exceptions: [
        { ...exception, until: '2026-12-01' },
        { ...exception, subject: 'later', from: '2027-01-01', until: '2027-02-01' },
      ],
    },
  });
  expect(endings.map(({ kind, check, at, count }) => [kind, check, at, count])).toEqual([
    ['review', 'webinar-not-taken', '2026-12-10T00:00:00.000Z', 1],
    ['review', 'activity-log-review-overdue', '2026-12-10T08:00:00.000Z', 1],
    ['exception', 'security-contact-missing', '2026-12-01T00:00:00.000Z', 1],
    ['anniversary', 'security-contact-review-overdue', '2027-01-01T00:00:00.000Z', 1],
  ]);
});

test.each([
  [11, '2026-11-01T00:00:00.000Z'],
  [12, '2026-12-01T00:00:00.000Z'],
  [10, '2027-10-01T00:00:00.000Z'],
])('the review of month %d, seen in November', (anniversaryMonth, at) => {
  const { endings } = seen({ change: { settings: { ...DEFAULT_SETTINGS, anniversaryMonth } } });
  expect(endings.map((one) => one.at)).toEqual([at]);
});
