import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/admin-methods.ts';
import type { Answered } from '../checks/evidence-of.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const USER = 'c0000000-0000-4000-8000-000000000001';
const METHOD = {
  '@odata.type': '#microsoft.graph.fido2AuthenticationMethod',
  id: '_jpuR-TGZtk6aQCLF3BQjA2',
  displayName: 'YubiKey',
  createdDateTime: '2026-01-05T09:00:00Z',
  model: 'YubiKey 5 Series',
};

describe('source admin-methods', () => {
  test('keeps whose method it is and of what type', () => {
    expect(rowOf(source, METHOD, USER)).toEqual({
      user: USER,
      deleted: false,
      '@odata.type': '#microsoft.graph.fido2AuthenticationMethod',
    });
  });

  test('is spoiled without its type', () => {
    for (const item of [...Object.values(damages(METHOD, '@odata.type')), null, 'method'])
      expect(spoiledFields(source, item, USER)).toContain('@odata.type');
  });

  const askedWhile = (registration: Answered) => asked(source, { admins: ['ada', 'bob'] }, { registration });

  test('asks for each administrator where the tenant has no licence for the report', () => {
    expect(askedWhile({ missing: 'licence' })).toEqual([
      ['ada', '/v1.0/users/ada/authentication/methods'],
      ['bob', '/v1.0/users/bob/authentication/methods'],
    ]);
    expect(asked(source, {}, { registration: { missing: 'licence' } })).toEqual([]);
  });

  test.each<Answered>([
    { items: [] },
    { items: [], missing: 'incomplete' },
    { missing: 'consent' },
    { missing: 'role' },
    { missing: 'notYetRead' },
  ])('asks nothing where the report is %j', (registration) => {
    expect(askedWhile(registration)).toEqual([]);
  });

  test('a user who answers 404 was deleted', () => {
    expect(source.deleted?.(USER)).toEqual({ user: USER, deleted: true });
  });
});
