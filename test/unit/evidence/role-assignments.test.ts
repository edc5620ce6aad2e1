import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/role-assignments.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ADELE = 'c0000000-0000-4000-8000-000000000001';
const ASSIGNMENT = {
  id: 'lAPpYvVpN0KRkAEhdxReEJC1-1',
  principalId: ADELE.toUpperCase(),
  directoryScopeId: '/',
  roleDefinitionId: '62E90394-69f5-4237-9190-012177145e10',
  principal: {
    '@odata.type': '#microsoft.graph.user',
    id: ADELE,
    displayName: 'Adele Vance',
    userPrincipalName: 'adele@contoso.com',
    accountEnabled: true,
  },
};

describe('source role-assignments', () => {
  test('keeps who holds what where, and of the principal its type and whether it is enabled', () => {
    expect(rowOf(source, ASSIGNMENT)).toEqual({
      id: 'lAPpYvVpN0KRkAEhdxReEJC1-1',
      principalId: ADELE,
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      directoryScopeId: '/',
      principal: { '@odata.type': '#microsoft.graph.user', accountEnabled: true },
    });
  });

  test('a principal may be null (it was deleted) or absent (nothing is told of it), which are two things', () => {
    const { missing, empty, wrong } = damages(ASSIGNMENT, 'principal');
    expect(rowOf(source, empty).principal).toBeNull();
    expect('principal' in rowOf(source, missing)).toBe(false);
    expect(spoiledFields(source, wrong)).toEqual(['principal']);
  });

  test('a group has no account that could be enabled', () => {
    const { missing, empty, wrong } = damages(ASSIGNMENT, 'principal/accountEnabled');
    for (const item of [missing, empty])
      expect(rowOf(source, item).principal).toEqual({
        '@odata.type': '#microsoft.graph.user',
        accountEnabled: null,
      });
    expect(spoiledFields(source, wrong)).toEqual(['principal']);
  });

  test.each(['id', 'principalId', 'roleDefinitionId', 'directoryScopeId', 'principal/@odata.type'])(
    'is spoiled without %s',
    (path) => {
      for (const item of Object.values(damages(ASSIGNMENT, path)))
        expect(spoiledFields(source, item)).toEqual([path.split('/')[0]]);
    },
  );

  test('is told apart by its id, and names the principal', () => {
    expect(source.identity?.(rowOf(source, ASSIGNMENT) as never)).toBe('lAPpYvVpN0KRkAEhdxReEJC1-1');
    expect(source.names?.(ASSIGNMENT)).toEqual([{ id: ADELE, name: 'Adele Vance' }]);
    expect(source.names?.({ ...ASSIGNMENT, principal: null })).toEqual([]);
  });
});
