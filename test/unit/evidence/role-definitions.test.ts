import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/role-definitions.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ROLE = {
  id: '62E90394-69f5-4237-9190-012177145e10',
  templateId: '62e90394-69F5-4237-9190-012177145e10',
  displayName: 'Global Administrator',
  isBuiltIn: true,
};
const ID = '62e90394-69f5-4237-9190-012177145e10';

describe('source role-definitions', () => {
  test('keeps ids in lower case, the name and whether it is built in', () => {
    expect(rowOf(source, { ...ROLE, description: 'dropped' })).toEqual({
      id: ID,
      templateId: ID,
      displayName: 'Global Administrator',
      isBuiltIn: true,
    });
  });

  test('a template id may be null or absent, and not of a wrong type', () => {
    const { missing, empty, wrong } = damages(ROLE, 'templateId');
    expect([rowOf(source, missing).templateId, rowOf(source, empty).templateId]).toEqual([null, null]);
    expect(spoiledFields(source, wrong)).toEqual(['templateId']);
  });

  test.each(['id', 'displayName', 'isBuiltIn'])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(ROLE, path)))
      expect(spoiledFields(source, item)).toEqual([path]);
  });

  test('is told apart by its id, and names it', () => {
    expect(source.identity?.(rowOf(source, ROLE) as never)).toBe(ID);
    expect(source.names?.(ROLE)).toEqual([{ id: ID, name: 'Global Administrator' }]);
  });
});
