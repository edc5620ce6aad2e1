import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { pendingAnnouncements, writeAnnouncements } from '../../../lib/store/outbox.ts';
import { readSummary } from '../../../lib/store/summaries.ts';
import { announcementOf } from '../../../lib/views/announcement.ts';
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

const summaryNow = async () => {
  const summary = await readSummary(...machine.scope);
  if (summary === null) throw new Error('no sweep yet');
  return summary;
};
const badge = async (): Promise<string> =>
  badgeOf({ summary: await summaryNow(), signInNeeded: false, locale: 'en', now: new Date(machine.time) })
    .text;
const rows = async () => await pendingAnnouncements(machine.db, machine.scope);
/** What would be said of all that waits, without the bidi isolates around names. */
const words = async (detail = false) => {
  const said = announcementOf('id', await rows(), await summaryNow(), detail);
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
  return said && [plain(said.title), plain(said.message)];
};
const NEXT = 'Open the scorecard to see what to do.';
/** What a worker does that shows everything that waits. */
const announceAll = async (): Promise<void> => {
  const done = (await rows()).map((row) => ({ ...row, done: true }));
  await writeAnnouncements(machine.db, machine.scope, done);
};
const loseContact = (state: 'preview' | 'active' = 'preview'): void =>
  machine.cloud.fail(REQUIREMENTS, { status: 200, body: withoutContact(state) });

describe('what is announced', () => {
  test('a first sweep announces a summary and nothing else, whatever it finds', async () => {
    loseContact('active');
    await machine.sweep();
    const { tenant } = await machine.report();
    expect(await badge()).toBe('');
    expect((await rows()).map(({ first, news }) => [first, news])).toEqual([[2, []]]);
    expect(await words()).toEqual([`First check of ${tenant.name} done: 2 open risks`, NEXT]);
  });

  test.each([
    ['none', null],
    ['high', 1],
    ['all', 2],
  ] as const)('level %s: the summary of a first sweep counts %s', async (notifications, first) => {
    const { settings } = mergeSettings({ ...HEALTHY.file.settings, notifications }, {});
    loseContact('active');
    await machine.sweep({ settings });
    expect((await rows())[0]?.first ?? null).toBe(first);
  });

  test('a second sweep with something new: badge 1, one announcement; seen, and it never counts again', async () => {
    await machine.sweep();
    await announceAll();
    loseContact();
    await machine.sweep();
    const { sweep, tenant } = await machine.report();
    expect(await badge()).toBe('1');
    expect((await rows()).map(({ id }) => id)).toEqual([`new-risks:${sweep.id}`]);
    expect(await words()).toEqual([`One new risk in ${tenant.name}`, NEXT]);
    await machine.lookAtAll();
    expect(await badge()).toBe('');
    await machine.sweep();
    expect(await badge()).toBe('');
    expect(await rows()).toHaveLength(1);
  });

  test('announced once: what is done is not pending, whoever looks', async () => {
    await machine.sweep();
    loseContact();
    await machine.sweep();
    await announceAll();
    await machine.sweep();
    expect(await rows()).toEqual([]);
  });

  test('resolved and returned: new again, and it is known when it was here first', async () => {
    await machine.sweep();
    loseContact();
    await machine.sweep();
    const [before] = (await summaryNow()).risks;
    await machine.lookAtAll();
    machine.cloud.clearFaults();
    await machine.sweep();
    expect((await machine.report()).risks.map(({ state }) => state)).toEqual(['resolved']);
    loseContact();
    machine.cloud.clock.advance(60_000);
    await machine.sweep();
    expect((await machine.report()).risks.map(({ state }) => state)).toEqual(['returned']);
    expect(await badge()).toBe('1');
    const [entry] = (await summaryNow()).risks;
    expect(entry).toMatchObject({ news: 'returned', firstOpenedAt: before?.openedAt });
    expect(entry?.openedAt).not.toBe(before?.openedAt);
  });

  test.each([
    ['none', 0],
    ['high', 1],
    ['all', 1],
  ] as const)('level %s: %d announcements of a high risk', async (notifications, count) => {
    const { settings } = mergeSettings({ notifications }, {});
    await machine.sweep({ settings });
    await announceAll();
    loseContact();
    await machine.sweep({ settings });
    expect(await rows()).toHaveLength(count);
    expect(await badge()).toBe('1');
  });

  test('an update is no news: what the new version finds is told in words of its own, once, and not counted', async () => {
    await machine.sweep({ version: '1.0.0' });
    await announceAll();
    loseContact();
    await machine.sweep({ version: '1.1.0' });
    const { tenant } = await machine.report();
    expect(await badge()).toBe('');
    expect(await words()).toEqual([`We judge one risk in ${tenant.name} differently now`, NEXT]);
    expect((await summaryNow()).risks.map(({ news, fresh }) => [news, fresh])).toEqual([['differently', 0]]);
    await announceAll();
    await machine.sweep({ version: '1.1.0' });
    expect(await rows()).toEqual([]);
  });

  test('several sweeps that waited are told in one; what was seen meanwhile is not told at all', async () => {
    await machine.sweep();
    loseContact();
    await machine.sweep();
    const { tenant } = await machine.report();
    expect(await words()).toEqual([
      `One new risk in ${tenant.name}`,
      `First check of ${tenant.name} done: no open risk was seen\n${NEXT}`,
    ]);
    const news = (await rows()).find(({ first }) => first === null);
    await machine.lookAtAll();
    expect(announcementOf('id', news ? [news] : [], await summaryNow(), false)).toBeNull();
  });

  test('it names the tenant and a number and nothing else, unless the person wants details', async () => {
    await machine.sweep();
    await announceAll();
    loseContact();
    await machine.sweep();
    const { tenant } = await machine.report();
    expect((await words())?.[1]).toBe(NEXT);
    expect((await words(true))?.[1]).toBe(
      `${NEXT}\nNo security contact is set in Partner Center: ${tenant.name}`,
    );
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
    expect((await summaryNow()).accepted).toBe(2);
    expect(await machine.verdict('security-contact-missing')).toBe('accepted');
    await announceAll();
    await machine.sweep({ exceptions: [{ ...exception, until: '2026-11-20T08:00:00Z' }, review] });
    expect([await badge(), await states()]).toEqual([
      '1',
      ['security-contact-missing returned', 'security-contact-review-overdue accepted'],
    ]);
    expect((await rows()).map(({ news }) => news)).toEqual([
      [{ check: 'security-contact-missing', differently: false }],
    ]);
  });
});
