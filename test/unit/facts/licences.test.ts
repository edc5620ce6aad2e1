import { expect, test } from 'vitest';
import licences from '../../../lib/facts/all/licences.ts';
import { type Answers, derived } from './derived.ts';
import { items } from './people.ts';

const plan = (servicePlanName: string, provisioningStatus = 'Success') => ({
  servicePlanId: 'x',
  servicePlanName,
  provisioningStatus,
  appliesTo: 'User',
});
const sku = (plans: readonly unknown[], fields: Record<string, unknown> = {}) => ({
  id: 't_s',
  skuPartNumber: 'SPE_E5',
  capabilityStatus: 'Enabled',
  prepaidUnits: { enabled: 25, suspended: 0, warning: 0, lockedOut: 0 },
  consumedUnits: 3,
  servicePlans: plans,
  ...fields,
});
const over = (...skus: unknown[]) => derived(licences, { 'subscribed-skus': items(...skus) });
/** Names of the licences that it has. */
const had = (...skus: unknown[]): string[] =>
  (['p1', 'p2', 'pim', 'intune', 'defender'] as const).filter(
    (name) => over(...skus).value?.[name] === 'yes',
  );

test.each([
  ['AAD_PREMIUM', ['p1']],
  ['AAD_PREMIUM_P2', ['p1', 'p2', 'pim']],
  ['Entra_Identity_Governance', ['pim']],
  ['INTUNE_A', ['intune']],
  ['INTUNE_SMBIZ', ['intune']],
  ['INTUNE_O365', []],
  ['WINDEFATP', ['defender']],
  ['MDE_LITE', ['defender']],
  ['MDE_SMB', ['defender']],
  ['MDE_SMB_TRIAL', []],
  ['EXCHANGE_S_ENTERPRISE', []],
])('%s: %j', (name, expected) => {
  expect(had(sku([plan('OFFICE'), plan(name)]))).toEqual(expected);
});

test.each<[boolean, Record<string, unknown>]>([
  [true, { capabilityStatus: 'Warning' }],
  [true, { prepaidUnits: { enabled: 0, suspended: 0, warning: 1 } }],
  [true, { prepaidUnits: { enabled: 1, suspended: 0, warning: 0 } }],
  [true, { consumedUnits: 0 }],
  [false, { prepaidUnits: { enabled: 0, suspended: 25, warning: 0 } }],
  [false, { capabilityStatus: 'Suspended' }],
  [false, { capabilityStatus: 'Deleted' }],
  [false, { capabilityStatus: 'LockedOut' }],
])('%s: %j', (has, fields) => {
  expect(had(sku([plan('AAD_PREMIUM')], fields))).toEqual(has ? ['p1'] : []);
});

test.each(['PendingInput', 'PendingActivation', 'PendingProvisioning', 'Disabled', 'Error'])(
  'a plan that is %s is not there',
  (status) => {
    expect(had(sku([plan('AAD_PREMIUM', status), plan('INTUNE_A')]))).toEqual(['intune']);
  },
);

test('a plan of one product does not borrow the units of another', () => {
  const without = sku([plan('AAD_PREMIUM')], { prepaidUnits: { enabled: 0, warning: 0 } });
  expect(had(without, sku([plan('INTUNE_A')]))).toEqual(['intune']);
});

test('no, where all was read; unknown on a gap, but for what was seen', () => {
  expect(over()).toMatchObject({ complete: true, value: { p1: 'no', p2: 'no', pim: 'no', intune: 'no' } });
  const some: Answers = { 'subscribed-skus': { items: [sku([plan('AAD_PREMIUM')])], missing: 'incomplete' } };
  expect(derived(licences, some)).toMatchObject({
    complete: false,
    value: { p1: 'yes', p2: 'unknown', pim: 'unknown', intune: 'unknown' },
  });
  expect(over(sku([plan('AAD_PREMIUM')]), sku([], { consumedUnits: 'many' }))).toMatchObject({
    complete: false,
    gap: { cause: 'error' },
    value: { p1: 'yes', p2: 'unknown' },
  });
  expect(derived(licences, { 'subscribed-skus': { missing: 'consent' } })).toMatchObject({
    value: null,
    gap: { cause: 'consent' },
  });
});

test('consumed: a product that somebody uses', () => {
  const unused = sku([plan('WINDEFATP')], { consumedUnits: 0 });
  expect(over(unused).value).toMatchObject({ defender: 'yes', consumed: { defender: 'no' } });
  const used = sku([plan('MDE_SMB')], { consumedUnits: 1 });
  expect(over(unused, used).value).toMatchObject({ defender: 'yes', consumed: { defender: 'yes' } });
  const part = derived(licences, { 'subscribed-skus': { items: [unused], missing: 'incomplete' } });
  expect(part.value).toMatchObject({ consumed: { defender: 'unknown', p1: 'unknown' } });
});
