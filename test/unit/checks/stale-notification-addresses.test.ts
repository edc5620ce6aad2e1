import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/stale-notification-addresses.ts';
import { of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const organization = (technical: unknown, security: unknown = []): Answered => ({
  items: [
    {
      id: 't',
      displayName: 'Contoso',
      verifiedDomains: [],
      securityComplianceNotificationMails: security,
      technicalNotificationMails: technical,
    },
  ],
});
const user = (id: string, accountEnabled: unknown, userPrincipalName: unknown = `${id}@contoso.example`) => ({
  id,
  userPrincipalName,
  userType: 'Member',
  accountEnabled,
  createdDateTime: '2024-01-01T00:00:00Z',
});
const over = (org: Answered, users: Answered) => judge(check, { organization: org, users });

describe('stale-notification-addresses', () => {
  test('partial: an address of either list is a disabled user’s, whatever the case', () => {
    const users = { items: [user('ben', false), user('ann', true)] };
    const result = over(organization(['BEN@contoso.example'], ['ann@contoso.example']), users);
    expect([of(result, 'ben'), of(result, 'ann')]).toEqual(['partial disabled', 'pass enabled']);
    expect(over(organization([], ['ben@contoso.example']), users).verdict).toBe('partial');
    const capital = { items: [user('ben', false, 'Ben@Contoso.example')] };
    expect(over(organization(['ben@contoso.example']), capital).verdict).toBe('partial');
  });

  test('pass: no address is a user’s; a disabled user who gets nothing is none of it', () => {
    const result = over(organization(['it@contoso.example']), { items: [user('ben', false)] });
    expect([result.verdict, of(result, 'tenant')]).toEqual(['pass', 'pass noneStale']);
  });

  test('notApplicable: both lists are empty', () => {
    expect(over(organization([]), { items: [user('ben', false)] }).verdict).toBe('notApplicable');
    expect(over(organization([]), { missing: 'consent' }).verdict).toBe('notApplicable');
    expect(over(organization([], ['ben@contoso.example']), { missing: 'consent' }).verdict).toBe('unknown');
  });

  test('unread: the cause of the gap', () => {
    expect(over({ missing: 'consent' }, { items: [] })).toMatchObject({
      verdict: 'unknown',
      cause: 'consent',
    });
    expect(over(organization(['a@b.example']), { missing: 'role' })).toMatchObject({ cause: 'role' });
  });

  test('a page of users is missing: never a pass, and what was seen stands', () => {
    const part: Answered = { items: [user('ben', false)], missing: 'incomplete' };
    expect(over(organization(['ann@contoso.example']), part).verdict).toBe('unknown');
    expect(over(organization(['ben@contoso.example']), part).verdict).toBe('partial');
  });

  test('spoiled rows are not good', () => {
    const address = organization(['ben@contoso.example']);
    expect(of(over(address, { items: [user('ben', 'false')] }), 'ben')).toBe('unknown error error');
    expect(over(address, { items: [user('ben', false, 7)] }).verdict).toBe('unknown');
    const { id: _, ...nameless } = user('ben', false);
    expect(over(address, { items: [nameless] }).verdict).toBe('unknown');
    // Spoiled in a field that decides nothing of the address: whose it is, is known.
    const other = over(address, { items: [user('ann', 'true'), user('ben', true)] });
    expect(other.subjects.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['ben pass']);
    expect(over(address, { items: [user('ben', 'false')] }).subjects).toHaveLength(1);
    expect(over(organization('ben@contoso.example'), { items: [user('ben', false)] }).verdict).toBe(
      'unknown',
    );
  });
});
