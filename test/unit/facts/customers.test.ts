import { describe, expect, test } from 'vitest';
import customers from '../../../lib/facts/all/customers.ts';
import { contract, insight, pcCustomer, relationship } from '../checks/customers-and-relationships.ts';
import { derived } from './derived.ts';

const [A, B, C, D] = [1, 2, 3, 4].map((n) => `b0000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];

describe('customers', () => {
  test('everybody that any of the four sources names, once', () => {
    const { value, complete } = derived(customers, {
      contracts: { items: [contract(B), contract(A.toUpperCase())] },
      'pc-customers': { items: [pcCustomer(A), pcCustomer('former', { relationshipToPartner: 'none' })] },
      'customer-insights': { items: [insight(C, null)] },
      'gdap-relationships': {
        items: [
          relationship('r', { of: D, status: 'terminated' }),
          relationship('s', { status: 'created', of: null }),
        ],
      },
    });
    expect(value).toEqual({ ids: [A, B, C, D], cutShort: false });
    expect(complete).toBe(true);
  });

  test.each([
    [{ contracts: { items: [contract(A)] }, 'pc-customers': { missing: 'consent' } }, true, undefined, false],
    [
      { contracts: { missing: 'consent' }, 'pc-customers': { items: [pcCustomer(A)] } },
      true,
      undefined,
      false,
    ],
    [{ contracts: { missing: 'role' }, 'customer-insights': { items: [insight(A)] } }, false, 'role', false],
    [{ contracts: { items: [contract(A)], missing: 'incomplete' } }, false, 'incomplete', true],
    [{ contracts: { items: [contract(A), { customerId: 7 }] } }, false, 'error', true],
  ] as const)('%j: complete %s', (answers, complete, cause, cutShort) => {
    const fact = derived(customers, answers);
    expect([fact.complete, fact.gap?.cause, fact.value?.cutShort]).toEqual([complete, cause, cutShort]);
    expect(fact.value?.ids).toEqual([A]);
  });

  test('nothing was read: no value; both lists are empty: no customers', () => {
    expect(derived(customers, { contracts: { missing: 'consent' } })).toMatchObject({
      value: null,
      complete: false,
      gap: { cause: 'consent' },
    });
    expect(derived(customers, { contracts: { items: [] } })).toMatchObject({
      value: { ids: [], cutShort: false },
      complete: true,
    });
  });
});
