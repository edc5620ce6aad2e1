import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, mergeSettings } from '../../../lib/settings/settings.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';

describe('mergeSettings', () => {
  test('nothing told gives the documented defaults', () => {
    expect(mergeSettings({}, {})).toEqual({ settings: DEFAULT_SETTINGS, managed: [], problems: [] });
    expect(DEFAULT_SETTINGS).toMatchObject({
      clientId: null,
      cloud: 'global',
      sweepEveryMinutes: 240,
      notifications: 'all',
      emergencyAccounts: null,
      gdapRoleProfile: { required: [], allowed: [] },
      retentionDays: 400,
      thresholds: {
        newHireGraceDays: 7,
        memberMethodRatio: 0.95,
        maxExcludedUsers: 5,
        maxExcludedShare: 0.01,
      },
    });
  });

  test('a managed value wins and is named', () => {
    const { settings, managed } = mergeSettings(
      { sweepEveryMinutes: 60, clientId: CLIENT },
      { sweepEveryMinutes: 120 },
    );
    expect(settings).toMatchObject({ sweepEveryMinutes: 120, clientId: CLIENT });
    expect(managed).toEqual(['sweepEveryMinutes']);
  });

  test('one bad value costs only itself', () => {
    const { settings, problems } = mergeSettings(
      { sweepEveryMinutes: 29, notifications: 'high', cloud: 'moon' },
      {},
    );
    expect(settings).toMatchObject({ sweepEveryMinutes: 240, notifications: 'high', cloud: 'global' });
    expect(problems.map(({ name }) => name)).toEqual(['cloud', 'sweepEveryMinutes']);
  });

  test('a bad managed value gives way to the own one, and is reported', () => {
    const { settings, managed, problems } = mergeSettings(
      { sweepEveryMinutes: 60 },
      { sweepEveryMinutes: 'often' },
    );
    expect(settings.sweepEveryMinutes).toBe(60);
    expect(managed).toEqual([]);
    expect(problems.map(({ name }) => name)).toEqual(['sweepEveryMinutes']);
  });

  test.each([30, 1440])('%d minutes are within the limits', (sweepEveryMinutes) => {
    expect(mergeSettings({ sweepEveryMinutes }, {})).toMatchObject({
      settings: { sweepEveryMinutes },
      problems: [],
    });
  });

  test.each([29, 1441, 60.5, Number.NaN, '60', null])('%s minutes are refused', (sweepEveryMinutes) => {
    expect(mergeSettings({ sweepEveryMinutes }, {}).problems).toHaveLength(1);
  });

  test('half a composed value is filled up', () => {
    const { settings } = mergeSettings({ thresholds: { maxExcludedUsers: 0 } }, {});
    expect(settings.thresholds).toEqual({ ...DEFAULT_SETTINGS.thresholds, maxExcludedUsers: 0 });
  });

  test('unknown names change nothing', () => {
    const stored = JSON.parse('{ "__proto__": { "cloud": "china" }, "colour": "red" }');
    expect(mergeSettings(stored, { shape: 'round' })).toEqual({
      settings: DEFAULT_SETTINGS,
      managed: [],
      problems: [],
    });
  });
});
