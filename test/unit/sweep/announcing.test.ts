import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standingRisks } from '../../../lib/risks/standing.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { markAnnounced, pendingAnnouncements } from '../../../lib/store/outbox.ts';
import { markRisksSeen } from '../../../lib/store/seen.ts';
import { readSummary } from '../../../lib/store/summaries.ts';
import { badgeOf } from '../../../lib/views/badge.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { type Machine, startMachine } from './machine.ts';

const HEALTHY = loadTenant(new URL('../../tenants/healthy', import.meta.url).pathname);
const REQUIREMENTS = '/beta/security/partner/securityScore/requirements';

/**
 * Microsoft's list of requirements as recorded, with the security contact missing: one risk while the requirement is in
 * preview; once it is active, the review of the contact fails, too.
 */
const withoutContact = (state: 'preview' | 'active') => {
  const recorded = HEALTHY.recordings.find(({ request }) => request.includes(REQUIREMENTS))?.body as {
    value: Record<string, unknown>[];
  };
  return {
    ...recorded,
    value: recorded.value.map((row) =>
      row.requirementType === 'securityContactProvided'
        ? { ...row, complianceStatus: 'noncomplaint', state }
        : row,
    ),
  };
};

let machine: Machine;
beforeEach(async () => {
  machine = await startMachine({ tenant: HEALTHY });
});
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

const badge = async (): Promise<string> => badgeOf(await readSummary(...machine.scope), false, 'en').text;
const announcements = async () =>
  (await pendingAnnouncements(machine.db, machine.scope)).map(({ id, title }) => [id, title]);
const loseContact = (state: 'preview' | 'active' = 'preview'): void =>
  machine.cloud.fail(REQUIREMENTS, { status: 200, body: withoutContact(state) });

describe('what is announced', () => {
  test('a first sweep announces nothing, whatever it finds', async () => {
    loseContact();
    await machine.sweep();
    expect([await badge(), await announcements()]).toEqual(['', []]);
    expect((await machine.report()).risks).toHaveLength(1);
  });

  test('a second sweep with something new: badge 1, one announcement; seen, and it never counts again', async () => {
    await machine.sweep();
    expect([await badge(), await announcements()]).toEqual(['', []]);
    loseContact();
    await machine.sweep();
    const { sweep, tenant } = await machine.report();
    expect(await badge()).toBe('1');
    expect(await announcements()).toEqual([
      [`new-risks:${sweep.id}`, `One new risk in \u2068${tenant.name}\u2069`],
    ]);
    await markRisksSeen(
      machine.db,
      machine.scope,
      await machine.unseen(),
      '2026-11-20T09:00:00Z',
      standingRisks,
    );
    expect(await badge()).toBe('');
    await machine.sweep();
    expect(await badge()).toBe('');
    expect(await announcements()).toHaveLength(1);
  });

  test('announced once: what is done is not pending, whoever looks', async () => {
    await machine.sweep();
    loseContact();
    await machine.sweep();
    for (const row of await pendingAnnouncements(machine.db, machine.scope))
      await markAnnounced(machine.db, machine.scope, row);
    await machine.sweep();
    expect(await announcements()).toEqual([]);
  });

  test('resolved and returned: new again', async () => {
    await machine.sweep();
    loseContact();
    await machine.sweep();
    await markRisksSeen(
      machine.db,
      machine.scope,
      await machine.unseen(),
      '2026-11-20T09:00:00Z',
      standingRisks,
    );
    machine.cloud.clearFaults();
    await machine.sweep();
    expect((await machine.report()).risks.map(({ state }) => state)).toEqual(['resolved']);
    loseContact();
    await machine.sweep();
    expect((await machine.report()).risks.map(({ state }) => state)).toEqual(['returned']);
    expect(await badge()).toBe('1');
  });

  test.each([
    ['none', 0],
    ['high', 1],
    ['all', 1],
  ] as const)('level %s: %d announcements of a high risk', async (notifications, count) => {
    const { settings } = mergeSettings({ notifications }, {});
    await machine.sweep({ settings });
    loseContact();
    await machine.sweep({ settings });
    expect(await announcements()).toHaveLength(count);
    expect(await badge()).toBe('1');
  });

  test('an announcement names the tenant and a number, and nothing else', async () => {
    await machine.sweep();
    loseContact();
    await machine.sweep();
    const [row] = await pendingAnnouncements(machine.db, machine.scope);
    expect(row?.message).toBe('Open the scorecard to see what to do.');
  });

  test('an exception accepts the risk: no badge; when it ends the risk returns as new', async () => {
    await machine.sweep();
    loseContact('active');
    const exception = {
      check: 'security-contact-missing',
      subject: 'tenant',
      owner: 'Ada',
      reason: 'contact changes hands',
      from: '2026-11-01',
      until: '2026-12-01',
    };
    const review = { ...exception, check: 'security-contact-review-overdue' };
    const states = async () =>
      (await machine.report()).risks.map(({ check, state }) => `${check} ${state}`).sort();
    await machine.sweep({ exceptions: [exception, review] });
    expect([await badge(), await states()]).toEqual([
      '',
      ['security-contact-missing accepted', 'security-contact-review-overdue accepted'],
    ]);
    await machine.sweep({ exceptions: [{ ...exception, until: '2026-11-20T08:00:00Z' }, review] });
    expect([await badge(), await states()]).toEqual([
      '1',
      ['security-contact-missing returned', 'security-contact-review-overdue accepted'],
    ]);
  });
});
