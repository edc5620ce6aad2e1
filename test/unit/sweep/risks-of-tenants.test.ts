import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingRisks } from '../../../lib/risks/standing.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { pendingAnnouncements } from '../../../lib/store/outbox.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import { createCloud } from '../../cloud/cloud.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import type { RecordedTenant } from '../../cloud/recorded-tenant.ts';
import { type Machine, startMachine } from './machine.ts';
import { lastingRelationships, withRelationships } from './relationships.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);

let machine: Machine;
beforeEach(async () => {
  machine = await startMachine({ tenant: TYPICAL });
});
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

/** Microsoft's own groups of partner users have no other mark than their name. */
const MEANT_BY_NAME = /Agents$/;

/** Everything that Microsoft lists comes in the other order, under another display name. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'displayName' && typeof one === 'string' && !MEANT_BY_NAME.test(one)
        ? `${one} (renamed)`
        : renamed(one),
    ]),
  );
}

function pass(ms: number): void {
  machine.time += ms;
  machine.cloud.clock.advance(ms);
}

/** Sweeps the same machine before another cloud. */
async function sweepOver(tenant: RecordedTenant): Promise<void> {
  const other = createCloud({ tenant, redirectUris: [] });
  await machine.sweep({
    fetch: (request) => other.handle(request),
    tokens: {
      account: async () => machine.cloud.account,
      token: async ({ origin }) =>
        other.issueToken(
          origin.includes('partnercenter')
            ? 'partnerCenter'
            : origin.includes('management.azure')
              ? 'arm'
              : 'graph',
        ),
    },
  });
}

test('renamed and listed in another order, a tenant has the same risks, and nothing of it is news', async () => {
  await machine.sweep();
  const before = (await machine.report()).risks;
  expect(before.length).toBeGreaterThan(20);
  const events = (await readEvents(machine.db, machine.scope)).length;
  await sweepOver({
    ...TYPICAL,
    recordings: TYPICAL.recordings.map((one) => ({ ...one, body: renamed(one.body) })),
  });
  const after = await machine.report();
  expect(after.tenant.name).toMatch(/\(renamed\)$/);
  expect(after.risks.map(({ key, openedAt }) => [key, openedAt])).toEqual(
    before.map(({ key, openedAt }) => [key, openedAt]),
  );
  const log = await readEvents(machine.db, machine.scope);
  expect(log.slice(events).map(({ type, key }) => `${type} ${key}`)).toEqual([]);
});

test('a GDAP relationship that was made again is another one: its risk is new, the old one is resolved', async () => {
  const ending = { endDateTime: '2026-12-01T00:00:00Z' };
  const [relationship] = lastingRelationships(1, ending);
  const again = { ...relationship, id: `${String(relationship?.id)}-again` };
  await sweepOver(withRelationships(TYPICAL, relationship ? [relationship] : []));
  const events = (await readEvents(machine.db, machine.scope)).length;
  await sweepOver(withRelationships(TYPICAL, [again]));
  const log = (await readEvents(machine.db, machine.scope)).slice(events);
  const ofRelationship = log.filter(({ key }) => key.includes(String(relationship?.id)));
  expect(new Set(ofRelationship.map(({ type }) => type))).toEqual(new Set(['opened', 'resolved']));
  for (const { type, key } of ofRelationship) expect(key.endsWith('-again'), key).toBe(type === 'opened');
});

test('two people of one tenant, each with a browser of their own, have the same risks', async () => {
  await machine.sweep();
  await machine.sweep();
  const first = await machine.report();
  machine.close();
  await deleteDatabase();
  // The other one looked a day before already, and saw a different tenant then.
  machine = await startMachine({ tenant: TYPICAL });
  await sweepOver(withRelationships(TYPICAL, []));
  await machine.sweep();
  const second = await machine.report();
  const comparable = (report: typeof first) =>
    report.risks
      .filter(({ state }) => state !== 'resolved')
      .map(({ key, check, subject }) => [key, check, subject]);
  expect(comparable(second)).toEqual(comparable(first));
  expect(second.risks).not.toEqual(first.risks);
  const { checks, actions, score } = first;
  const dateless = (report: typeof first) => report.checks.map((check) => ({ ...check, since: '' }));
  expect([dateless(second), second.actions, second.score]).toEqual([
    checks.map((check) => ({ ...check, since: '' })),
    actions,
    score,
  ]);
});

test('every event of a sweep names the readings that it rests on, and those are stored', async () => {
  await machine.sweep();
  const report = await machine.report();
  for (const { key, evidence = [] } of await readEvents(machine.db, machine.scope)) {
    const check = report.checks.find(({ id }) => key.startsWith(`${id}/`));
    const read = check?.evidence.map(({ source, readAt }) => ({ source, readAt })) ?? [];
    expect(read.length, key).toBeGreaterThan(0);
    expect(evidence.map(({ source, readAt }) => ({ source, readAt }))).toEqual(read);
  }
});

test('a check that went blind freezes its risks, dated by its last look; nothing is resolved or announced', async () => {
  // The grace of a new hire ends in this minute.
  pass(60_000);
  await machine.sweep();
  const looked = (await machine.report()).sweep.now;
  const open = (await machine.report()).risks.map(({ key }) => key);
  const risks = async () => [...standingRisks(await readEvents(machine.db, machine.scope)).values()];
  pass(60_000);
  machine.cloud.fail('delegatedAdminRelationships', {
    status: 403,
    body: { error: { code: 'Authorization_RequestDenied', message: '' } },
  });
  await machine.sweep();
  const frozen = (await risks()).filter(({ lookedAt }) => lookedAt !== null);
  expect(frozen.length).toBeGreaterThan(0);
  expect(new Set(frozen.map(({ lookedAt }) => lookedAt))).toEqual(new Set([looked]));
  expect((await machine.report()).risks.map(({ key }) => key)).toEqual(open);
  const log = await readEvents(machine.db, machine.scope);
  const blind = log.filter(({ type }) => type === 'frozen');
  expect(blind.map(({ evidence }) => evidence?.some(({ cause }) => cause === 'role'))).not.toContain(false);
  // Still blind is nothing to write again; looked again, it stands.
  await machine.sweep();
  expect(await readEvents(machine.db, machine.scope)).toHaveLength(log.length);
  machine.cloud.clearFaults();
  await machine.sweep();
  expect((await risks()).filter(({ lookedAt }) => lookedAt !== null)).toEqual([]);
  const later = (await readEvents(machine.db, machine.scope)).slice(log.length);
  expect(new Set(later.map(({ type }) => type))).toEqual(new Set(['standing']));
  const waiting = await pendingAnnouncements(machine.db, machine.scope);
  expect(waiting.map(({ news }) => news)).toEqual([[]]);
});

test('the grace of a new hire ends: opened as new, and announced', async () => {
  await machine.sweep();
  const events = (await readEvents(machine.db, machine.scope)).length;
  // In the typical tenant somebody was created seven days before this minute.
  pass(60_000);
  await machine.sweep();
  const log = (await readEvents(machine.db, machine.scope)).slice(events);
  const opened = log.filter(({ type }) => type !== 'resolved');
  const [check = '', , user] = opened[0]?.key.split('/') ?? [];
  expect(opened.map(({ type, news }) => [type, news])).toEqual([['opened', 'new']]);
  expect(check).toBe('members-without-phishing-resistant-method');
  const before = TYPICAL.recordings.find(({ request }) => request.includes('/v1.0/users'))?.body as {
    value: { id: string; createdDateTime: string }[];
  };
  expect(before.value.find(({ id }) => id === user)?.createdDateTime.slice(0, 10)).toBe('2026-11-13');
  expect(await machine.unseen()).toEqual([check]);
  const waiting = await pendingAnnouncements(machine.db, machine.scope);
  expect(waiting.flatMap(({ news }) => news)).toEqual([{ check, differently: false }]);
});
