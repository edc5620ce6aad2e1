import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-expiring.ts';
import { type Answered, judge } from './evidence-of.ts';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const FABRIKAM = 'b0000000-0000-4000-8000-000000000001';
const TAILSPIN = 'b0000000-0000-4000-8000-000000000002';

let count = 0;
function relationship(fields: Record<string, unknown> & { roles?: readonly string[]; of?: string | null }) {
  const { roles = [HELPDESK], of = FABRIKAM, ...rest } = fields;
  count += 1;
  return {
    id: `relationship-${count}`,
    displayName: 'Contoso access',
    status: 'active',
    customer: of === null ? null : { tenantId: of, displayName: 'Fabrikam, Inc.' },
    accessDetails: { unifiedRoles: roles.map((roleDefinitionId) => ({ roleDefinitionId })) },
    duration: 'P730D',
    autoExtendDuration: 'PT0S',
    createdDateTime: '2025-01-01T00:00:00Z',
    lastModifiedDateTime: '2025-01-02T00:00:00Z',
    activatedDateTime: '2025-01-02T00:00:00Z',
    endDateTime: '2028-01-01T00:00:00Z',
    ...rest,
  };
}

const over = (
  items: readonly unknown[],
  settings: Record<string, unknown> = {},
  rest: Partial<Answered> = {},
) => judge(check, { 'gdap-relationships': { items, ...rest } }, { settings });
const codeOf = (result: ReturnType<typeof over>, id = FABRIKAM) => {
  const subject = result.subjects.find((one) => one.id === id);
  return subject && [subject.verdict, subject.detail.code];
};

describe('gdap-expiring', () => {
  // NOW is 2026-11-20T08:00:00Z; "within 30 days" is 30 × 24 h, to the second.
  test.each([
    ['2026-12-20T08:00:00Z', 'fail', 'roleEndsSoon'],
    ['2026-12-20T08:00:01Z', 'partial', 'roleEndsLater'],
    ['2027-01-19T08:00:00Z', 'partial', 'roleEndsLater'],
    ['2027-01-19T08:00:01Z', 'pass', 'roleEndNoted'],
    ['2027-02-18T08:00:00Z', 'pass', 'roleEndNoted'],
    ['2027-02-18T08:00:01Z', 'pass', 'lasting'],
    ['2026-11-20T07:00:00Z', 'fail', 'roleEndsSoon'],
  ])('a role that ends %s: %s', (endDateTime, verdict, code) => {
    expect(codeOf(over([relationship({ endDateTime })]))).toEqual([verdict, code]);
  });

  // V22: CIPP lists `status eq 'active'` and so drops a relationship at the worst moment.
  test('V22: an expiring relationship that ends tomorrow is live and urgent', () => {
    const result = over([relationship({ status: 'expiring', endDateTime: '2026-11-21T08:00:00Z' })]);
    expect(result.verdict).toBe('fail');
    expect(result.subjects[0]?.detail.values).toMatchObject({ days: 1, roleCount: 1, roles: [HELPDESK] });
  });

  // V23: a naive check of 730 days calls an auto-extended relationship of 910 days too long.
  test('V23: an auto-extended relationship of 910 days is fine', () => {
    const fields = {
      activatedDateTime: '2024-06-01T00:00:00Z',
      endDateTime: '2026-11-28T00:00:00Z',
      autoExtendDuration: 'P180D',
    };
    expect(codeOf(over([relationship(fields)]))).toEqual(['pass', 'lasting']);
  });

  test('auto-extend no longer helps once the end has passed', () => {
    const fields = { autoExtendDuration: 'P180D', endDateTime: '2026-11-19T00:00:00Z' };
    expect(codeOf(over([relationship(fields)]))).toEqual(['fail', 'roleEndsSoon']);
    const now = { ...fields, endDateTime: '2026-11-20T08:00:00Z' };
    expect(codeOf(over([relationship(now)]))).toEqual(['fail', 'roleEndsSoon']);
  });

  test.each([null, 'P0D', 'PT0S'])('auto-extend %s is off', (autoExtendDuration) => {
    expect(codeOf(over([relationship({ autoExtendDuration, endDateTime: '2026-11-28T00:00:00Z' })]))).toEqual(
      ['fail', 'roleEndsSoon'],
    );
  });

  test('a role lives on in another relationship', () => {
    const items = [
      relationship({ endDateTime: '2026-11-28T00:00:00Z' }),
      relationship({ endDateTime: '2028-01-01T00:00:00Z' }),
    ];
    expect(codeOf(over(items))).toEqual(['pass', 'lasting']);
  });

  test('only the role that no other relationship grants is lost, and only its relationship is named', () => {
    const ending = relationship({ roles: [HELPDESK, READER], endDateTime: '2026-11-28T00:00:00Z' });
    const result = over([ending, relationship({ roles: [HELPDESK] })]);
    expect(result.subjects[0]?.detail).toEqual({
      code: 'roleEndsSoon',
      values: {
        roles: [READER],
        roleCount: 1,
        end: '2026-11-28T00:00:00.000Z',
        days: 7,
        relationships: [ending.id],
      },
    });
  });

  test('customers are judged apart', () => {
    const result = over([
      relationship({ endDateTime: '2026-11-28T00:00:00Z' }),
      relationship({ of: TAILSPIN }),
    ]);
    expect([codeOf(result), codeOf(result, TAILSPIN)]).toEqual([
      ['fail', 'roleEndsSoon'],
      ['pass', 'lasting'],
    ]);
    expect(result.verdict).toBe('fail');
  });

  test('autoExtendExpected: off is partial, but not with Global Administrator, which cannot have it', () => {
    const settings = { autoExtendExpected: true };
    expect(codeOf(over([relationship({})], settings))).toEqual(['partial', 'autoExtendOff']);
    expect(codeOf(over([relationship({ roles: [GLOBAL_ADMINISTRATOR] })], settings))).toEqual([
      'pass',
      'lasting',
    ]);
    expect(codeOf(over([relationship({ autoExtendDuration: 'P180D' })], settings))).toEqual([
      'pass',
      'lasting',
    ]);
  });

  test.each([
    'approvalPending',
    'created',
    'approved',
    'activating',
    'expired',
    'terminating',
    'terminated',
    'terminationRequested',
  ])('notApplicable: status %s grants nothing', (status) => {
    const result = over([relationship({ status, endDateTime: '2026-11-21T08:00:00Z' })]);
    expect([result.verdict, result.subjects]).toEqual(['notApplicable', []]);
  });

  test('a request that the customer has not seen yet has neither customer nor end', () => {
    expect(over([relationship({ status: 'created', of: null, endDateTime: null })]).verdict).toBe(
      'notApplicable',
    );
    expect(over([relationship({ status: 'approvalPending', endDateTime: null })]).verdict).toBe(
      'notApplicable',
    );
  });

  test('unknown (error): a status of another time', () => {
    const result = over([relationship({ status: 'unknownFutureValue' }), relationship({ of: TAILSPIN })]);
    expect([codeOf(result), codeOf(result, TAILSPIN)]).toEqual([
      ['unknown', 'unknownStatus'],
      ['pass', 'lasting'],
    ]);
    expect([result.verdict, result.cause]).toEqual(['unknown', 'error']);
  });

  test('unknown (error): a spoiled row of a known customer costs that customer', () => {
    const result = over([
      relationship({ endDateTime: 20270101 }),
      relationship({ of: TAILSPIN, endDateTime: '2026-11-28T00:00:00Z' }),
    ]);
    expect([codeOf(result), codeOf(result, TAILSPIN)]).toEqual([
      ['unknown', 'unreadable'],
      ['fail', 'roleEndsSoon'],
    ]);
  });

  test('a spoiled row of nobody-knows-whom may keep any role alive: nothing is certain to end', () => {
    const result = over([
      relationship({ of: null, status: 'active' }),
      relationship({ endDateTime: '2026-11-28T00:00:00Z' }),
      relationship({ of: TAILSPIN }),
    ]);
    expect([codeOf(result), codeOf(result, TAILSPIN), codeOf(result, 'tenant')]).toEqual([
      ['unknown', 'incomplete'],
      ['pass', 'lasting'],
      ['unknown', 'error'],
    ]);
  });

  test('a page is missing: another relationship may stand on it', () => {
    const result = over(
      [relationship({ endDateTime: '2026-11-28T00:00:00Z' }), relationship({ of: TAILSPIN })],
      {},
      { missing: 'incomplete' },
    );
    expect([codeOf(result), codeOf(result, TAILSPIN), codeOf(result, 'tenant')]).toEqual([
      ['unknown', 'incomplete'],
      ['pass', 'lasting'],
      ['unknown', 'incomplete'],
    ]);
    expect([result.verdict, result.cause]).toEqual(['unknown', 'incomplete']);
  });

  test('auto-extend that is off was seen, whatever is missing', () => {
    const result = over([relationship({})], { autoExtendExpected: true }, { missing: 'throttled' });
    expect(codeOf(result)).toEqual(['partial', 'autoExtendOff']);
  });

  test('auto-extend that is off was seen, whatever roles another relationship may keep alive', () => {
    const ending = relationship({ endDateTime: '2026-11-28T00:00:00Z' });
    const unclear = relationship({ status: 'unknownFutureValue' });
    const expected = { autoExtendExpected: true };
    expect(codeOf(over([ending], expected, { missing: 'throttled' }))).toEqual(['partial', 'autoExtendOff']);
    expect(codeOf(over([ending, unclear], expected))).toEqual(['partial', 'autoExtendOff']);
    expect(codeOf(over([ending, unclear]))).toEqual(['unknown', 'unknownStatus']);
    const endsNow = relationship({ endDateTime: '2026-11-20T08:00:00Z' });
    expect(codeOf(over([endsNow], expected, { missing: 'throttled' }))).toEqual(['unknown', 'incomplete']);
    expect(codeOf(over([ending], expected))).toEqual(['fail', 'roleEndsSoon']);
  });

  test('unread: the cause of the gap; a complete empty list: nothing to judge', () => {
    expect(judge(check, { 'gdap-relationships': { missing: 'role' } })).toMatchObject({
      verdict: 'unknown',
      cause: 'role',
    });
    expect(over([]).verdict).toBe('notApplicable');
  });

  test('accepted: a current exception for the customer; not before it begins, not when it has ended', () => {
    const exception = (from: string, until: string) =>
      judge(
        check,
        { 'gdap-relationships': { items: [relationship({ endDateTime: '2026-11-28T00:00:00Z' })] } },
        {
          exceptions: [
            { check: 'gdap-expiring', subject: FABRIKAM, owner: 'Ada', reason: 'contract ends', from, until },
          ],
        },
      ).verdict;
    expect(exception('2026-11-20T08:00:00Z', '2026-12-01')).toBe('accepted');
    expect(exception('2026-11-20T08:00:01Z', '2026-12-01')).toBe('fail');
    expect(exception('2026-11-01', '2026-11-20T08:00:00Z')).toBe('fail');
  });
});
