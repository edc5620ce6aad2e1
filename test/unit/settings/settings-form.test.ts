import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, mergeSettings, SETTING_NAMES } from '../../../lib/settings/settings.ts';
import {
  DEFAULT_VALUES,
  FORM_FIELDS,
  type FormField,
  formValues,
  readForm,
  settingOf,
} from '../../../lib/settings/settings-form.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';

describe('readForm', () => {
  test('reads each field as its type, without the blanks around it', () => {
    const edits = {
      clientId: ` ${CLIENT} `,
      tenantId: CLIENT,
      cloud: 'usgov',
      sweepEveryMinutes: ' 60 ',
      notifications: 'none',
      role: 'securityAnalyst',
      locale: 'de',
      emergencyAccounts: [],
      gdapRoleProfile: { required: [CLIENT], allowed: [] },
      autoExtendExpected: 'true',
      anniversaryMonth: '7',
      newHireGraceDays: '14',
      memberMethodRatio: '97,5',
      maxExcludedUsers: '0',
      maxExcludedShare: '0.07',
      optionalSources: ['lighthouse-mfa'],
      retentionDays: '90',
    };
    expect(Object.keys(edits)).toEqual(FORM_FIELDS);
    const settings = {
      clientId: CLIENT,
      tenantId: CLIENT,
      cloud: 'usgov',
      sweepEveryMinutes: 60,
      notifications: 'none',
      role: 'securityAnalyst',
      locale: 'de',
      emergencyAccounts: [],
      gdapRoleProfile: { required: [CLIENT], allowed: [] },
      autoExtendExpected: true,
      anniversaryMonth: 7,
      thresholds: {
        newHireGraceDays: 14,
        memberMethodRatio: 0.975,
        maxExcludedUsers: 0,
        maxExcludedShare: 0.0007,
      },
      optionalSources: ['lighthouse-mfa'],
      retentionDays: 90,
    };
    expect(readForm(edits, {}, [])).toEqual({ settings });
    // What was read is shown as it was typed, and reading that changes nothing.
    const shown = formValues(mergeSettings(settings, {}).settings);
    expect(shown).toMatchObject({
      memberMethodRatio: '97.5',
      maxExcludedShare: '0.07',
      anniversaryMonth: '7',
    });
    expect(readForm(shown, settings, [])).toEqual({ settings });
  });

  test('what nobody touched stays as it is stored, with or without a field', () => {
    const own = { clientId: CLIENT, portals: [], thresholds: { maxExcludedUsers: 1 } };
    expect(readForm({}, own, [])).toEqual({ settings: own });
    expect(readForm({ newHireGraceDays: '3' }, own, [])).toEqual({
      settings: { ...own, thresholds: { maxExcludedUsers: 1, newHireGraceDays: 3 } },
    });
  });

  test('a value that is the default is not stored, and an emptied field takes its value back', () => {
    const own = { clientId: CLIENT, sweepEveryMinutes: 60, thresholds: { memberMethodRatio: 0.5 } };
    expect(readForm(DEFAULT_VALUES, own, [])).toEqual({ settings: {} });
    expect(readForm({ clientId: '' }, { clientId: CLIENT }, [])).toEqual({ settings: {} });
  });

  test('"we have none" is not the same as nothing told', () => {
    expect(readForm({ emergencyAccounts: [] }, {}, [])).toEqual({ settings: { emergencyAccounts: [] } });
    expect(readForm({ emergencyAccounts: null }, { emergencyAccounts: [] }, [])).toEqual({ settings: {} });
  });

  test.each<[FormField, unknown, string]>([
    ['clientId', 'abc', 'guid'],
    ['tenantId', 'contoso.example', 'guid'],
    ['cloud', 'moon', 'choice'],
    ['notifications', 'some', 'choice'],
    ['role', '', 'choice'],
    ['locale', '', 'choice'],
    ['emergencyAccounts', ['megan'], 'list'],
    ['gdapRoleProfile', { required: ['x'], allowed: [] }, 'list'],
    ['autoExtendExpected', 'perhaps', 'choice'],
    ['anniversaryMonth', '13', 'choice'],
    ['anniversaryMonth', '0', 'choice'],
    ['newHireGraceDays', '1.5', 'count'],
    ['maxExcludedUsers', '-1', 'count'],
    ['memberMethodRatio', '101', 'share'],
    ['maxExcludedShare', '', 'share'],
    ['maxExcludedShare', '1%', 'share'],
    ['retentionDays', '0', 'retention'],
    ['retentionDays', '3651', 'retention'],
    ...['', ' ', '1e2', '60.5', 'often', '0x3C', '-60', '29', '1441'].map(
      (minutes): [FormField, unknown, string] => ['sweepEveryMinutes', minutes, 'minutes'],
    ),
  ])('%s: %j is refused at its field', (field, value, problem) => {
    expect(readForm({ [field]: value, role: field === 'role' ? value : 'all' } as never, {}, [])).toEqual({
      problems: { [field]: `settings-invalid-${problem}` },
    });
  });

  test('managed fields are neither judged nor stored', () => {
    expect(readForm({ cloud: 'moon', clientId: 'abc' }, {}, ['cloud', 'clientId'])).toEqual({ settings: {} });
    expect(readForm({ maxExcludedUsers: '9' }, { cloud: 'china' }, ['thresholds'])).toEqual({
      settings: { cloud: 'china' },
    });
  });

  test('a stored value that is not valid goes with the next saving', () => {
    expect(readForm({ clientId: CLIENT }, { sweepEveryMinutes: 5, thresholds: 'many' }, [])).toEqual({
      settings: { clientId: CLIENT },
    });
    expect(readForm({ maxExcludedUsers: '1' }, { thresholds: 'many' }, [])).toEqual({
      settings: { thresholds: { maxExcludedUsers: 1 } },
    });
  });
});

test('every setting has a field, but for the portals, which have a list of their own', () => {
  const withField = new Set(FORM_FIELDS.map(settingOf));
  expect(SETTING_NAMES.filter((name) => !withField.has(name))).toEqual(['portals']);
  expect(formValues(DEFAULT_SETTINGS)).toEqual(DEFAULT_VALUES);
});
