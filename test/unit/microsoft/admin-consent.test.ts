import { expect, test } from 'vitest';
import { adminConsentUrl } from '../../../lib/microsoft/admin-consent.ts';

const PARTY = {
  tenantId: '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001',
  clientId: '11111111-2222-3333-4444-555555555555',
  redirectUri: 'https://example.chromiumapp.org/',
};
const SCOPES = ['Policy.Read.All', 'User.Read.All'];

test("the link names the cloud's own hosts, and every scope in full", () => {
  const link = adminConsentUrl({ ...PARTY, cloud: 'usgov' }, { resource: 'graph', scopes: SCOPES });
  expect(link).toBe(
    'https://login.microsoftonline.us/0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001/v2.0/adminconsent' +
      '?client_id=11111111-2222-3333-4444-555555555555' +
      '&scope=https%3A%2F%2Fgraph.microsoft.us%2FPolicy.Read.All+https%3A%2F%2Fgraph.microsoft.us%2FUser.Read.All' +
      '&redirect_uri=https%3A%2F%2Fexample.chromiumapp.org%2F',
  );
});

test('there is none where the cloud does not have the API', () => {
  const request = { resource: 'partnerCenter', scopes: ['user_impersonation'] } as const;
  expect(adminConsentUrl({ ...PARTY, cloud: 'usgov' }, request)).toBeNull();
});
