import { expect, test } from 'vitest';
import { grants } from '../../../lib/evidence/scopes.ts';
import { ReadOnlyClient } from '../../../lib/microsoft/client.ts';
import { Limits } from '../../../lib/microsoft/limits.ts';

const client = (body: unknown) =>
  new ReadOnlyClient({
    cloud: 'global',
    fetch: async () => new Response(JSON.stringify(body)),
    token: async () => ({ value: 't' }),
    ledger: () => {},
    limits: new Limits(false),
    now: () => 0,
  });
const never = new AbortController().signal;
test('a batch answer with a header that is none costs that answer, not the sweep', async () => {
  const group = (id: string) =>
    ({ resource: 'graph', path: `/v1.0/groups/${id}/transitiveMembers` }) as const;
  const c = client({
    responses: [
      { id: '0', status: 200, headers: { 'a b': 'x' }, body: {} },
      { id: '1', status: 200, body: {} },
    ],
  });
  await expect(c.batch([group('a'), group('b')], 'directory', never)).resolves.toHaveLength(2);
});
test('a continuation token that cannot be a header costs that source, not the sweep', async () => {
  const request = {
    resource: 'partnerCenter',
    path: '/v1/customers?size=500',
    continuation: 'a\nb',
  } as const;
  await expect(client({}).get(request, 'pcCustomers', never)).rejects.toMatchObject({
    name: 'PolicyViolation',
  });
});
test('scopes in another case include what they include', () => {
  expect(grants(['directory.read.all'], 'User.Read.All')).toBe(true);
});
test('a scope named like a method does not throw', () => {
  expect(grants(['constructor'], 'User.Read.All')).toBe(false);
});
