import { DEFAULT_SETTINGS, mergeSettings, type SettingName, type Settings } from './settings.ts';

/** Settings that the settings page has a field for. */
export const FORM_FIELDS = ['clientId', 'tenantId', 'cloud', 'sweepEveryMinutes', 'notifications'] as const;
type FormField = (typeof FORM_FIELDS)[number];

/** What stands in the fields. */
export type FormValues = Readonly<Record<FormField, string>>;

/** Message ids of what is wrong, by field. */
export type FormProblems = Readonly<Partial<Record<FormField, string>>>;

const INVALID: Readonly<Record<FormField, string>> = {
  clientId: 'settings-invalid-guid',
  tenantId: 'settings-invalid-guid',
  cloud: 'settings-invalid-choice',
  sweepEveryMinutes: 'settings-invalid-minutes',
  notifications: 'settings-invalid-choice',
};

/** Effective settings as the fields show them. */
export function formValues(settings: Settings): FormValues {
  return {
    clientId: settings.clientId ?? '',
    tenantId: settings.tenantId ?? '',
    cloud: settings.cloud,
    sweepEveryMinutes: String(settings.sweepEveryMinutes),
    notifications: settings.notifications,
  };
}

/** An empty field is no value; minutes are a number. */
function typed(field: FormField, value: string): unknown {
  const trimmed = value.trim();
  if (field === 'sweepEveryMinutes') return /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return trimmed === '' ? null : trimmed;
}

/**
 * Own settings with what stands in the fields. Managed fields are left alone, and a value that is the default is
 * not stored. `own` is raw; names without a field stay as they are.
 */
export function readForm(
  values: FormValues,
  own: Readonly<Record<string, unknown>>,
  managed: readonly SettingName[],
): { readonly settings: Record<string, unknown> } | { readonly problems: FormProblems } {
  const settings: Record<string, unknown> = { ...own };
  const problems: Partial<Record<FormField, string>> = {};
  for (const field of FORM_FIELDS.filter((name) => !managed.includes(name))) {
    const value = typed(field, values[field]);
    if (mergeSettings({ [field]: value }, {}).problems.length > 0) problems[field] = INVALID[field];
    else if (value === DEFAULT_SETTINGS[field]) delete settings[field];
    else settings[field] = value;
  }
  return Object.keys(problems).length > 0 ? { problems } : { settings };
}
