import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/exclusion-gaps.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const ADA = 'c0000000-0000-4000-8000-000000000001';
const EMERGENCY = 'c0000000-0000-4000-8000-000000000090';
const GROUP = 'd0000000-0000-4000-8000-000000000001';
const OTHER = 'd0000000-0000-4000-8000-000000000002';
const ROLE = '62e90394-69f5-4237-9190-012177145e10';
const SYNCHRONISATION = 'd29b2b05-8046-44ba-8758-1e26182fcf32';

const member = (id: string, type = 'user') => ({ '@odata.type': `#microsoft.graph.${type}`, id });
const nobody: Answered = { byEntity: { [GROUP]: [], [OTHER]: [] } };

const excluding = (users: Record<string, unknown>): PolicyParts => ({ id: 'base', users });
const including = (users: Record<string, unknown>, parts: PolicyParts = {}): PolicyParts => ({
  id: 'second',
  users: { includeUsers: [], ...users },
  ...parts,
});

const over = (parts: readonly PolicyParts[], groups: Answered = nobody, emergencyAccounts?: string[]) =>
  judge(
    check,
    { 'ca-policies': { items: parts.map(policy) }, 'group-members': groups },
    { settings: emergencyAccounts === undefined ? {} : { emergencyAccounts } },
  );
const brief = (result: ReturnType<typeof judge>) =>
  result.subjects.map(({ id, verdict, cause }) => [id, cause ?? verdict]);

describe('exclusion-gaps', () => {
  test.each([
    ['user', ADA, { excludeUsers: [ADA.toUpperCase()] }],
    ['group', GROUP, { excludeGroups: [GROUP] }],
    ['role', ROLE, { excludeRoles: [ROLE] }],
  ])('fail: a %s that no other policy includes', (kind, id, users) => {
    expect(over([excluding(users)]).subjects).toEqual([
      { id, kind, verdict: 'fail', detail: { code: 'open', values: { policies: ['base'], count: 1 } } },
    ]);
  });

  test.each([
    [ADA, { excludeUsers: [ADA] }, { includeUsers: [ADA] }],
    [ADA, { excludeUsers: [ADA] }, { includeUsers: ['All'] }],
    [GROUP, { excludeGroups: [GROUP] }, { includeGroups: [GROUP.toUpperCase()] }],
    [GROUP, { excludeGroups: [GROUP] }, { includeUsers: ['All'] }],
    [ROLE, { excludeRoles: [ROLE] }, { includeRoles: [ROLE] }],
  ])('pass: another policy includes %s', (id, excluded, included) => {
    expect(of(over([excluding(excluded), including(included)]), id)).toBe('pass included');
  });

  test('All is for users and groups, not for roles', () => {
    const result = over([excluding({ excludeRoles: [ROLE] }), including({ includeUsers: ['All'] })]);
    expect(of(result, ROLE)).toBe('fail open');
  });

  test('a user is included through a group', () => {
    const parts = [excluding({ excludeUsers: [ADA] }), including({ includeGroups: [GROUP] })];
    expect(of(over(parts, { byEntity: { [GROUP]: [member(ADA)] } }), ADA)).toBe('pass included');
    expect(of(over(parts), ADA)).toBe('fail open');
    expect(of(over(parts, { byEntity: { [GROUP]: 'gone' } }), ADA)).toBe('fail open');
  });

  test.each<[string, PolicyParts]>([
    ['leaves it out, too', including({ includeUsers: ['All'], excludeUsers: [ADA] })],
    ['leaves it out by a group', including({ includeUsers: ['All'], excludeGroups: [GROUP] })],
    ['is report-only', including({ includeUsers: ['All'] }, { state: 'enabledForReportingButNotEnforced' })],
    ['is disabled', including({ includeUsers: ['All'] }, { state: 'disabled' })],
    ['has no grant controls', including({ includeUsers: ['All'] }, { grant: null })],
  ])('fail: the other policy %s', (_what, other) => {
    const groups: Answered = { byEntity: { [GROUP]: [member(ADA)] } };
    expect(of(over([excluding({ excludeUsers: [ADA] }), other], groups), ADA)).toBe('fail open');
  });

  test('every policy that leaves it out is named', () => {
    const parts = ['b', 'a'].map((id) => ({ ...excluding({ excludeUsers: [ADA] }), id }));
    expect(over(parts).subjects[0]?.detail.values).toEqual({ policies: ['a', 'b'], count: 2 });
  });

  test('emergency access accounts are left out, by themselves and in groups of nobody else', () => {
    const parts = [excluding({ excludeUsers: [EMERGENCY], excludeGroups: [GROUP] })];
    const groups = (...ids: string[]): Answered => ({ byEntity: { [GROUP]: ids.map((id) => member(id)) } });
    expect(over(parts, groups(EMERGENCY), [EMERGENCY.toUpperCase()]).verdict).toBe('notApplicable');
    expect(brief(over(parts, groups(EMERGENCY, ADA), [EMERGENCY]))).toEqual([[GROUP, 'fail']]);
    expect(brief(over(parts, groups(), [EMERGENCY]))).toEqual([[GROUP, 'fail']]);
    expect(brief(over(parts, groups(EMERGENCY)))).toEqual([
      [EMERGENCY, 'fail'],
      [GROUP, 'fail'],
    ]);
    expect(brief(over(parts, { missing: 'consent' }, [EMERGENCY]))).toEqual([[GROUP, 'consent']]);
    expect(brief(over([excluding({ excludeGroups: [GROUP] })], { missing: 'consent' }))).toEqual([
      [GROUP, 'fail'],
    ]);
  });

  test('the role of directory synchronisation is left out', () => {
    expect(over([excluding({ excludeRoles: [SYNCHRONISATION] })]).verdict).toBe('notApplicable');
  });

  test('notApplicable: no enabled policy with grant controls excludes a user, group or role', () => {
    const users = { excludeUsers: [ADA] };
    expect(over([{}]).verdict).toBe('notApplicable');
    expect(over([excluding({ excludeUsers: ['GuestsOrExternalUsers'] })]).verdict).toBe('notApplicable');
    expect(over([{ users, state: 'disabled' }]).verdict).toBe('notApplicable');
    expect(over([{ users, state: 'enabledForReportingButNotEnforced' }]).verdict).toBe('notApplicable');
    expect(over([{ users, grant: null }]).verdict).toBe('notApplicable');
  });

  test('unknown: it hangs on a group that was not read', () => {
    const unread: Answered = { byEntity: { [OTHER]: [] }, missing: 'role' };
    const inside = [excluding({ excludeUsers: [ADA] }), including({ includeGroups: [GROUP] })];
    expect(of(over(inside, unread), ADA)).toBe('unknown role role');
    const outside = [
      excluding({ excludeUsers: [ADA] }),
      including({ includeUsers: ['All'], excludeGroups: [GROUP] }),
    ];
    expect(of(over(outside, unread), ADA)).toBe('unknown role role');
    const [first, second] = inside;
    const certain = [first, second, including({ includeUsers: [ADA] }, { id: 'third' })].map(
      (one) => one ?? {},
    );
    expect(of(over(certain, unread), ADA)).toBe('pass included');
    const spoiled: Answered = { byEntity: { [GROUP]: [{ ...member(ADA), id: 7 }] } };
    expect(of(over(inside, spoiled), ADA)).toBe('unknown error error');
  });

  test('unknown: the other policy has a condition that this version does not know', () => {
    const other = including({ includeUsers: ['All'], excludeAgents: ['x'] });
    expect(of(over([excluding({ excludeUsers: [ADA] }), other]), ADA)).toBe('unknown error error');
  });

  test('another policy may stand where none could be read: nothing is open for certain, and nothing passes', () => {
    const base = policy(excluding({ excludeUsers: [ADA] }));
    const answers = (items: unknown[], missing?: 'incomplete') =>
      judge(check, {
        'ca-policies': { items, ...(missing === undefined ? {} : { missing }) },
        'group-members': nobody,
      });
    expect(brief(answers([base], 'incomplete'))).toEqual([
      [ADA, 'incomplete'],
      ['tenant', 'incomplete'],
    ]);
    for (const fields of [{ state: 'paused' }, { conditions: null }])
      expect(brief(answers([base, { ...policy({ id: 'other' }), ...fields }]))).toEqual([
        [ADA, 'error'],
        ['tenant', 'error'],
      ]);
    const disabled = { ...policy({ id: 'other', state: 'disabled' }), conditions: null };
    expect(brief(answers([base, disabled]))).toEqual([[ADA, 'fail']]);
    const covered = [base, policy(including({ includeUsers: [ADA] }))];
    expect(brief(answers(covered, 'incomplete'))).toEqual([
      [ADA, 'pass'],
      ['tenant', 'incomplete'],
    ]);
    expect(judge(check, { 'ca-policies': { missing: 'consent' } })).toMatchObject({ cause: 'consent' });
  });
});
