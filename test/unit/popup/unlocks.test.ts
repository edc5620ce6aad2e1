import { expect, test } from 'vitest';
import { unlocks } from '../../../components/scorecard/unlocks.ts';
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
