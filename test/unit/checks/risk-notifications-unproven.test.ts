import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/risk-notifications-unproven.ts';
import { items, user } from '../facts/people.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';

const recipient = (fields: Record<string, unknown>) => ({ isRiskyUsersAlertsRecipient: true, ...fields });
const sent = (...all: unknown[]): Answered => ({
  items: [{ notificationRecipients: all, additionalRecipients: [] }],
});
const USERS = items(user('ada'), user('gone', { accountEnabled: false }));
const RECENT = '2026-05-24T08:00:00Z';
const over = (settings: Answered, users: Answered = USERS, at?: string) =>
  said(
    check,
    { 'risk-notifications': settings, users },
    at === undefined ? {} : { attestations: [{ check: check.id, by: 'Ada', at }] },
  );

describe('risk-notifications-unproven', () => {
  test.each<[string, readonly unknown[], string]>([
    ['nobody', [], 'fail nobody'],
    [
      'somebody who gets only the digest',
      [recipient({ id: 'ada', isRiskyUsersAlertsRecipient: false })],
      'fail nobody',
    ],
    [
      'somebody of whom that is not told',
      [recipient({ id: 'ada', isRiskyUsersAlertsRecipient: null })],
      'fail nobody',
    ],
    ['a user, by id', [recipient({ id: 'ADA' })], 'pass reaches'],
    ['a user, by address', [recipient({ email: 'Ada@Contoso.com' })], 'pass reaches'],
    ['a user who is disabled', [recipient({ id: 'gone' })], 'partial strangers'],
    [
      'a mailbox that is no user',
      [recipient({ id: 'secops', email: 'secops@contoso.com' })],
      'partial strangers',
    ],
  ])('alerts go to %s', (_whom, recipients, is) => {
    expect(over(sent(...recipients))[1]).toBe(`tenant: ${is}`);
  });

  test('both lists count', () => {
    const second = {
      items: [{ notificationRecipients: null, additionalRecipients: [recipient({ id: 'ada' })] }],
    };
    expect(over(second)[0]).toBe('pass');
  });

  test('what was read is not attested away', () => {
    expect(over(sent(), USERS, RECENT)[0]).toBe('fail');
    expect(over(sent(recipient({ id: 'gone' })), USERS, RECENT)[0]).toBe('partial');
  });

  test('not read: attested for 180 days, else unknown', () => {
    const unread = { missing: 'notYetRead' as const };
    expect(over(unread, USERS, RECENT)).toEqual(['attested', 'tenant: attested attested']);
    expect(over(unread, USERS, '2026-05-24T07:59:59Z')).toEqual([
      'unknown (attestation)',
      'tenant: unknown unconfirmed',
    ]);
    expect(over(unread)[0]).toBe('unknown (attestation)');
    expect(over({ items: [{}] }, USERS, RECENT)[0]).toBe('attested');
  });

  test('users are not all read: somebody seen is enough, else it takes a word', () => {
    const some = { ...USERS, missing: 'incomplete' as const };
    expect(over(sent(recipient({ id: 'ada' })), some)[0]).toBe('pass');
    expect(over(sent(recipient({ id: 'eve' })), some)[0]).toBe('unknown (attestation)');
    expect(over(sent(recipient({ id: 'eve' })), some, RECENT)[0]).toBe('attested');
    expect(over(sent(), some)[0]).toBe('fail');
  });
});
