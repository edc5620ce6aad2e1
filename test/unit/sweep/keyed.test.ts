import { afterEach, describe, expect, test } from 'vitest';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { readPages, readReadings } from '../../../lib/store/readings.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import type { RecordedTenant } from '../../cloud/recorded-tenant.ts';
import { type Machine, startMachine } from './machine.ts';
import { lastingRelationships, withRelationships } from './relationships.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);
const GDAP = '/v1.0/tenantRelationships/delegatedAdminRelationships';
const SERVICE_DESK = 'd0000000-0000-4000-8000-000000000011';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

const assignment = (id: string) => ({
  '@odata.type': '#microsoft.graph.delegatedAdminAccessAssignment',
  id,
  status: 'active',
  createdDateTime: '2026-01-02T00:00:00Z',
  lastModifiedDateTime: '2026-01-02T00:01:00Z',
  accessContainer: { accessContainerId: SERVICE_DESK, accessContainerType: 'securityGroup' },
  accessDetails: { unifiedRoles: [{ roleDefinitionId: HELPDESK }] },
});

/** So many relationships, each with so many assignments. */
function tenantOf(relationships: number, assignments = 1): RecordedTenant {
  const rows = lastingRelationships(relationships);
  // One group alone is asked about, so that the only batches are those of the assignments.
  const { recordings: all, file } = withRelationships(TYPICAL, rows);
  const others = /conditionalAccess|roleManagement|\/groups/;
  const tenant = { file, recordings: all.filter(({ request }) => !others.test(request)) };
  const recordings = rows.map(({ id }, index) => ({
    file: `assignments-${index}.json`,
    request: `GET https://graph.microsoft.com${GDAP}/${id}/accessAssignments`,
    status: 200,
    headers: {},
    body: { value: Array.from({ length: assignments }, (_, nth) => assignment(`${id}-${nth}`)) },
  }));
  return { ...tenant, recordings: [...tenant.recordings, ...recordings] };
}

let machine: Machine;
const start = async (tenant: RecordedTenant): Promise<void> => {
  machine = await startMachine({ tenant });
};
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

const idOf = (nth: number): string => String(lastingRelationships(nth).at(-1)?.id);
const inner = () => machine.cloud.log.filter(({ path }) => path.endsWith('/accessAssignments'));
const batches = () => machine.cloud.log.filter(({ path }) => path.endsWith('/$batch'));
const reading = async (source: string) => (await readReadings(machine.db, machine.scope)).get(source);
const pages = async (source: string) => {
  const sweep = (await reading(source))?.latest.sweep;
  return sweep === undefined ? [] : await readPages(machine.db, machine.scope, source, sweep);
};
const gapOf = async (source: string) =>
  (await machine.report()).gaps.find((gap) => gap.source === source)?.cause;
const subject = async (check: string, id: string) =>
  (await machine.report()).checks.find((one) => one.id === check)?.subjects.items.find((one) => one.id === id)
    ?.verdict;

describe('a source that asks once per entity', () => {
  test('twenty to a batch, each entity once', async () => {
    await start(tenantOf(45));
    await machine.sweep();
    expect(batches()).toHaveLength(3);
    expect(new Set(inner().map(({ url }) => url)).size).toBe(45);
    expect(inner()).toHaveLength(45);
    expect(await machine.verdict('gdap-unassigned')).toBe('pass');
  });

  test('one by one where there is no batch', async () => {
    await start(TYPICAL);
    await machine.sweep();
    const asked = machine.cloud.log.filter(({ path }) => /^\/v1\/customers\/[0-9a-f-]{36}$/.test(path));
    expect(asked.map(({ method }) => method)).toEqual(Array(25).fill('GET'));
  });

  test('a worker killed between two batches: the first one is not asked again', async () => {
    await start(tenantOf(45));
    const killed = new Promise<void>((resolve) => {
      void machine.sweep({
        heartbeat: async () => {
          const committed = await machine.db.getAll('pages');
          if (committed.filter(({ source }) => source === 'gdap-assignments').length < 20) return;
          resolve();
          await new Promise(() => {});
        },
      });
    });
    await killed;
    const before = machine.cloud.log.length;
    expect((await machine.sweep()).state).toBe('finished');
    const again = machine.cloud.log.slice(before).filter(({ path }) => path.endsWith('/accessAssignments'));
    expect(again).toHaveLength(25);
    expect(new Set(inner().map(({ url }) => url)).size).toBe(45);
    expect((await pages('gdap-assignments')).map(({ entity }) => entity)).toEqual(
      lastingRelationships(45).map(({ id }) => id),
    );
    expect(await machine.verdict('gdap-unassigned')).toBe('pass');
  });

  test('a throttled inner answer is asked again after its wait; the others are not', async () => {
    await start(tenantOf(25));
    const body = { error: { code: 'TooManyRequests', message: '' } };
    machine.cloud.fail(`${idOf(3)}/accessAssignments`, {
      status: 429,
      headers: { 'Retry-After': '7' },
      body,
      times: 1,
    });
    await machine.sweep();
    expect(machine.waits).toEqual([7000]);
    expect(inner()).toHaveLength(26);
    expect(inner().filter(({ url }) => url.includes(idOf(3)))).toHaveLength(2);
    expect((await reading('gdap-assignments'))?.latest.cause).toBeNull();
    expect(await machine.verdict('gdap-unassigned')).toBe('pass');
  });

  test('the pages of one entity are followed, and its rows belong to it', async () => {
    await start(tenantOf(2, 301));
    await machine.sweep();
    const all = await pages('gdap-assignments');
    expect(all.map(({ entity, last, rows }) => [entity === idOf(1), last, rows.length])).toEqual([
      [true, false, 300],
      [false, false, 300],
      [true, true, 1],
      [false, true, 1],
    ]);
    const check = (await machine.report()).checks.find(({ id }) => id === 'gdap-assignment-stuck');
    expect([check?.verdict, check?.subjects.total]).toEqual(['pass', 602]);
  });

  test('404: deleted, and no gap', async () => {
    const tenant = tenantOf(2);
    const gone = `${idOf(2)}/accessAssignments`;
    await start({
      ...tenant,
      recordings: tenant.recordings.filter(({ request }) => !request.endsWith(gone)),
    });
    await machine.sweep();
    expect((await pages('gdap-assignments')).flatMap(({ rows }) => rows)).toContainEqual({
      relationship: idOf(2),
      deleted: true,
    });
    expect((await reading('gdap-assignments'))?.latest.cause).toBeNull();
    expect(await machine.verdict('gdap-unassigned')).toBe('pass');
  });

  test('one entity that fails costs that one, and never turns green', async () => {
    await start(tenantOf(3, 0));
    machine.cloud.fail(`${idOf(2)}/accessAssignments`, { status: 500, body: {} });
    await machine.sweep();
    expect(await gapOf('gdap-assignments')).toBe('incomplete');
    expect(await Promise.all([1, 2, 3].map((nth) => subject('gdap-unassigned', idOf(nth))))).toEqual([
      'partial',
      'unknown',
      'partial',
    ]);
  });

  test('no ids from a complete source: complete and empty, without a call', async () => {
    await start(withRelationships(TYPICAL, []));
    await machine.sweep();
    expect(inner().filter(({ path }) => path.endsWith('/accessAssignments'))).toEqual([]);
    expect((await reading('gdap-assignments'))?.latest).toMatchObject({ cause: null, pages: 0 });
    expect(await machine.verdict('gdap-unassigned')).toBe('notApplicable');
    expect((await machine.report()).gaps.map(({ source }) => source)).toEqual(['risky-users']);
  });

  test('ids from an incomplete source: what they gave is kept, and it is incomplete', async () => {
    await start(tenantOf(310));
    machine.cloud.fail('skiptoken', { status: 403, body: { error: { code: 'Forbidden', message: '' } } });
    await machine.sweep();
    expect(inner()).toHaveLength(300);
    expect(await gapOf('gdap-assignments')).toBe('incomplete');
    expect(await machine.verdict('gdap-unassigned')).toBe('unknown (incomplete)');
    expect(await subject('gdap-unassigned', idOf(1))).toBeUndefined();
  });

  test('no ids, because their source failed: its cause, without a call', async () => {
    await start(TYPICAL);
    const body = { code: 403, description: 'Forbidden' };
    machine.cloud.fail(/\/v1\/customers\?/, { status: 403, body });
    await machine.sweep();
    const each = /^\/v1\/customers\/[0-9a-f-]{36}$/;
    expect(machine.cloud.log.filter(({ path }) => each.test(path))).toEqual([]);
    expect([await gapOf('pc-customers'), await gapOf('pc-customer')]).toEqual(['role', 'role']);
  });
});
