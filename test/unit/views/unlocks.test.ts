import { expect, test } from 'vitest';
import { SOURCES } from '../../../lib/evidence/registry.ts';
import { CONSENT_GROUPS } from '../../../lib/views/consent-groups.ts';
import type { SummaryGap } from '../../../lib/views/summary.ts';
import { unlocks } from '../../../lib/views/unlocks.ts';

const gap = (over: Partial<SummaryGap>): SummaryGap => ({
  source: 's',
  cause: 'consent',
  scopes: [],
  licences: [],
  checks: [],
  ...over,
});

test('one request per group, each scope and check once, in the order of the offer', () => {
  expect(
    unlocks([
      gap({ scopes: ['arm'], checks: ['anomaly-alert-missing'] }),
      gap({ scopes: ['User.Read.All'], checks: ['a', 'b'] }),
      gap({ scopes: ['Policy.Read.All'], checks: ['b', 'c'] }),
      gap({ scopes: ['User.Read.All'], checks: [] }),
      gap({ scopes: ['GroupMember.Read.All'], checks: ['b', 'd'] }),
      gap({ scopes: ['partnercenter'], checks: ['dap-without-gdap'] }),
    ]),
  ).toEqual([
    { group: 'start', resource: 'graph', scopes: ['Policy.Read.All'], checks: ['b', 'c'] },
    {
      group: 'directory',
      resource: 'graph',
      scopes: ['GroupMember.Read.All', 'User.Read.All'],
      checks: ['a', 'b', 'd'],
    },
    {
      group: 'partnerCenter',
      resource: 'partnerCenter',
      scopes: ['user_impersonation'],
      checks: ['dap-without-gdap'],
    },
    { group: 'arm', resource: 'arm', scopes: ['user_impersonation'], checks: ['anomaly-alert-missing'] },
  ]);
});

test('a narrower scope is not asked for beside the one that includes it', () => {
  const scopesFor = (...scopes: string[]) =>
    unlocks(scopes.map((scope) => gap({ scopes: [scope] })))[0]?.scopes;
  expect(scopesFor('Policy.Read.AuthenticationMethod', 'Policy.Read.All')).toEqual(['Policy.Read.All']);
  expect(scopesFor('Policy.Read.AuthenticationMethod')).toEqual(['Policy.Read.AuthenticationMethod']);
  expect(scopesFor('RoleEligibilitySchedule.Read.Directory', 'RoleManagement.Read.Directory')).toEqual([
    'RoleManagement.Read.Directory',
  ]);
});

test('every permission that a source needs is in one group', () => {
  const offered = CONSENT_GROUPS.flatMap(({ scopes }) => scopes);
  const needed = [...SOURCES.values()].filter(({ id }) => id !== 'me').map(({ scope }) => scope);
  expect(needed.filter((scope) => offered.filter((one) => one === scope).length !== 1)).toEqual([]);
});

test('consent does not help against any other cause', () => {
  expect(unlocks([gap({ cause: 'role', scopes: ['User.Read.All'], checks: ['a'] })])).toEqual([]);
});
