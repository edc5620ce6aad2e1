import * as v from 'valibot';
import { PORTALS } from './portals.ts';

const Guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be a GUID'));
const Ratio = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HostName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name'));

/** Thresholds that a tenant may override; ratios are shares between 0 and 1. */
const Thresholds = v.strictObject({
  newHireGraceDays: v.optional(Count, 7),
  memberMethodRatio: v.optional(Ratio, 0.95),
  maxExcludedUsers: v.optional(Count, 5),
  maxExcludedShare: v.optional(Ratio, 0.01),
});

const fields = {
  /** Application (client) id of the partner's own app registration. */
  clientId: v.optional(v.nullable(Guid), null),
  /** Tenant to sign in to; null = the account's own. */
  tenantId: v.optional(v.nullable(Guid), null),
  cloud: v.optional(v.picklist(['global', 'usgov', 'china']), 'global'),
  sweepEveryMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(1440)), 240),
  /** Host names of portals where hints may show. */
  portals: v.optional(
    v.array(HostName),
    PORTALS.filter(({ optional }) => !optional).map(({ host }) => host),
  ),
  notifications: v.optional(v.picklist(['all', 'high', 'none']), 'all'),
  /** Object ids of emergency access accounts; null = not declared, [] = declared that there are none. */
  emergencyAccounts: v.optional(v.nullable(v.array(Guid)), null),
  /** Role template ids every customer relationship must grant, and may grant. */
  gdapRoleProfile: v.optional(
    v.strictObject({ required: v.optional(v.array(Guid), []), allowed: v.optional(v.array(Guid), []) }),
    {},
  ),
  autoExtendExpected: v.optional(v.boolean(), false),
  /** Month (1-12) of the yearly CSP authorisation review; null = not told. */
  anniversaryMonth: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    null,
  ),
  role: v.optional(v.picklist(['securityAdministrator', 'securityAnalyst', 'all']), 'all'),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)), 400),
  locale: v.optional(v.string(), 'en'),
  /** Ids of sources that are off unless named here. */
  optionalSources: v.optional(v.array(v.string()), []),
  thresholds: v.optional(Thresholds, {}),
};

/** Every setting with its default; the names are the same in managed policy, exports and recorded tenants. */
export const SettingsSchema = v.strictObject(fields);

/** All settings, defaults filled in. */
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SettingName = keyof Settings;
export const SETTING_NAMES = Object.keys(fields) as SettingName[];

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** One value that was refused: where it stood and why, in words for the person who wrote it. */
export interface SettingProblem {
  readonly name: string;
  readonly message: string;
}

/** Settings in force, which of them policy fixed, and what was refused on the way. */
export interface EffectiveSettings {
  readonly settings: Settings;
  readonly managed: readonly SettingName[];
  readonly problems: readonly SettingProblem[];
}

/**
 * Own values under managed ones: a managed value wins. Each value is judged alone, so one bad value costs only
 * itself and is reported in `problems`. Both arguments are raw storage contents.
 */
export function mergeSettings(
  own: Readonly<Record<string, unknown>>,
  managed: Readonly<Record<string, unknown>>,
): EffectiveSettings {
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const managedNames: SettingName[] = [];
  const problems: SettingProblem[] = [];
  const take = (name: SettingName, value: unknown): boolean => {
    const read = v.safeParse(fields[name], value);
    if (read.success) merged[name] = read.output;
    else problems.push({ name, message: read.issues[0].message });
    return read.success;
  };
  for (const name of SETTING_NAMES) {
    if (managed[name] !== undefined && take(name, managed[name])) managedNames.push(name);
    else if (own[name] !== undefined) take(name, own[name]);
  }
  return { settings: merged as Settings, managed: managedNames, problems };
}
