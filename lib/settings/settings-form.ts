import { DEFAULT_SETTINGS, mergeSettings, type SettingName, type Settings } from './settings.ts';

type Threshold = keyof Settings['thresholds'];

/** What stands in the fields: numbers as text, shares in per cent, and an empty text for what is not told. */
export interface FormValues {
  readonly clientId: string;
  readonly tenantId: string;
  readonly cloud: string;
  readonly sweepEveryMinutes: string;
  readonly notifications: string;
  readonly role: string;
  readonly locale: string;
  readonly emergencyAccounts: Settings['emergencyAccounts'];
  readonly gdapRoleProfile: { readonly required: readonly string[]; readonly allowed: readonly string[] };
  /** `true` or `false`. */
  readonly autoExtendExpected: string;
  readonly anniversaryMonth: string;
  readonly newHireGraceDays: string;
  readonly memberMethodRatio: string;
  readonly maxExcludedUsers: string;
  readonly maxExcludedShare: string;
  readonly optionalSources: readonly string[];
  readonly retentionDays: string;
}
export type FormField = keyof FormValues;

/** Message ids of what is wrong, by field. */
export type FormProblems = Readonly<Partial<Record<FormField, string>>>;

/** How one field stands for a setting, or for one of the thresholds. */
interface FieldRule {
  readonly setting: SettingName;
  readonly threshold?: Threshold;
  /** The value of the setting as the field shows it. */
  readonly show: (value: unknown) => unknown;
  /** What the field tells; NaN, which no setting allows, for what is no number. */
  readonly read: (shown: unknown) => unknown;
  /** Message id of what is wrong. */
  readonly invalid: string;
}

const asText = (value: unknown): string => (value === null ? '' : String(value));
const orNull = (shown: unknown): unknown => (asText(shown).trim() === '' ? null : asText(shown).trim());
const whole = (shown: unknown): number => (/^\d+$/.test(asText(shown).trim()) ? Number(shown) : Number.NaN);
/** Rounded to what a person can type: 0.07 is 7 %, and not 7.000000000000001 %. */
const percent = (value: unknown): string => String(Number((Number(value) * 100).toFixed(6)));
function share(shown: unknown): number {
  const told = asText(shown).trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(told) ? Number((Number(told) / 100).toFixed(8)) : Number.NaN;
}

const text = (setting: SettingName, invalid: string): FieldRule => ({
  setting,
  show: asText,
  read: orNull,
  invalid,
});
const number = (setting: SettingName, invalid: string): FieldRule => ({
  setting,
  show: asText,
  read: whole,
  invalid,
});
const list = (setting: SettingName): FieldRule => ({
  setting,
  show: (value) => value,
  read: (shown) => shown,
  invalid: 'settings-invalid-list',
});
const threshold = (name: Threshold, rule: Pick<FieldRule, 'show' | 'read' | 'invalid'>): FieldRule => ({
  setting: 'thresholds',
  threshold: name,
  ...rule,
});
const COUNT = { show: asText, read: whole, invalid: 'settings-invalid-count' };
const SHARE = { show: percent, read: share, invalid: 'settings-invalid-share' };

/** In the order of the page: the first field with a problem gets the focus. */
const RULES: Readonly<Record<FormField, FieldRule>> = {
  clientId: text('clientId', 'settings-invalid-guid'),
  tenantId: text('tenantId', 'settings-invalid-guid'),
  cloud: text('cloud', 'settings-invalid-choice'),
  sweepEveryMinutes: number('sweepEveryMinutes', 'settings-invalid-minutes'),
  notifications: text('notifications', 'settings-invalid-choice'),
  role: text('role', 'settings-invalid-choice'),
  locale: text('locale', 'settings-invalid-choice'),
  emergencyAccounts: list('emergencyAccounts'),
  gdapRoleProfile: list('gdapRoleProfile'),
  autoExtendExpected: {
    setting: 'autoExtendExpected',
    show: asText,
    read: (shown) => (shown === 'true' ? true : shown === 'false' ? false : shown),
    invalid: 'settings-invalid-choice',
  },
  anniversaryMonth: {
    setting: 'anniversaryMonth',
    show: asText,
    read: (shown) => (orNull(shown) === null ? null : whole(shown)),
    invalid: 'settings-invalid-choice',
  },
  newHireGraceDays: threshold('newHireGraceDays', COUNT),
  memberMethodRatio: threshold('memberMethodRatio', SHARE),
  maxExcludedUsers: threshold('maxExcludedUsers', COUNT),
  maxExcludedShare: threshold('maxExcludedShare', SHARE),
  optionalSources: list('optionalSources'),
  retentionDays: number('retentionDays', 'settings-invalid-retention'),
};

export const FORM_FIELDS = Object.keys(RULES) as readonly FormField[];

/** The setting that a field stands for. */
export const settingOf = (field: FormField): SettingName => RULES[field].setting;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Effective settings as the fields show them. */
export function formValues(settings: Settings): FormValues {
  const shown = FORM_FIELDS.map((field) => {
    const { setting, threshold: name, show } = RULES[field];
    return [field, show(name === undefined ? settings[setting] : settings.thresholds[name])];
  });
  return Object.fromEntries(shown) as FormValues;
}

/** What every field shows of the defaults. */
export const DEFAULT_VALUES: FormValues = formValues(DEFAULT_SETTINGS);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Own values with one of them changed; undefined takes it away. */
function withValue(
  own: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const { [name]: _, ...others } = own;
  return value === undefined ? others : { ...others, [name]: value };
}

/**
 * Own settings with what was changed in the fields, and with nothing else changed: what another window stored
 * meanwhile stays. Managed fields are left alone, a value that is the default is not stored, and one that was stored
 * and is not valid goes. `own` is raw; names without a field stay as they are.
 */
export function readForm(
  edits: Partial<FormValues>,
  own: Readonly<Record<string, unknown>>,
  managed: readonly SettingName[],
): { readonly settings: Record<string, unknown> } | { readonly problems: FormProblems } {
  let settings: Record<string, unknown> = { ...own };
  const problems: Partial<Record<FormField, string>> = {};
  for (const field of FORM_FIELDS) {
    const { setting, threshold: name, read, invalid } = RULES[field];
    if (!(field in edits) || managed.includes(setting)) continue;
    const value = read(edits[field]);
    const alone = name === undefined ? value : { [name]: value };
    if (mergeSettings({ [setting]: alone }, {}).problems.length > 0) {
      problems[field] = invalid;
    } else if (name === undefined) {
      settings = withValue(settings, setting, isSame(value, DEFAULT_SETTINGS[setting]) ? undefined : value);
    } else {
      const told = isRecord(settings[setting]) ? settings[setting] : {};
      const others = withValue(told, name, value === DEFAULT_SETTINGS.thresholds[name] ? undefined : value);
      settings = withValue(settings, setting, Object.keys(others).length === 0 ? undefined : others);
    }
  }
  if (Object.keys(problems).length > 0) return { problems };
  for (const { name } of mergeSettings(settings, {}).problems)
    settings = withValue(settings, name, undefined);
  return { settings };
}
