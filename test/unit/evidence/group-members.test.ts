import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/group-members.ts';
import { policy } from '../facts/policies.ts';
import { asked, damages, rowOf, spoiledFields } from './reading.ts';

const GROUP = 'd0000000-0000-4000-8000-000000000011';
const MEMBER = {
  '@odata.type': '#microsoft.graph.user',
  id: 'C0000000-0000-4000-8000-000000000012',
  displayName: 'Meeting Room 1',
  userPrincipalName: 'room1@contoso.com',
  accountEnabled: false,
};
const ROW = {
  group: GROUP,
  deleted: false,
  id: 'c0000000-0000-4000-8000-000000000012',
  '@odata.type': '#microsoft.graph.user',
  accountEnabled: false,
};
const QUERY = 'transitiveMembers?$select=id,displayName,userPrincipalName,accountEnabled&$top=999';

describe('source group-members', () => {
  test('keeps of a member its group, id, type and whether it is enabled', () => {
    expect(rowOf(source, MEMBER, GROUP)).toEqual(ROW);
  });

  test('whether it is enabled may not be told (no User.Read.All)', () => {
    const { missing, empty, wrong } = damages(MEMBER, 'accountEnabled');
    for (const item of [missing, empty])
      expect(rowOf(source, item, GROUP)).toEqual({ ...ROW, accountEnabled: null });
    expect(spoiledFields(source, wrong, GROUP)).toEqual(['accountEnabled']);
  });

  test.each(['id', '@odata.type'])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(MEMBER, path)))
      expect(spoiledFields(source, item, GROUP)).toEqual([path]);
  });

  test.each([null, 'member', 7])('%j is no member', (item) => {
    expect(spoiledFields(source, item, GROUP)).toContain('id');
  });

  test('asks for the groups of policies that have an effect or will, each once, in lower case', () => {
    const users = (include: string[], exclude: string[]) => ({
      includeGroups: include,
      excludeGroups: exclude,
    });
    const items = [
      policy({ id: 'a', users: users(['G-2'], ['g-1']) }),
      policy({ id: 'b', users: users(['g-2'], ['g-3']), state: 'enabledForReportingButNotEnforced' }),
      policy({ id: 'c', users: users(['g-4'], ['g-5']), state: 'disabled' }),
    ];
    expect(asked(source, {}, { 'ca-policies': { items } })).toEqual(
      ['g-1', 'g-2', 'g-3'].map((group) => [group, `/v1.0/groups/${group}/${QUERY}`]),
    );
  });

  test('asks for the groups that hold privileged roles or act for customers', () => {
    const keys = { 'role-groups': ['r', 'both'], 'technician-groups': ['both', 't'], admins: ['nobody'] };
    expect(asked(source, keys).map(([group]) => group)).toEqual(['both', 'r', 't']);
    expect(asked(source)).toEqual([]);
  });

  test('a group that answers 404 was deleted', () => {
    expect(source.deleted?.(GROUP)).toEqual({ group: GROUP, deleted: true });
    expect(source.absent).toBeUndefined();
  });

  test('rows are told apart by group and member; members are named', () => {
    const identity = (row: unknown) => source.identity?.(row as never);
    expect(identity(ROW)).toBe(`${GROUP} ${ROW.id}`);
    expect(identity({ group: GROUP, deleted: true })).toBe(GROUP);
    expect(source.names?.(MEMBER)).toEqual([{ id: ROW.id, name: 'Meeting Room 1' }]);
  });
});
