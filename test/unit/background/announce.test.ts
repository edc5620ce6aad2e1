import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { pendingAnnouncements } from '../../../lib/store/outbox.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import { announcement, evaluation, event, SCOPE, summary, sweepRecord, TENANT } from '../store/made-up.ts';

const CLIENT = '11111111-2222-4333-8444-555555555555';
const KEY = `a-check/${TENANT}/a-subject`;
/** By the machine's own clock, whatever its time zone. */
const at = (day: number, hours: number, minutes = 0): Date => new Date(2026, 10, day, hours, minutes);
const QUIET = { quietFrom: '22:00', quietUntil: '07:00', detail: false };

let db: Awaited<ReturnType<typeof import('../../../lib/store/database.ts')['openDatabase']>>;

/** A worker: its modules begin anew, storage stays. */
async function worker() {
  vi.resetModules();
  const product = await import('../../../entrypoints/background/product.ts');
  const { announce } = await import('../../../entrypoints/background/announce.ts');
  const deeds = await import('../../../entrypoints/background/risk-deeds.ts');
  db?.close();
  db = await product.connect();
  return { ...deeds, announce: async () => announce(await product.readConfiguration()) };
}

/** A sweep at this time found a risk that was not there before. */
async function sweepWithNews(startedAt: Date): Promise<string> {
  const sweep = sweepRecord(startedAt.toISOString());
  const result = evaluation(SCOPE, sweep, {
    events: [event(KEY, { sweep: sweep.id })],
    summarise: () => summary(SCOPE, [KEY]),
  });
  await commitEvaluation(db, SCOPE, result, 400);
  return announcement(sweep.id).id;
}

const shown = async () => await fakeBrowser.notifications.getAll();
const alarm = async () => (await fakeBrowser.alarms.get('announce'))?.scheduledTime;
const pending = async () => (await pendingAnnouncements(db, SCOPE)).map(({ id }) => id);
const setTime = (now: Date): void => {
  vi.setSystemTime(now);
};

beforeEach(async () => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as unknown as { getURL(path: string): string }).getURL = (path) => path;
  (fakeBrowser.action as unknown) = {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  };
  vi.useFakeTimers({ toFake: ['Date'], now: at(20, 12) });
  await fakeBrowser.storage.local.set({
    told: { settings: { clientId: CLIENT }, attestations: [], exceptions: [] },
    account: {
      cloud: 'global',
      tenantId: TENANT,
      objectId: 'person',
      username: 'alex@contoso.example',
      clientId: CLIENT,
    },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  db.close();
  await deleteDatabase();
});

test('by day it is shown at once, with two buttons, and never again', async () => {
  const { announce } = await worker();
  const id = await sweepWithNews(at(20, 12));
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await announce();
  expect(create.mock.lastCall).toEqual([
    id,
    {
      type: 'basic',
      iconUrl: '/icons/128.png',
      title: expect.stringMatching(/^One new risk in .?Contoso/),
      message: 'Open the scorecard to see what to do.',
      buttons: [{ title: 'Open' }, { title: 'Snooze until tomorrow' }],
    },
  ]);
  await fakeBrowser.notifications.clear(id);
  await announce();
  await (await worker()).announce();
  expect([await shown(), await pending()]).toEqual([{}, []]);
});

test('a browser that refuses buttons gets it without', async () => {
  const { announce } = await worker();
  const id = await sweepWithNews(at(20, 12));
  const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications) as (
    ...all: unknown[]
  ) => Promise<string>;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (one: string, options: object) => {
    if ('buttons' in options) throw new Error('Property "buttons" is unsupported by Firefox');
    return await create(one, options);
  }) as never);
  await announce();
  expect(Object.keys(await shown())).toEqual([id]);
});

test('in quiet hours it waits, over the death of the worker, and is shown at their end, several in one', async () => {
  await fakeBrowser.storage.local.set({ notificationPreferences: QUIET });
  setTime(at(20, 23));
  await (await worker()).announce();
  expect(await alarm()).toBeUndefined();
  const first = await sweepWithNews(at(20, 23));
  await (await worker()).announce();
  expect([await shown(), await pending(), await alarm()]).toEqual([{}, [first], at(21, 7).getTime()]);
  setTime(at(21, 3));
  const second = await sweepWithNews(at(21, 3));
  await (await worker()).announce();
  expect([await shown(), await pending(), await alarm()]).toEqual([{}, [first, second], at(21, 7).getTime()]);
  setTime(at(21, 7));
  const { announce } = await worker();
  await announce();
  expect([Object.keys(await shown()), await pending(), await alarm()]).toEqual([[second], [], undefined]);
});

test('what was begun before a worker died is shown under the id it was begun under, quiet hours or not', async () => {
  const { announce } = await worker();
  const first = await sweepWithNews(at(20, 12));
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('killed'));
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('killed'));
  await announce();
  expect([await shown(), await pending()]).toEqual([{}, [first]]);
  const second = await sweepWithNews(at(20, 13));
  await fakeBrowser.storage.local.set({ notificationPreferences: { ...QUIET, quietFrom: '11:00' } });
  await (await worker()).announce();
  expect([Object.keys(await shown()), await pending()]).toEqual([[first], [second]]);
});

test('two calls at once show it once', async () => {
  const { announce } = await worker();
  await sweepWithNews(at(20, 12));
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await Promise.all([announce(), announce()]);
  expect(create).toHaveBeenCalledTimes(1);
});

test('seen while it waited: nothing is left to say', async () => {
  await fakeBrowser.storage.local.set({ notificationPreferences: QUIET });
  setTime(at(20, 23));
  const { announce, markSeen } = await worker();
  await sweepWithNews(at(20, 23));
  await announce();
  // The summary that the window shows is of another sweep: what it has not shown is not seen.
  await markSeen({ sweep: 'older', checks: ['a-check'] });
  expect((await readEvents(db, SCOPE)).map(({ type }) => type)).toEqual(['opened']);
  await markSeen({ sweep: 'sweep', checks: ['a-check'] });
  expect((await readEvents(db, SCOPE)).map(({ type }) => type)).toEqual(['opened', 'seen']);
  setTime(at(21, 7));
  await announce();
  expect([await shown(), await pending()]).toEqual([{}, []]);
});

test('snoozed from the notification: what it announced comes back tomorrow; undone, it does not', async () => {
  const { announce, snoozeNotification, unsnooze, snooze } = await worker();
  const id = await sweepWithNews(at(20, 12));
  await announce();
  await snoozeNotification('another');
  await snoozeNotification(id);
  const events = await readEvents(db, SCOPE);
  expect(events.slice(1)).toMatchObject([
    { type: 'snoozed', key: KEY, until: at(21, 8).toISOString(), sweep: null },
  ]);
  const stored = await db.get('summaries', [SCOPE[0], SCOPE[1]]);
  expect(stored?.summary.risks.map(({ fresh, snoozed }) => [fresh, snoozed])).toEqual([
    [0, { until: at(21, 8).toISOString() }],
  ]);
  await unsnooze('a-check');
  await snooze({ sweep: 'sweep', check: 'a-check', until: 'change' });
  expect((await readEvents(db, SCOPE)).slice(2).map(({ type, until }) => [type, until])).toEqual([
    ['unsnoozed', undefined],
    ['snoozed', null],
  ]);
});
