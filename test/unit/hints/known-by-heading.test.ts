import { describe, expect, test } from 'vitest';
import { dismiss } from '../../../lib/hints/dismissals.ts';
import { hintPlace } from '../../../lib/hints/place.ts';
import { ask, type Judged, NOW, plainHint, TENANT, tenant } from './told.ts';

const V2 = 'https://partner.microsoft.com/dashboard/v2';
const UNKNOWN = `${V2}/account-settings/some-page`;

const JUDGED: Judged = {
  checks: {
    'security-contact-missing': tenant('fail', 'notMet'),
    'microsoft-says-admin-mfa-missing': tenant('fail', 'notMet'),
    'activity-log-review-overdue': tenant('partial', 'overdue', { by: 'Adele', days: 40 }),
  },
  actionUrls: {
    securityContactProvided: 'https://aka.ms/partner-center-security-contact',
    mfaEnforcedForAdmins: `${V2}/security/score`,
  },
};

test('an address that may be several pages gets what each would say, and the headings that tell them apart', async () => {
  const hint = await ask(UNKNOWN, JUDGED);
  const all = hint === null ? [] : [hint, ...hint.otherwise];
  expect(all.map(({ page, headings, pill }) => [page, headings, pill])).toEqual([
    ['activity-log', ['Activity log', 'Activity logs'], 'The log was not looked through for a month'],
    ['security-contact-section', ['Security contact', 'Legal info'], 'No security contact is set'],
    [
      'security-requirements',
      ['Security requirements', 'Mandatory requirements', 'Recommended requirements', 'Security score'],
      'Mandatory MFA for administrators is not met',
    ],
  ]);
});

test.each([`${V2}/home`, `${V2}/customers/list`, `${V2}/account-settings/overview`])(
  'the address of a page of its own needs no heading: %s',
  async (url) => {
    expect(await ask(url, JUDGED)).toMatchObject({ headings: [], otherwise: [] });
  },
);

test('an address outside the families shows nothing', async () => {
  expect(await ask(`${V2}/offers/list`, JUDGED)).toBeNull();
});

describe('an address that Microsoft’s requirement gave', () => {
  const url = `https://partner.microsoft.com/en-us/dashboard/commerce2/security/score?x=1`;

  test('is the page of that requirement, whatever it is headed', async () => {
    const hint = await ask(url, JUDGED);
    expect(hint).toMatchObject({ page: 'security-requirements', headings: [], otherwise: [] });
  });

  test('is nothing special without that', async () => {
    const hint = await ask(url, { ...JUDGED, actionUrls: {} });
    expect(hint).toMatchObject({ page: 'security-requirements', headings: { length: 4 } });
  });
});

test('what is open links to Microsoft’s own page; what is in order does not', async () => {
  const link = async (judged: Judged) => (await ask(`${V2}/account-settings/overview`, judged))?.card.link;
  expect(await link(JUDGED)).toEqual({
    url: 'https://aka.ms/partner-center-security-contact',
    words: 'Open Microsoft’s page for this',
  });
  const met = { 'security-contact-missing': tenant('pass', 'met') };
  expect(await link({ ...JUDGED, checks: met })).toBeNull();
});

test('each part is a whole hint', async () => {
  const hint = await ask(UNKNOWN, JUDGED);
  const section = hint?.otherwise[0];
  expect(section === undefined ? null : plainHint(section)).toEqual({
    verdict: 'fail',
    pill: 'No security contact is set',
    tenant: 'Checked tenant: Contoso Partner',
    heading: 'Security contact',
    lines: ['No security contact is set: Microsoft reports the requirement as not met.'],
    age: 'Evidence read 4 hours ago',
    next: 'Open Legal info > Security contact > Update and enter a monitored group mailbox, not one person.',
  });
});

test('"Not now" holds for this address, not for the next one', async () => {
  const place = hintPlace(UNKNOWN);
  if (place === null) throw new Error('no place');
  const judged = { cloud: 'global', tenantId: TENANT };
  const dismissed = dismiss({}, 'page', { judged, place, host: 'x', fingerprint: '', now: NOW });
  expect(await ask(UNKNOWN, JUDGED, { dismissed })).toBeNull();
  expect(await ask(`${UNKNOWN}-2`, JUDGED, { dismissed })).not.toBeNull();
});
