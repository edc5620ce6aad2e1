import { expect, test } from 'vitest';
import { unlocks } from '../../../components/scorecard/unlocks.ts';
import { adminConsentUrl } from '../../../lib/auth/admin-consent.ts';
import type { SummaryGap } from '../../../lib/views/summary.ts';

const gap = (over: Partial<SummaryGap>): SummaryGap => ({
  source: 's',
  cause: 'consent',
  scopes: [],
  licences: [],
  checks: [],
  ...over,
});

test('one request per API, each scope and check once, in a fixed order', () => {
  expect(
    unlocks([
      gap({ scopes: ['arm'], checks: ['anomaly-alert-missing'] }),
      gap({ scopes: ['User.Read.All'], checks: ['a', 'b'] }),
      gap({ scopes: ['Policy.Read.All'], checks: ['b', 'c'] }),
      gap({ scopes: ['User.Read.All'], checks: [] }),
      gap({ scopes: ['partnercenter'], checks: ['dap-without-gdap'] }),
    ]),
  ).toEqual([
    { resource: 'graph', scopes: ['Policy.Read.All', 'User.Read.All'], checks: ['a', 'b', 'c'] },
    { resource: 'partnerCenter', scopes: ['user_impersonation'], checks: ['dap-without-gdap'] },
    { resource: 'arm', scopes: ['user_impersonation'], checks: ['anomaly-alert-missing'] },
  ]);
});

test('consent does not help against any other cause', () => {
  expect(unlocks([gap({ cause: 'role', scopes: ['User.Read.All'], checks: ['a'] })])).toEqual([]);
});

test('the link for an administrator names tenant, app, scopes and the way back', () => {
  const link = adminConsentUrl({
    signInHost: 'login.microsoftonline.us',
    tenantId: '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001',
    clientId: '11111111-2222-3333-4444-555555555555',
    redirectUri: 'https://example.chromiumapp.org/',
    origin: 'https://graph.microsoft.us',
    scopes: ['Policy.Read.All', 'User.Read.All'],
  });
  expect(link).toBe(
    'https://login.microsoftonline.us/0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001/v2.0/adminconsent' +
      '?client_id=11111111-2222-3333-4444-555555555555' +
      '&scope=https%3A%2F%2Fgraph.microsoft.us%2FPolicy.Read.All+https%3A%2F%2Fgraph.microsoft.us%2FUser.Read.All' +
      '&redirect_uri=https%3A%2F%2Fexample.chromiumapp.org%2F',
  );
});
