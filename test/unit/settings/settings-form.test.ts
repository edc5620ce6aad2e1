import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { FORM_FIELDS, formValues, readForm } from '../../../lib/settings/settings-form.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const untouched = formValues(DEFAULT_SETTINGS);

describe('readForm', () => {
  test('defaults are not stored', () => {
    expect(readForm(untouched, {}, [])).toEqual({ settings: {} });
  });

  test('reads each field as its type, without the blanks around it', () => {
    const values = {
      clientId: ` ${CLIENT} `,
      tenantId: CLIENT,
      cloud: 'usgov',
      sweepEveryMinutes: '60',
      notifications: 'none',
    };
    expect(readForm(values, {}, [])).toEqual({
      settings: {
        clientId: CLIENT,
        tenantId: CLIENT,
        cloud: 'usgov',
        sweepEveryMinutes: 60,
        notifications: 'none',
      },
    });
  });

  test('an emptied field takes its value back', () => {
    expect(readForm(untouched, { clientId: CLIENT, sweepEveryMinutes: 60 }, [])).toEqual({ settings: {} });
  });

  test('settings without a field stay', () => {
    expect(readForm(untouched, { retentionDays: 90, locale: 'de' }, [])).toEqual({
      settings: { retentionDays: 90, locale: 'de' },
    });
  });

  test('each problem belongs to its field, and nothing is read', () => {
    const values = {
      clientId: 'abc',
      tenantId: 'contoso.example',
      cloud: 'moon',
      sweepEveryMinutes: '29',
      notifications: 'some',
    };
    expect(readForm(values, {}, [])).toEqual({
      problems: {
        clientId: 'settings-invalid-guid',
        tenantId: 'settings-invalid-guid',
        cloud: 'settings-invalid-choice',
        sweepEveryMinutes: 'settings-invalid-minutes',
        notifications: 'settings-invalid-choice',
      },
    });
  });

  test.each(['', ' ', '1e2', '60.5', 'often', '0x3C', '-60'])(
    '"%s" is no number of minutes',
    (sweepEveryMinutes) => {
      expect(readForm({ ...untouched, sweepEveryMinutes }, {}, [])).toEqual({
        problems: { sweepEveryMinutes: 'settings-invalid-minutes' },
      });
    },
  );

  test('managed fields are neither judged nor stored', () => {
    expect(readForm({ ...untouched, cloud: 'moon', clientId: 'abc' }, {}, ['cloud', 'clientId'])).toEqual({
      settings: {},
    });
    expect(readForm(untouched, { cloud: 'china' }, ['cloud'])).toEqual({ settings: { cloud: 'china' } });
  });
});

test('every field shows its setting', () => {
  expect(Object.keys(untouched)).toEqual([...FORM_FIELDS]);
});
