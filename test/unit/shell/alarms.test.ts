import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { armContinueAlarm, armSweepAlarm, disarmSweepAlarm } from '../../../lib/shell/alarms.ts';
import { isOverdue } from '../../../lib/sweep/schedule.ts';

beforeEach(() => fakeBrowser.reset());

const MINUTE = 60_000;

describe('the sweep alarm', () => {
  test('comes every period, the first time up to a tenth later', async () => {
    const now = Date.now();
    await armSweepAlarm(240, 0.5);
    const alarm = await fakeBrowser.alarms.get('sweep');
    expect(alarm?.periodInMinutes).toBe(240);
    const minutes = ((alarm?.scheduledTime ?? 0) - now) / MINUTE;
    expect(minutes).toBeGreaterThan(251);
    expect(minutes).toBeLessThan(253);
  });

  test('is left alone while it stands: making it anew would put it off for ever', async () => {
    await armSweepAlarm(240, 0);
    const first = (await fakeBrowser.alarms.get('sweep'))?.scheduledTime;
    await armSweepAlarm(240, 0.9);
    expect((await fakeBrowser.alarms.get('sweep'))?.scheduledTime).toBe(first);
  });

  test('follows a changed period, and goes when nobody is signed in', async () => {
    await armSweepAlarm(240, 0);
    await armSweepAlarm(30, 0);
    expect((await fakeBrowser.alarms.get('sweep'))?.periodInMinutes).toBe(30);
    await disarmSweepAlarm();
    expect(await fakeBrowser.alarms.get('sweep')).toBeUndefined();
  });
});

test('a sweep that waits is woken at its time, and again each half minute should that be missed', async () => {
  const wakeAt = Date.now() + 90_000;
  await armContinueAlarm(wakeAt);
  expect(await fakeBrowser.alarms.get('sweep-continue')).toMatchObject({
    scheduledTime: wakeAt,
    periodInMinutes: 0.5,
  });
});

test.each([
  [null, true],
  [{ startedAt: '2026-11-20T04:00:00Z', state: 'finished' }, true],
  [{ startedAt: '2026-11-20T04:00:01Z', state: 'finished' }, false],
  [{ startedAt: '2026-11-20T04:00:01Z', state: 'cancelled' }, false],
  [{ startedAt: '2026-11-20T07:45:00Z', state: 'failed' }, true],
  [{ startedAt: '2026-11-20T07:45:01Z', state: 'failed' }, false],
  [{ startedAt: '2026-11-20T09:00:00Z', state: 'finished' }, false],
])('last sweep %j, four hours between: overdue %s', (last, expected) => {
  expect(isOverdue(last, 240, Date.parse('2026-11-20T08:00:00Z'))).toBe(expected);
});
