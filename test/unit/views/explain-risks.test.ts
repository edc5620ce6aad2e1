import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import type { Evidence } from '../../../lib/evidence/evidence.ts';
import type { ConditionalAccessPolicy } from '../../../lib/evidence/sources/ca-policies.ts';
import type { DirectoryAudit } from '../../../lib/evidence/sources/directory-audits.ts';
import type { AuditRecord } from '../../../lib/evidence/sources/pc-audit-records.ts';
import type { User } from '../../../lib/evidence/sources/users.ts';
import { type RiskEvent, riskKey } from '../../../lib/risks/event.ts';
import type { Risk } from '../../../lib/risks/standing.ts';
import { explainRisks } from '../../../lib/views/explanations/explain-risks.ts';

const SINCE = '2026-11-20T04:00:00.000Z';
const NOW = '2026-11-20T08:00:00.000Z';
const READ_AT = '2026-11-20T08:00:20.000Z';
const ADELE = 'adele';
const EXCLUDED = 'group-excluded';

const read = <Row>(rows: readonly Row[], change: Partial<Evidence<Row>> = {}): Evidence<Row> => ({
  rows,
  spoiled: [],
  complete: true,
  readAt: READ_AT,
  ...change,
});

const policy = (id: string, state = 'enabled', excludeUsers: readonly string[] = []) =>
  ({
    id,
    state,
    conditions: { users: { excludeUsers, excludeGroups: [EXCLUDED] } },
  }) as unknown as ConditionalAccessPolicy;

const audit = (
  activityDisplayName: string,
  targets: readonly string[],
  change: Partial<DirectoryAudit> & { by?: string } = {},
): DirectoryAudit => {
  const { by = 'megan', ...rest } = change;
  return {
    id: `${activityDisplayName} ${by}`,
    activityDateTime: '2026-11-20T07:00:00Z',
    activityDisplayName,
    result: 'success',
    initiatedBy: { user: { id: by, userPrincipalName: `${by}@contoso.com` }, app: null },
    targetResources: targets.map((id) => ({ id, type: null })),
    ...rest,
  };
};

interface Found {
  readonly check?: string;
  readonly sources?: readonly string[];
  readonly subjects?: readonly Pick<Subject, 'id' | 'kind'>[];
  readonly values?: Subject['detail']['values'];
  readonly audits?: readonly DirectoryAudit[];
  readonly log?: Partial<Evidence<DirectoryAudit>>;
  readonly records?: readonly AuditRecord[];
  readonly policies?: readonly ConditionalAccessPolicy[];
  readonly defaultsOn?: boolean;
  readonly users?: readonly Partial<User>[];
  readonly event?: Partial<RiskEvent>;
  readonly before?: Partial<Risk>;
  readonly since?: string | null;
}

/** Who brought it about, by subject; null = nobody knows. */
function explained({
  check = 'admins-without-phishing-resistant-demand',
  sources = ['ca-policies', 'role-assignments', 'security-defaults', 'users'],
  subjects = [{ id: ADELE, kind: 'user' }],
  values = {},
  audits = [],
  log = {},
  records = [],
  policies = [policy('p')],
  defaultsOn = false,
  users = [{ id: ADELE, createdDateTime: '2024-01-01T00:00:00Z' }],
  event = {},
  before,
  since = SINCE,
}: Found) {
  const result: CheckResult = {
    id: check,
    action: 'own-phishing-resistant-mfa',
    severity: 'high',
    mandatory: false,
    verdict: 'fail',
    subjects: subjects.map((one) => ({ ...one, verdict: 'fail', detail: { code: 'x', values } })),
    sources,
    readAt: READ_AT,
  };
  const keyOf = (id: string): string => riskKey(check, 't', id);
  const events = subjects.map(
    ({ id }): RiskEvent => ({
      key: keyOf(id),
      type: 'opened',
      news: 'new',
      at: NOW,
      sweep: 's',
      severity: 'high',
      verdict: 'fail',
      evidence: [{ source: 'ca-policies', readAt: READ_AT }],
      ...event,
    }),
  );
  const standing = new Map(before === undefined ? [] : [[keyOf(ADELE), before as Risk]]);
  return explainRisks({
    events,
    before: standing,
    checks: [result],
    now: new Date(NOW),
    since: since === null ? null : new Date(since),
    audits: read(audits, log),
    records: read(records),
    policies: read(policies),
    securityDefaults: read([{ isEnabled: defaultsOn }]),
    users: read(users as User[]),
  }).map(({ explained: one }) => one?.by.id ?? one?.by.name ?? null);
}

const TENANT = [{ id: 'tenant', kind: 'tenant' as const }];
const OFF = [policy('p', 'disabled'), policy('q')];

describe('who did it', () => {
  test.each<[string, Found]>([
    ['a role was assigned', { audits: [audit('Add member to role', [ADELE, 'role'])] }],
    [
      'a role was made eligible, by Privileged Identity Management',
      { audits: [audit('Add eligible member to role in PIM completed (permanent)', ['role', ADELE])] },
    ],
    [
      'a policy’s exclusion was widened by a group',
      { audits: [audit('Add member to group', [ADELE, EXCLUDED])] },
    ],
    [
      'a policy excludes the person now',
      {
        audits: [
          audit('Update conditional access policy', ['p']),
          audit('Update conditional access policy', ['q'], { by: 'lee' }),
        ],
        policies: [policy('p', 'enabled', [ADELE]), policy('q')],
      },
    ],
    [
      'a policy was turned off',
      { audits: [audit('Update conditional access policy', ['p'])], policies: OFF },
    ],
    [
      'the same, for the tenant as a whole',
      { subjects: TENANT, audits: [audit('Update Conditional Access policy', ['p'])], policies: OFF },
    ],
    [
      'a policy was deleted',
      { subjects: TENANT, audits: [audit('Delete conditional access policy', ['gone'])] },
    ],
    [
      'security defaults were switched off',
      { subjects: TENANT, audits: [audit('Update security defaults', [])], defaultsOn: false },
    ],
    [
      'the policy that is judged was changed',
      {
        check: 'risk-policies-merged',
        subjects: [{ id: 'p', kind: 'policy' }],
        audits: [
          audit('Update conditional access policy', ['p']),
          audit('Update conditional access policy', ['q'], { by: 'lee' }),
        ],
      },
    ],
    [
      'nothing but an app that did it',
      {
        audits: [
          audit('Add member to role', [ADELE], {
            initiatedBy: { user: null, app: { appId: 'megan', displayName: 'Automation' } },
          }),
        ],
      },
    ],
  ])('%s', (_name, found) => {
    expect(explained(found)).toEqual(['megan']);
  });

  test('of two people the last; of a person and an app the person, whoever was last', () => {
    const later = { activityDateTime: '2026-11-20T07:30:00Z' };
    const first = audit('Update conditional access policy', ['p']);
    const second = audit('Update conditional access policy', ['p'], { ...later, by: 'lee' });
    const app = audit('Update conditional access policy', ['p'], {
      activityDateTime: '2026-11-20T07:45:00Z',
      initiatedBy: { user: null, app: { appId: 'app', displayName: 'Automation' } },
    });
    expect(explained({ audits: [second, first], policies: OFF })).toEqual(['lee']);
    expect(explained({ audits: [app, second, first], policies: OFF })).toEqual(['lee']);
  });

  test('what was done to the subject itself comes before what was done to all', () => {
    const audits = [
      audit('Update conditional access policy', ['p']),
      audit('Add member to role', [ADELE], { by: 'lee', activityDateTime: '2026-11-20T05:00:00Z' }),
    ];
    expect(explained({ audits, policies: OFF })).toEqual(['lee']);
  });

  test('one cause explains every subject that it concerns', () => {
    const users = [ADELE, 'joni'].map((id) => ({ id, createdDateTime: '2024-01-01T00:00:00Z' }));
    const subjects = users.map(({ id }) => ({ id, kind: 'user' as const }));
    expect(
      explained({
        subjects,
        users,
        audits: [audit('Update conditional access policy', ['p'])],
        policies: OFF,
      }),
    ).toEqual(['megan', 'megan']);
  });
});

const ROLE = audit('Add member to role', [ADELE]);
describe('unknown stays unknown', () => {
  test.each<[string, Found]>([
    ['somebody else got the role', { audits: [audit('Add member to role', ['joni'])] }],
    ['it failed', { audits: [{ ...ROLE, result: 'failure' }] }],
    ['it was before the previous sweep', { audits: [{ ...ROLE, activityDateTime: '2026-11-20T04:00:00Z' }] }],
    [
      'it was after the evidence was read',
      { audits: [{ ...ROLE, activityDateTime: '2026-11-20T08:00:21Z' }] },
    ],
    ['nobody is named', { audits: [{ ...ROLE, initiatedBy: { user: null, app: null } }] }],
    ['another kind of thing was done', { audits: [audit('Remove member from role', [ADELE])] }],
    ['the check rests on no role', { audits: [ROLE], sources: ['registration', 'users'] }],
    ['there was no sweep before', { audits: [ROLE], since: null }],
    ['the log was not read whole', { audits: [ROLE], log: { complete: false } }],
    ['the log is an older one', { audits: [ROLE], log: { readAt: '2026-11-20T07:59:59.000Z' } }],
    ['the group is excluded from no policy', { audits: [audit('Add member to group', [ADELE, 'another'])] }],
    [
      'two policies were touched',
      {
        audits: [
          audit('Update conditional access policy', ['p']),
          audit('Delete conditional access policy', ['r']),
        ],
        policies: OFF,
      },
    ],
    [
      'a policy and security defaults were touched',
      {
        subjects: TENANT,
        audits: [audit('Update conditional access policy', ['p']), audit('Update security defaults', [])],
        policies: OFF,
      },
    ],
    [
      'the policy that was touched is in force',
      { audits: [audit('Update conditional access policy', ['q'])], policies: OFF },
    ],
    [
      'security defaults are on',
      { subjects: TENANT, audits: [audit('Update security defaults', [])], defaultsOn: true },
    ],
    [
      'the person is new, so it need not be the policy',
      {
        audits: [audit('Update conditional access policy', ['p'])],
        policies: OFF,
        users: [{ id: ADELE, createdDateTime: '2026-11-20T06:00:00Z' }],
      },
    ],
    [
      'Microsoft’s own verdict, made at another time',
      {
        check: 'microsoft-says-admin-mfa-missing',
        sources: ['ca-policies', 'partner-requirements'],
        subjects: TENANT,
        audits: [audit('Update conditional access policy', ['p'])],
        policies: OFF,
      },
    ],
    ['another rule made it so', { audits: [ROLE], event: { news: 'differently' } }],
    ['it is no news', { audits: [ROLE], event: { type: 'standing', news: undefined as never } }],
    [
      'an exception ended',
      {
        audits: [ROLE],
        event: { type: 'returned', news: 'returned' },
        before: { open: true, verdict: 'accepted' },
      },
    ],
  ])('%s', (_name, found) => {
    expect(explained(found)).toEqual([null]);
  });
});

describe('a GDAP relationship that ended, by the activity log of Partner Center', () => {
  const ended = (change: Partial<AuditRecord> = {}): AuditRecord => ({
    id: 'entry',
    operationType: 'granular_admin_relationship_terminated',
    operationDate: '2026-11-20T07:00:00Z',
    operationStatus: 'succeeded',
    resourceType: 'granular_admin_relationship',
    customerId: 'customer',
    userPrincipalName: 'megan@contoso.com',
    applicationId: 'Partner Center Web UI',
    ...change,
  });
  const lost: Found = {
    check: 'gdap-access-lost',
    sources: ['gdap-relationships'],
    subjects: [{ id: 'relationship', kind: 'relationship' }],
    values: { customer: 'customer' },
  };

  test('is explained by whoever ended it', () => {
    expect(explained({ ...lost, records: [ended()] })).toEqual(['megan@contoso.com']);
    expect(explained({ ...lost, records: [ended({ userPrincipalName: null })] })).toEqual([
      'Partner Center Web UI',
    ]);
  });

  test.each<[string, Partial<AuditRecord>]>([
    ['another customer’s', { customerId: 'another' }],
    ['one that did not succeed', { operationStatus: 'failed' }],
    ['something else of the relationship', { operationType: 'granular_admin_relationship_approved' }],
    ['the end of something else', { resourceType: 'partner_customer_dap' }],
    ['without a customer', { customerId: null }],
  ])('is not explained by an entry of %s', (_name, change) => {
    expect(explained({ ...lost, records: [ended(change)] })).toEqual([null]);
  });

  test('is not explained where two of one customer ended', () => {
    const subjects = ['one', 'two'].map((id) => ({ id, kind: 'relationship' as const }));
    expect(explained({ ...lost, subjects, records: [ended()] })).toEqual([null, null]);
  });
});
