import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/partner-groups.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const GROUP = { id: 'D0000000-0000-4000-8000-000000000020', displayName: 'AdminAgents' };
const ID = 'd0000000-0000-4000-8000-000000000020';

describe('source partner-groups', () => {
  test('keeps id and name', () => {
    expect(rowOf(source, { ...GROUP, mail: 'dropped' })).toEqual({ id: ID, displayName: 'AdminAgents' });
  });

  test.each(['id', 'displayName'])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(GROUP, path)))
      expect(spoiledFields(source, item)).toEqual([path]);
  });

  test('is told apart by its id, and names it', () => {
    expect(source.identity?.(rowOf(source, GROUP) as never)).toBe(ID);
    expect(source.names?.(GROUP)).toEqual([{ id: ID, name: 'AdminAgents' }]);
  });
});
