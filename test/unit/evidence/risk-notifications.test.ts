import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/risk-notifications.ts';
import { rowOf, spoiledFields } from './reading.ts';

const RECIPIENT = {
  id: 'ada',
  displayName: 'Ada',
  email: 'ada@contoso.com',
  isRiskyUsersAlertsRecipient: true,
};
const KEPT = { id: 'ada', email: 'ada@contoso.com', isRiskyUsersAlertsRecipient: true };
const SETTINGS = {
  isWeeklyDigestEnabled: true,
  notificationRecipients: [RECIPIENT],
  additionalRecipients: [],
};
const ROW = { notificationRecipients: [KEPT], additionalRecipients: [] };

describe('source risk-notifications', () => {
  test.each([
    ['bare', SETTINGS],
    ['wrapped', { value: SETTINGS }],
    ['wrapped in a list', { value: [SETTINGS] }],
  ])('keeps who gets alerts: %s', (_how, body) => {
    expect(rowOf(source, body)).toEqual(ROW);
  });

  test('a list, and each part of a recipient, may be missing', () => {
    expect(rowOf(source, { additionalRecipients: [{}] })).toEqual({
      notificationRecipients: null,
      additionalRecipients: [{ id: null, email: null, isRiskyUsersAlertsRecipient: null }],
    });
  });

  test.each([
    {},
    { value: {} },
    { value: [] },
    null,
    'text',
    { notificationRecipients: 'nobody' },
    { notificationRecipients: [{ isRiskyUsersAlertsRecipient: 'yes' }] },
  ])('an answer that tells of no recipients in a known way is spoiled: %j', (body) => {
    expect(spoiledFields(source, body)).toEqual(['notificationRecipients']);
  });
});
