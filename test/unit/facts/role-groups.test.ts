import { expect, test } from 'vitest';
import roleGroups from '../../../lib/facts/all/role-groups.ts';
import { type Answers, derived } from './derived.ts';
import {
  active,
  BILLING_ADMINISTRATOR,
  DIRECTORY_READERS,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  items,
  READ,
} from './people.ts';

const over = (answers: Answers) => derived(roleGroups, { ...READ, ...answers });

test('groups that hold a privileged role, or may, at any scope; each once', () => {
  const { value, complete } = over({
    'role-assignments': items(
      active('H', GLOBAL_ADMINISTRATOR, GROUP),
      active('h', BILLING_ADMINISTRATOR, GROUP, { directoryScopeId: '/administrativeUnits/u' }),
      active('reader', DIRECTORY_READERS, GROUP),
      active('ann'),
    ),
    'role-eligibilities': items(
      eligible('g', GLOBAL_ADMINISTRATOR, GROUP),
      eligible('former', GLOBAL_ADMINISTRATOR, GROUP, { end: '2026-11-20T08:00:00Z' }),
    ),
  });
  expect([complete, value]).toEqual([true, ['g', 'h']]);
  expect(roleGroups.keys?.(value as never)).toEqual(value);
});

test('not complete while assignments or eligibilities are not; without assignments there is no value', () => {
  expect(over({ 'role-eligibilities': { missing: 'role' } })).toMatchObject({
    complete: false,
    gap: { source: 'role-eligibilities', cause: 'role' },
    value: [],
  });
  expect(over({ 'role-eligibilities': { missing: 'licence' } })).toMatchObject({ complete: true, value: [] });
  expect(over({ 'role-assignments': { missing: 'consent' } })).toMatchObject({ value: null });
});
