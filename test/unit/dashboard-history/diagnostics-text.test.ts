import { expect, test } from 'vitest';
import {
  type Diagnostics,
  requestKinds,
  scopesOf,
} from '../../../components/dashboard/diagnostics/diagnostics.ts';
import { diagnosticsText, redacted } from '../../../components/dashboard/diagnostics/diagnostics-text.ts';

const FOUND: Diagnostics = {
  version: '0.1.0',
  browser: 'Chrome 156',
  cloud: 'global',
  clockOffsetMs: -90_000,
  alarms: [{ name: 'sweep', at: '2026-11-20T12:00:00.000Z', everyMinutes: 240 }],
  scopes: [
    { scope: 'Policy.Read.All', granted: true },
    { scope: 'PrivilegedEligibilitySchedule.Read.AzureADGroup', granted: false },
  ],
  gaps: [
    {
      source: 'group-eligibilities',
      cause: 'consent',
      scopes: ['PrivilegedEligibilitySchedule.Read.AzureADGroup'],
      licences: [],
      checks: [{ id: 'gdap-group-empty', title: 'Groups of Contoso' }],
    },
  ],
  sweeps: [
    {
      startedAt: '2026-11-20T08:00:00.000Z',
      finishedAt: '2026-11-20T08:01:00.000Z',
      state: 'failed',
      problem: 'network',
      complete: false,
      requests: 12,
    },
  ],
  requests: requestKinds([
    { method: 'GET', template: '/v1.0/users/{}/authentication/methods', status: 200, durationMs: 20 },
    { method: 'GET', template: '/v1.0/users/{}/authentication/methods', status: 429, durationMs: 30.4 },
    { method: 'GET', template: '/v1.0/users/{}/authentication/methods', status: 200, durationMs: 900.2 },
    { method: 'GET', template: '/v1.0/me', status: null, durationMs: 5 },
  ]),
  ledgers: 1,
  storage: { used: 1000, quota: 5000 },
  stores: [{ name: 'events', count: 7 }],
};

test('the text says everything that stands in the view, and nothing of the checks’ titles', () => {
  expect(diagnosticsText(FOUND)).toBe(
    [
      'Posture Companion 0.1.0',
      'Browser: Chrome 156',
      'Cloud: global',
      'Clock offset: -90 s',
      'Storage: 1000 of 5000 bytes',
      '',
      'Alarms',
      'sweep: 2026-11-20T12:00:00.000Z, every 240 min',
      '',
      'Checks of the tenant',
      '2026-11-20T08:00:00.000Z to 2026-11-20T08:01:00.000Z: failed (network), complete no, 12 requests',
      '',
      'Gaps',
      'group-eligibilities: consent, checks waiting: 1',
      '',
      'Permissions',
      'Policy.Read.All: granted',
      'PrivilegedEligibilitySchedule.Read.AzureADGroup: missing',
      '',
      'Requests (checks of the tenant: 1)',
      '/v1.0/users/{}/authentication/methods: 3 (200 × 2, 429 × 1), throttled 1, slowest 900 ms',
      '/v1.0/me: 1 (no answer × 1), throttled 0, slowest 5 ms',
      '',
      'Records',
      'events: 7',
      '',
    ].join('\n'),
  );
});

test.each([
  ['/v1.0/users/megan.bowen@contoso.example/messages', '/v1.0/users/…/messages'],
  ['/v1/customers/92276658-1e27-41c0-8a6a-63ec24ede6a4/users', '/v1/customers/…/users'],
  ['/v1.0/contracts?$filter=displayName eq Fabrikam', '/v1.0/contracts…'],
  ['/v1.0/domains/contoso.onmicrosoft.com', '/v1.0/domains/…'],
  ['/v1.0/reports/microsoft.graph.user', '/v1.0/reports/microsoft.graph.user'],
  ['/v1/usage/4711081500', '/v1/usage/…'],
  ['https://login.contoso.example/x', 'https://…/x'],
])('%s is told as %s', (told, safe) => {
  expect(redacted(told)).toBe(safe);
});

test('whatever stood in a template, a problem or a scope, no name, id or domain leaves', () => {
  const secret = 'megan@contoso.example';
  const id = '92276658-1e27-41c0-8a6a-63ec24ede6a4';
  const text = diagnosticsText({
    ...FOUND,
    cloud: secret,
    alarms: [{ name: id, at: '2026-11-20T12:00:00.000Z', everyMinutes: null }],
    scopes: [{ scope: `https://contoso.example/${id}`, granted: true }],
    sweeps: FOUND.sweeps.map((sweep) => ({ ...sweep, problem: `no answer from contoso.example for ${id}` })),
    requests: requestKinds([{ method: 'GET', template: `/v1/${id}/${secret}`, status: 200, durationMs: 1 }]),
    stores: [{ name: secret, count: 1 }],
    gaps: FOUND.gaps.map((gap) => ({ ...gap, source: secret })),
  });
  for (const telling of ['megan', 'contoso', '92276658']) expect(text).not.toContain(telling);
});

test('a scope is granted if anything was read with it; of one that nothing asked for nothing is said', () => {
  expect(
    scopesOf([
      { scope: 'B', readAt: null, cause: 'consent' },
      { scope: 'A', readAt: '2026-11-20T08:00:00Z', cause: null },
      { scope: 'A', readAt: null, cause: 'role' },
      { scope: 'C', readAt: null, cause: 'notYetRead' },
    ]),
  ).toEqual([
    { scope: 'A', granted: true },
    { scope: 'B', granted: false },
  ]);
});
