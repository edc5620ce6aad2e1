import { expect, test } from 'vitest';
import {
  mergeSettings,
  SETTING_NAMES,
  type SettingName,
  SettingsSchema,
} from '../../../lib/settings/settings.ts';
import schema from '../../../public/managed-schema.json' with { type: 'json' };

interface Property {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: string };
  readonly properties?: Readonly<Record<string, { readonly type: string }>>;
}
const properties: Readonly<Record<string, Property>> = schema.properties;

test('names are those of the settings, in their order', () => {
  expect(Object.keys(properties)).toEqual(SETTING_NAMES);
});

test('choices are those of the settings', () => {
  for (const name of SETTING_NAMES) {
    const entry = SettingsSchema.entries[name].wrapped;
    expect(properties[name]?.enum, name).toEqual('options' in entry ? [...entry.options] : undefined);
  }
});

test("nothing but Chrome's subset of JSON Schema is used", () => {
  const seen = (value: unknown): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [
          ...('type' in value && typeof value.type === 'string' ? [value.type] : []),
          ...Object.values(value).flatMap(seen),
        ]
      : [];
  expect(new Set(seen(schema))).toEqual(
    new Set(['object', 'string', 'integer', 'array', 'boolean', 'number']),
  );
});

/** A value of each type that policy can hold; the settings must take it. */
const VALUES: Readonly<Record<SettingName, unknown>> = {
  clientId: '11111111-2222-3333-4444-555555555555',
  tenantId: '11111111-2222-3333-4444-555555555555',
  cloud: 'usgov',
  sweepEveryMinutes: 120,
  portals: ['portal.azure.com'],
  notifications: 'high',
  emergencyAccounts: [],
  gdapRoleProfile: { required: ['62e90394-69f5-4237-9190-012177145e10'], allowed: [] },
  autoExtendExpected: true,
  anniversaryMonth: 10,
  role: 'securityAnalyst',
  retentionDays: 90,
  locale: 'de',
  optionalSources: ['lighthouse-mfa'],
  thresholds: { newHireGraceDays: 3, memberMethodRatio: 0.9, maxExcludedUsers: 2, maxExcludedShare: 0.02 },
};

const JSON_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
};

test('a value of the type that policy allows is a valid setting', () => {
  for (const name of SETTING_NAMES) {
    expect(JSON_TYPES[properties[name]?.type ?? '']?.(VALUES[name]), name).toBe(true);
  }
  expect(mergeSettings({}, VALUES)).toMatchObject({ managed: SETTING_NAMES, problems: [] });
});

test('parts of composed settings have the same names', () => {
  const { settings } = mergeSettings({}, {});
  for (const name of ['gdapRoleProfile', 'thresholds'] as const) {
    expect(Object.keys(properties[name]?.properties ?? {}), name).toEqual(Object.keys(settings[name]));
  }
});
