import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/auth-methods-policy.ts';
import { changed, damages, rowOf, spoiledFields } from './reading.ts';

const TARGET = { targetType: 'group', id: 'all_users', isRegistrationRequired: false };
const POLICY = {
  id: 'authenticationMethodsPolicy',
  displayName: 'Authentication Methods Policy',
  policyVersion: '1.5',
  authenticationMethodConfigurations: [
    {
      '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration',
      id: 'Fido2',
      state: 'enabled',
      isAttestationEnforced: true,
      includeTargets: [TARGET],
      excludeTargets: [],
    },
  ],
};
const CONFIGURATION = { id: 'Fido2', state: 'enabled', includeTargets: [TARGET], excludeTargets: [] };
const FIELD = 'authenticationMethodConfigurations';

describe('source auth-methods-policy', () => {
  test('keeps which methods are allowed, and for whom', () => {
    expect(rowOf(source, POLICY)).toEqual({ [FIELD]: [CONFIGURATION] });
  });

  test.each(['includeTargets', 'excludeTargets'])('%s may be null or absent', (name) => {
    const { missing, empty, wrong } = damages(POLICY, `${FIELD}/0/${name}`);
    for (const item of [missing, empty])
      expect(rowOf(source, item)).toEqual({ [FIELD]: [{ ...CONFIGURATION, [name]: null }] });
    expect(spoiledFields(source, wrong)).toEqual([FIELD]);
  });

  test.each(['', '/0/id', '/0/state', '/0/includeTargets/0/id'])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(POLICY, `${FIELD}${path}`)))
      expect(spoiledFields(source, item)).toEqual([FIELD]);
  });

  test('keeps a state and a method that are new to this version', () => {
    const later = changed(POLICY, `${FIELD}/0/state`, () => 'enabledForSome');
    expect(rowOf(source, later)).toEqual({ [FIELD]: [{ ...CONFIGURATION, state: 'enabledForSome' }] });
    expect(source.items).toBe('self');
  });
});
