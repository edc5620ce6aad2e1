import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-group-empty.ts';
import { assignment, of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const GROUP = 'd0000000-0000-4000-8000-000000000011';

const member = (id: string, accountEnabled: boolean | null, type = 'user') => ({
  '@odata.type': `#microsoft.graph.${type}`,
  id,
  accountEnabled,
});
const eligibility = (principalId: string, endDateTime: string | null, accessId = 'member') => ({
  id: `${principalId}-${accessId}`,
  groupId: GROUP,
  principalId,
  accessId,
  status: 'Provisioned',
  scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime } },
});
const user = (id: string, accountEnabled: boolean) => ({
  id,
  userPrincipalName: `${id}@contoso.example`,
  accountEnabled,
});

const assigned = (fields = {}): Answered => ({ byEntity: { r: [assignment('a', undefined, fields)] } });
const within = (...items: unknown[]): Answered => ({ byEntity: { [GROUP]: items } });

/** Everything read, and nobody anywhere. */
const over = (answers: Record<string, Answered> = {}) =>
  judge(check, {
    'gdap-assignments': assigned(),
    'group-members': within(),
    'group-eligibilities': within(),
    users: { items: [] },
    ...answers,
  });

describe('gdap-group-empty', () => {
  test('fail: the group was deleted', () => {
    const gone: Answered = { byEntity: { [GROUP]: 'gone' } };
    expect(of(over({ 'group-members': gone, 'group-eligibilities': { missing: 'role' } }), GROUP)).toBe(
      'fail deleted',
    );
  });

  test('partial: nobody in it, and nobody eligible', () => {
    expect(over().subjects).toEqual([
      { id: GROUP, kind: 'group', verdict: 'partial', detail: { code: 'empty', values: {} } },
    ]);
  });

  test('partial: disabled users, groups and devices are nobody who could work', () => {
    const members = within(member('u', false), member('g', null, 'group'), member('d', true, 'device'));
    expect(of(over({ 'group-members': members }), GROUP)).toBe('partial empty');
  });

  test('pass: an enabled user, by the answer or by the list of users, which decides', () => {
    const both = over({ 'group-members': within(member('u', true), member('v', true), member('w', false)) });
    expect(both.subjects[0]?.detail).toEqual({ code: 'members', values: { count: 2 } });
    const joined = (told: boolean | null, account: boolean) =>
      of(over({ 'group-members': within(member('u', told)), users: { items: [user('u', account)] } }), GROUP);
    expect(joined(null, true)).toBe('pass members');
    expect(joined(null, false)).toBe('partial empty');
    expect(joined(true, false)).toBe('partial empty');
  });

  test('pass: somebody is eligible to become a member, and the eligibility has not ended', () => {
    const known: Answered = { items: [user('u', true)] };
    const eligible = (...items: unknown[]) =>
      of(over({ 'group-eligibilities': within(...items), users: known }), GROUP);
    expect(eligible(eligibility('u', null))).toBe('pass eligible');
    expect(eligible(eligibility('u', '2026-11-20T08:00:01Z'))).toBe('pass eligible');
    expect(eligible(eligibility('u', '2026-11-20T08:00:00Z'))).toBe('partial empty');
    expect(eligible(eligibility('u', null, 'owner'))).toBe('partial empty');
  });

  test('unknown: nobody active, and eligibility is unread; without its licence there is none', () => {
    const unread = (missing: Answered['missing']) =>
      of(over({ 'group-eligibilities': { ...(missing && { missing }) } }), GROUP);
    expect(unread('consent')).toBe('unknown consent consent');
    const active = over({
      'group-members': within(member('u', true)),
      'group-eligibilities': { missing: 'consent' },
    });
    expect(of(active, GROUP)).toBe('pass members');
    expect(unread('licence')).toBe('partial empty');
    const strange = { 'group-eligibilities': within(eligibility('u', null, 'unknownFutureValue')) };
    expect(of(over(strange), GROUP)).toBe('unknown error error');
  });

  test('unknown: its members are unread, spoiled, or not known to be enabled', () => {
    const members = (read: Answered, users: Answered = { items: [] }) =>
      of(over({ 'group-members': read, users }), GROUP);
    expect(members({ byEntity: { other: [] }, missing: 'incomplete' })).toBe('unknown incomplete incomplete');
    expect(members(within({ ...member('u', true), id: 7 }))).toBe('unknown error error');
    expect(members(within(member('u', null)), { missing: 'consent' })).toBe('unknown consent consent');
    expect(members(within(member('u', null)))).toBe('unknown incomplete incomplete');
    expect(members({ byEntity: { [GROUP]: [member('u', true)] }, missing: 'incomplete' })).toBe(
      'pass members',
    );
  });

  test('a group of several assignments is one subject; only active ones count', () => {
    const several: Answered = {
      byEntity: { r: [assignment('a'), assignment('b')], s: [assignment('c')], t: 'gone' },
    };
    expect(over({ 'gdap-assignments': several }).subjects.map(({ id }) => id)).toEqual([GROUP]);
    for (const status of ['pending', 'deleting', 'deleted', 'error'])
      expect(over({ 'gdap-assignments': assigned({ status }) }).verdict).toBe('notApplicable');
    expect(over({ 'gdap-assignments': { byEntity: {} } }).verdict).toBe('notApplicable');
  });

  test('an assignment that is not clear: its group is unknown, unless another one is active', () => {
    const enabled = { 'group-members': within(member('u', true)) };
    const strange = assigned({ status: 'unknownFutureValue' });
    expect(of(over({ 'gdap-assignments': strange, ...enabled }), GROUP)).toBe('unknown error error');
    const spoiled = assignment('b', undefined, { status: 7 });
    const beside = { 'gdap-assignments': { byEntity: { r: [assignment('a'), spoiled] } } };
    expect(over({ ...beside, ...enabled }).subjects.map(({ verdict }) => verdict)).toEqual(['pass']);
    const nameless = assigned({ accessContainer: null });
    expect(of(over({ 'gdap-assignments': nameless, ...enabled }), 'tenant')).toBe('unknown error error');
    const harmless = assigned({ accessContainer: null, status: 'deleted' });
    expect(over({ 'gdap-assignments': harmless, ...enabled }).verdict).toBe('notApplicable');
  });

  test('a page of assignments is missing: what is seen stands, and there is no pass', () => {
    const cut: Answered = { ...assigned(), missing: 'incomplete' };
    expect(over({ 'gdap-assignments': cut }).verdict).toBe('partial');
    const enabled = { 'gdap-assignments': cut, 'group-members': within(member('u', true)) };
    expect(over(enabled)).toMatchObject({ verdict: 'unknown', cause: 'incomplete' });
    expect(over({ 'group-members': { missing: 'role' } })).toMatchObject({
      verdict: 'unknown',
      cause: 'role',
    });
  });
});
