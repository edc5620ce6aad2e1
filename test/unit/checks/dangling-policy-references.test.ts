import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/dangling-policy-references.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const user = (id: string, fields = {}) => ({
  id,
  userPrincipalName: `${id}@contoso.example`,
  userType: 'Member',
  accountEnabled: true,
  ...fields,
});
const role = (id: string, templateId: string) => ({
  id,
  templateId,
  displayName: 'Global Administrator',
  isBuiltIn: true,
});
const member = (id: string) => ({ '@odata.type': '#microsoft.graph.user', id, accountEnabled: true });

/** User `ada`, group `staff` (one member) and role `admin` of template `template` exist; group `old` was deleted. */
const DIRECTORY: Record<string, Answered> = {
  users: { items: [user('ada')] },
  'group-members': { byEntity: { staff: [member('ada')], empty: [], old: 'gone' } },
  'role-definitions': { items: [role('admin', 'template')] },
};

const over = (items: readonly unknown[], directory: Record<string, Answered> = {}) =>
  judge(check, { 'ca-policies': { items }, ...DIRECTORY, ...directory });
const told = (parts: PolicyParts, directory: Record<string, Answered> = {}) =>
  of(over([policy(parts)], directory), 'policy-1');
const including = (users: Record<string, unknown>) => ({ users: { includeUsers: [], ...users } });

describe('dangling-policy-references', () => {
  test('pass: everything exists, by id or template id, in whatever case; an empty group, too', () => {
    const users = {
      includeUsers: ['All'],
      excludeUsers: ['ADA', 'GuestsOrExternalUsers'],
      includeGroups: ['Staff'],
      excludeGroups: ['empty'],
      includeRoles: ['TEMPLATE'],
      excludeRoles: ['admin'],
    };
    expect(told({ users })).toBe('pass found');
    expect(told({ users: { includeUsers: ['None'] } })).toBe('pass found');
  });

  test.each([
    { includeUsers: ['bob'] },
    { includeGroups: ['old'] },
    { includeRoles: ['nothing'] },
    { includeUsers: ['bob'], includeGroups: ['old'], includeRoles: ['nothing'] },
  ])('fail: all that it includes is gone: %j', (users) => {
    expect(told(including(users))).toBe('fail nobody');
  });

  test('what is gone is named', () => {
    const parts = including({ includeUsers: ['bob'], includeGroups: ['old'], excludeUsers: ['BOB', 'eve'] });
    expect(over([policy(parts)]).subjects[0]?.detail.values).toEqual({ gone: ['bob', 'eve', 'old'] });
  });

  test.each([
    { includeUsers: ['All', 'bob'] },
    { includeUsers: ['GuestsOrExternalUsers'], includeGroups: ['old'] },
    { includeGroups: ['old'], includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } },
    { includeUsers: ['ada'], includeGroups: ['old'] },
    { includeUsers: ['All'], excludeUsers: ['bob'] },
    { includeUsers: ['All'], excludeGroups: ['old'] },
    { includeUsers: ['All'], excludeRoles: ['nothing'] },
  ])('partial: something is gone, and not all that it includes: %j', (users) => {
    expect(told(including(users))).toBe('partial gone');
  });

  test('report-only policies count, disabled ones do not', () => {
    const users = { includeUsers: ['bob'] };
    expect(told({ users, state: 'enabledForReportingButNotEnforced' })).toBe('fail nobody');
    expect(over([policy({ users, state: 'disabled' })]).verdict).toBe('notApplicable');
    expect(over([]).verdict).toBe('notApplicable');
  });

  test.each<[string, Record<string, unknown>, Record<string, Answered>]>([
    ['users', { includeUsers: ['bob'] }, { users: { missing: 'consent' } }],
    ['a group', { includeGroups: ['other'] }, { 'group-members': { byEntity: {}, missing: 'consent' } }],
    ['roles', { includeRoles: ['nothing'] }, { 'role-definitions': { items: [], missing: 'consent' } }],
  ])('unknown: the list of %s is a gap', (_what, users, directory) => {
    expect(told(including(users), directory)).toBe('unknown consent consent');
  });

  test('what an incomplete list does name exists; what is gone elsewhere stands', () => {
    const cut: Answered = { items: [user('ada')], missing: 'incomplete' };
    expect(told(including({ includeUsers: ['ada'] }), { users: cut })).toBe('pass found');
    const users = { includeUsers: ['bob'], includeGroups: ['old'] };
    expect(told(including(users), { users: cut })).toBe('partial gone');
    const half: Answered = { byEntity: { staff: [member('ada')] }, missing: 'incomplete' };
    expect(told(including({ includeGroups: ['staff'] }), { 'group-members': half })).toBe('pass found');
  });

  test('a user, member or role that is spoiled exists; one without an id might be any', () => {
    const spoiled = { users: { items: [user('ada', { accountEnabled: 'yes' })] } };
    expect(told(including({ includeUsers: ['ada'] }), spoiled)).toBe('pass found');
    expect(told(including({ includeUsers: ['bob'] }), spoiled)).toBe('fail nobody');
    const nobody = { users: { items: [user('ada', { id: 7 })] } };
    expect(told(including({ includeUsers: ['bob'] }), nobody)).toBe('unknown error error');
    const half = { 'role-definitions': { items: [{ ...role('admin', 'template'), templateId: 7 }] } };
    expect(told(including({ includeRoles: ['admin'] }), half)).toBe('pass found');
    expect(told(including({ includeRoles: ['template'] }), half)).toBe('unknown error error');
    const members = { 'group-members': { byEntity: { staff: [{ ...member('ada'), id: 7 }] } } };
    expect(told(including({ includeGroups: ['staff'] }), members)).toBe('pass found');
  });

  test('a policy that cannot be read, or of a state this version does not know, is unknown', () => {
    expect(told({ state: 'paused' })).toBe('unknown error error');
    const spoiled = { ...policy(), conditions: null };
    expect(of(over([spoiled]), 'policy-1')).toBe('unknown error error');
    expect(over([{ ...spoiled, state: 'disabled' }]).verdict).toBe('notApplicable');
    expect(of(over([{ ...spoiled, id: 7 }]), 'tenant')).toBe('unknown error error');
  });

  test('a page of policies is missing: what is seen stands, and there is no pass', () => {
    const cut = (parts: PolicyParts) =>
      judge(check, { ...DIRECTORY, 'ca-policies': { items: [policy(parts)], missing: 'incomplete' } });
    expect(cut({})).toMatchObject({ verdict: 'unknown', cause: 'incomplete' });
    expect(cut({ users: { includeUsers: ['bob'] } }).verdict).toBe('fail');
    expect(judge(check, { 'ca-policies': { missing: 'role' } })).toMatchObject({ cause: 'role' });
  });
});
