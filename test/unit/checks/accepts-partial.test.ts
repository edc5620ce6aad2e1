import { expect, test } from 'vitest';
import { ACCEPTS_PARTIAL } from '../../../lib/checks/accepts-partial.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';

test('names the checks that say so themselves, and no other', () => {
  const own = [...CHECKS.values()].filter(({ acceptsPartial }) => acceptsPartial).map(({ id }) => id);
  expect([...ACCEPTS_PARTIAL].sort()).toEqual(own.sort());
});
