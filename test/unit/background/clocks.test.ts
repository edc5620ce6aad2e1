import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ending } from '../../../lib/clocks/ending.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { commitEvaluation } from '../../../lib/store/evaluation.ts';
import { pendingAnnouncements } from '../../../lib/store/outbox.ts';
import { alert, gdap, record } from '../clocks/ends.ts';
import { evaluation, SCOPE, summary, sweepRecord, TENANT } from '../store/made-up.ts';

const CLIENT = '11111111-2222-4333-8444-555555555555';
const HOUR_MS = 60 * 60 * 1000;
const SWEPT = '2026-11-20T08:00:00.000Z';
const GDAP = gdap('2026-12-04', 3);
/** What has passed of it when it was swept. */
const PASSED = ['gdap/gdap-expiring/2026-12-04/90d', 'gdap/gdap-expiring/2026-12-04/30d'];

let db: Awaited<ReturnType<typeof import('../../../lib/store/database.ts')['openDatabase']>>;

/** A worker: its modules begin anew, storage and alarms stay. */
async function worker() {
  vi.resetModules();
  const product = await import('../../../entrypoints/background/product.ts');
  const { keepClocks } = await import('../../../entrypoints/background/clocks.ts');
  const { announce } = await import('../../../entrypoints/background/announce.ts');
  db?.close();
  db = await product.connect();
  const configuration = () => product.readConfiguration();
  return {
    keepClocks: async () => keepClocks(await configuration()),
    announce: async () => announce(await configuration()),
    /** What a worker does when it begins, and when the alarm comes. */
    async wake() {
      await keepClocks(await configuration());
      await announce(await configuration());
    },
  };
}

/** A sweep that found no risk, and what ends. */
async function swept(endings: readonly Ending[], fired: readonly string[] = [], clockOffsetMs = 0) {
  const sweep = sweepRecord(SWEPT, { clockOffsetMs });
  const own = summary(SCOPE, []);
  const result = evaluation(SCOPE, sweep, {
    events: [],
    announcement: null,
    summarise: () => ({ ...own, sweep: { ...own.sweep, clockOffsetMs } }),
    clocks: () => ({ ...record(endings, fired), clockOffsetMs }),
  });
  await commitEvaluation(db, SCOPE, result, 400);
}

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}
let shown: Shown[] = [];
const isolates = /[\u2066-\u2069]/g;
const titles = (): string[] => shown.map(({ title }) => title);
const setTime = (at: string): void => {
  vi.setSystemTime(new Date(at));
};
const alarm = async (): Promise<string | null> => {
  const armed = await fakeBrowser.alarms.get('clock');
  return armed === undefined ? null : new Date(armed.scheduledTime).toISOString();
};
const told = (settings: object) =>
  fakeBrowser.storage.local.set({
    told: { settings: { clientId: CLIENT, ...settings }, attestations: [], exceptions: [] },
  });

beforeEach(async () => {
  fakeBrowser.reset();
  shown = [];
  (fakeBrowser.runtime as unknown as { getURL(path: string): string }).getURL = (path) => path;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    { title, message, buttons = [] }: { title: string; message: string; buttons?: { title: string }[] },
  ) => {
    const plain = (text: string): string => text.replace(isolates, '');
    shown.push({
      id,
      title: plain(title),
      message: plain(message),
      buttons: buttons.map((one) => one.title),
    });
    return id;
  }) as never);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(SWEPT) });
  await told({});
  await fakeBrowser.storage.local.set({
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

test('an alarm stands at the next moment; when it comes, counts are told, and no name', async () => {
  const { wake } = await worker();
  await swept([GDAP], PASSED);
  await wake();
  expect([await alarm(), shown]).toEqual(['2026-11-27T10:00:00.000Z', []]);
  setTime('2026-11-27T10:00:02Z');
  await wake();
  expect(shown).toEqual([
    {
      id: 'clock:gdap/gdap-expiring/2026-12-04/7d',
      title: 'Contoso: End of GDAP roles at 3 customers, in 7 days',
      message: 'Open the scorecard to see what to do.',
      buttons: ['Open'],
    },
  ]);
  expect(await alarm()).toBe('2026-12-03T10:00:00.000Z');
});

test('asleep: it is told once, late, saying so; several that were missed are one', async () => {
  await worker();
  await swept([GDAP, alert('2026-11-20T18:00:00.000Z'), alert('2026-11-29T04:00:00.000Z', 'b')], PASSED);
  setTime('2026-11-28T22:00:00Z');
  await (await worker()).wake();
  await (await worker()).wake();
  expect(shown.map(({ title, message }) => [title, message])).toEqual([
    [
      'Contoso: End of the 24 hours to answer a security alert, 8 days ago',
      [
        'Contoso: End of the 24 hours to answer a security alert, in 6 hours',
        'Contoso: End of GDAP roles at 3 customers, in 5 days',
        'This comes late: the first was due 8 days ago.',
        'Open the scorecard to see what to do.',
      ].join('\n'),
    ],
  ]);
});

test('in quiet hours it waits, and is told at their end, late, saying so, with no name whatever may be named', async () => {
  // In the machine's own time, whatever its zone is.
  const local = new Date('2026-11-27T10:00:00Z');
  const hour = (after: number): string =>
    new Date(local.getTime() + after * HOUR_MS).toTimeString().slice(0, 5);
  const quiet = { quietFrom: hour(-1), quietUntil: hour(2), detail: true };
  await fakeBrowser.storage.local.set({ notificationPreferences: quiet });
  const { wake } = await worker();
  await swept([GDAP], PASSED);
  setTime('2026-11-27T10:00:00Z');
  await wake();
  await (await worker()).wake();
  const end = (await fakeBrowser.alarms.get('announce'))?.scheduledTime ?? 0;
  expect([shown, new Date(end).toISOString()]).toEqual([[], '2026-11-27T12:00:00.000Z']);
  setTime('2026-11-27T12:00:00Z');
  await (await worker()).wake();
  await (await worker()).wake();
  expect(shown.map(({ title, message }) => [title, message])).toEqual([
    [
      'Contoso: End of GDAP roles at 3 customers, in 6 days',
      'This comes late: it was due 2 hours ago.\nOpen the scorecard to see what to do.',
    ],
  ]);
});

test('the same alarm, twice: it is told once', async () => {
  const { wake } = await worker();
  await swept([GDAP], PASSED);
  setTime('2026-11-27T10:00:00Z');
  await wake();
  await wake();
  expect(titles()).toHaveLength(1);
});

test('a clock that is set back: the alarm that is now too far away is brought back, and it is told when it is due', async () => {
  const { wake } = await worker();
  await swept([GDAP], PASSED);
  await wake();
  // The machine was three days ahead; the next sweep notices.
  setTime('2026-11-17T08:00:00Z');
  await swept([GDAP], PASSED, 72 * HOUR_MS);
  await wake();
  expect([await alarm(), shown]).toEqual(['2026-11-24T10:00:00.000Z', []]);
  setTime('2026-11-24T10:00:00Z');
  await wake();
  expect(titles()).toEqual(['Contoso: End of GDAP roles at 3 customers, in 7 days']);
});

test('a browser that lost its alarms arms them when a worker begins', async () => {
  await worker();
  await swept([GDAP], PASSED);
  await fakeBrowser.alarms.clearAll();
  await (await worker()).keepClocks();
  expect(await alarm()).toBe('2026-11-27T10:00:00.000Z');
});

test('by the server’s clock, not the machine’s: three hours fast here', async () => {
  const { wake } = await worker();
  setTime('2026-11-20T11:00:00Z');
  await swept([GDAP], PASSED, -3 * HOUR_MS);
  await wake();
  expect([await alarm(), shown]).toEqual(['2026-11-27T13:00:00.000Z', []]);
  setTime('2026-11-27T12:59:00Z');
  await wake();
  expect(shown).toEqual([]);
  setTime('2026-11-27T13:00:00Z');
  await wake();
  expect(titles()).toEqual(['Contoso: End of GDAP roles at 3 customers, in 7 days']);
});

test('a clock that is set forward and back again tells it once', async () => {
  const { wake } = await worker();
  await swept([GDAP], PASSED);
  setTime('2026-11-27T11:00:00Z');
  await wake();
  setTime('2026-11-20T08:05:00Z');
  await wake();
  await swept([GDAP], [...PASSED, 'gdap/gdap-expiring/2026-12-04/7d']);
  await wake();
  setTime('2026-11-27T11:00:00Z');
  await wake();
  expect(titles()).toHaveLength(1);
  expect(await alarm()).toBe('2026-12-03T10:00:00.000Z');
});

test('killed between what is stored and what is shown: the next worker shows it, and it is shown once', async () => {
  const { keepClocks } = await worker();
  await swept([GDAP], PASSED);
  setTime('2026-11-27T10:00:00Z');
  await keepClocks();
  expect([(await pendingAnnouncements(db, SCOPE)).map(({ id }) => id), shown]).toEqual([
    ['clock:gdap/gdap-expiring/2026-12-04/7d'],
    [],
  ]);
  await (await worker()).wake();
  await (await worker()).wake();
  expect(titles()).toHaveLength(1);
});

test('killed after it was begun: it is shown again under the same id, so it replaces itself', async () => {
  const { wake } = await worker();
  await swept([GDAP], PASSED);
  setTime('2026-11-27T10:00:00Z');
  const refused = vi.spyOn(fakeBrowser.notifications, 'create');
  const implementation = refused.getMockImplementation();
  refused.mockRejectedValue(new Error('killed'));
  await wake();
  refused.mockImplementation(implementation as never);
  await (await worker()).wake();
  expect(shown.map(({ id }) => id)).toEqual(['clock:gdap/gdap-expiring/2026-12-04/7d']);
  expect(await pendingAnnouncements(db, SCOPE)).toEqual([]);
});

test('two that look at the same time fire it once', async () => {
  const { keepClocks, announce } = await worker();
  await swept([GDAP], PASSED);
  setTime('2026-11-27T10:00:00Z');
  await Promise.all([keepClocks(), keepClocks()]);
  await announce();
  expect(titles()).toHaveLength(1);
});

test('an alert that was answered while the announcement waited is told no more', async () => {
  const { keepClocks, announce } = await worker();
  await swept([alert('2026-11-20T18:00:00.000Z')]);
  setTime('2026-11-20T12:00:00Z');
  await keepClocks();
  await swept([]);
  await announce();
  expect([shown, await pendingAnnouncements(db, SCOPE)]).toEqual([[], []]);
});

test.each([
  ['all', ['Contoso: End of the 24 hours to answer a security alert, in 6 hours']],
  ['high', ['Contoso: End of the 24 hours to answer a security alert, in 6 hours']],
  ['none', []],
])('level %s, an alert: %j', async (notifications, expected) => {
  await told({ notifications });
  const { wake } = await worker();
  await swept([alert('2026-11-20T18:00:00.000Z')]);
  setTime('2026-11-20T12:00:00Z');
  await wake();
  expect(titles()).toEqual(expected);
});

test('while an alert has hours left, the worker is woken at each of them: the badge counts them', async () => {
  const { wake } = await worker();
  await swept([alert('2026-11-20T18:00:00.000Z')]);
  await wake();
  const moments = [await alarm()];
  for (const hour of ['12:00:01', '13:00:01', '14:00:01']) {
    setTime(`2026-11-20T${hour}Z`);
    await wake();
    moments.push(await alarm());
  }
  expect(moments.map((moment) => moment?.slice(11, 19))).toEqual([
    '12:00:00',
    '13:00:01',
    '14:00:01',
    '15:00:01',
  ]);
});

test('nobody is signed in: nothing wakes the worker', async () => {
  const { keepClocks } = await worker();
  await swept([GDAP], PASSED);
  await keepClocks();
  await fakeBrowser.storage.local.remove('account');
  await keepClocks();
  expect(await alarm()).toBeNull();
});
