import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/applications.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const APP = {
  id: '0C000000-0000-4000-8000-000000000010',
  appId: '0C000000-0000-4000-8000-000000000009',
  displayName: 'Contoso CSP automation',
  signInAudience: 'AzureADMultipleOrgs',
  passwordCredentials: [
    {
      keyId: '0c000000-0000-4000-8000-000000000011',
      hint: 'abc',
      startDateTime: '2024-01-01T00:00:00Z',
      endDateTime: '2026-12-31T00:00:00Z',
      secretText: null,
    },
  ],
  keyCredentials: [
    { keyId: 'k', startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' },
  ],
  requiredResourceAccess: [
    {
      resourceAppId: 'FA3D9A0C-3fb0-42cc-9193-47c7ecd2edbd',
      resourceAccess: [{ id: '1cebfa2a-fb4d-419e-b5f9-839b4383e05a', type: 'Scope' }],
    },
  ],
};
const ROW = {
  id: '0c000000-0000-4000-8000-000000000010',
  appId: '0c000000-0000-4000-8000-000000000009',
  passwordCredentials: [{ startDateTime: '2024-01-01T00:00:00Z', endDateTime: '2026-12-31T00:00:00Z' }],
  keyCredentials: [{ endDateTime: '2027-01-01T00:00:00Z' }],
  requiredResourceAccess: [{ resourceAppId: 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd' }],
};

describe('source applications', () => {
  test('keeps when credentials begin and end, and what the app asks for; no hint of a secret', () => {
    expect(rowOf(source, APP)).toEqual(ROW);
  });

  test.each<[string, Partial<typeof ROW> | Record<string, unknown>]>([
    [
      'passwordCredentials/0/startDateTime',
      { passwordCredentials: [{ startDateTime: null, endDateTime: '2026-12-31T00:00:00Z' }] },
    ],
    [
      'passwordCredentials/0/endDateTime',
      { passwordCredentials: [{ startDateTime: '2024-01-01T00:00:00Z', endDateTime: null }] },
    ],
    ['keyCredentials/0/endDateTime', { keyCredentials: [{ endDateTime: null }] }],
  ])('%s may be null or absent', (path, kept) => {
    const { missing, empty, wrong } = damages(APP, path);
    for (const item of [missing, empty]) expect(rowOf(source, item)).toEqual({ ...ROW, ...kept });
    expect(spoiledFields(source, wrong)).toEqual([path.split('/')[0]]);
  });

  test.each([
    'id',
    'appId',
    'passwordCredentials',
    'keyCredentials',
    'requiredResourceAccess',
    'requiredResourceAccess/0/resourceAppId',
  ])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(APP, path)))
      expect(spoiledFields(source, item)).toEqual([path.split('/')[0]]);
  });

  test('is told apart by its object id, and names it', () => {
    expect(source.identity?.(rowOf(source, APP) as never)).toBe(ROW.id);
    expect(source.names?.(APP)).toEqual([{ id: ROW.id, name: 'Contoso CSP automation' }]);
  });
});
