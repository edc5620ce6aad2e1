import type { ExceptionsModel } from '../../components/settings/exceptions-model.ts';
import type { HintsModel } from '../../components/settings/hints-model.ts';
import type { SettingsModel } from '../../components/settings/settings-model.ts';
import { isPrivileged, NAMED_ROLES } from '../../lib/checks/role-templates.ts';
import type { CLOUDS } from '../../lib/microsoft/clouds.ts';

import type { NotificationPreferences } from '../../lib/settings/notification-preferences.ts';

import { OPTIONAL_SOURCES } from '../../lib/settings/optional-sources.ts';
import { selfTest, selfTestText } from '../../lib/settings/self-test.ts';

import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { DEFAULT_VALUES, FORM_FIELDS, formValues, settingOf } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import type { Told } from '../../lib/settings/told.ts';
import { readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import { type LanguageChoice, readLanguageChoices } from '../../lib/text/language-choices.ts';
import { learnLanguage } from '../../lib/text/languages.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadSettingsText } from '../../lib/text/settings-text.ts';
import { attestationsModel } from './attestation-settings.ts';
import { exceptionsModel } from './exception-settings.ts';
import { readHints } from './hint-settings.ts';

import { storedPreferences } from './notification-settings.ts';

import { NO_RECORDS, readTenantRecords, type TenantRecords } from './tenant-records.ts';

/** What the page works with: own and managed settings, who is signed in. */
export interface Stored {
  readonly told: Told;
  /** Raw contents of managed storage. */
  readonly managed: Readonly<Record<string, unknown>>;
  readonly effective: EffectiveSettings;
  readonly account: StoredAccount | null;
  readonly records: TenantRecords;
  readonly activity: Activity;
  readonly hints: HintsModel;
  readonly notifying: NotificationPreferences;
  /** The words of the page, in the language of the settings. */
  readonly text: Text;
  readonly languages: readonly LanguageChoice[];
}

export async function readStored(): Promise<Stored> {
  const [own, managed, account, activity, notifying] = await Promise.all([
    readOwnTold(),
    readManagedSettings(),
    readAccount(),
    readActivity(),
    storedPreferences(),
  ]);
  const told = storedTold(own);
  const effective = mergeSettings(told.settings, managed);
  const { locale } = effective.settings;
  const ids = [
    ...(effective.settings.emergencyAccounts ?? []),
    ...told.exceptions.map(({ subject }) => subject),
  ];
  const [hints, records, text, languages] = await Promise.all([
    readHints(effective),
    recordsOf(account, activity.revision, ids),
    loadSettingsText(locale, readWords),
    readLanguageChoices(readWords),
    // What a person can confirm is told in the words of the checks.
    learnLanguage(locale, readWords),
  ]);
  return { told, managed, effective, account, records, activity, hints, notifying, text, languages };
}

let known: { readonly of: string; readonly records: Promise<TenantRecords> } | null = null;

/** Read once for each result that was stored, not for each step of a sweep. Without names ids are shown. */
async function recordsOf(
  account: StoredAccount | null,
  revision: number,
  ids: readonly string[],
): Promise<TenantRecords> {
  if (account === null) return NO_RECORDS;
  const { cloud, tenantId } = account;
  const of = JSON.stringify([cloud, tenantId, revision, ids]);
  if (known?.of !== of) {
    known = { of, records: readTenantRecords([cloud, tenantId], ids).catch(() => NO_RECORDS) };
  }
  return await known.records;
}

/** Roles with a name: those of Microsoft's that partners meet most, and what the tenant's own directory lists. */
function rolesOf({ roles }: TenantRecords): SettingsModel['roles'] {
  const named = new Map([...NAMED_ROLES, ...roles].map(({ id, name }) => [id, name]));
  return [...named]
    .map(([id, name]) => ({ id, name, privileged: isPrivileged(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Entra admin centres by cloud; China has its app registrations in the Azure portal. */
const ENTRA: Readonly<Record<keyof typeof CLOUDS, string>> = {
  global: 'entra.microsoft.com',
  usgov: 'entra.microsoft.us',
  china: 'portal.azure.cn',
};

/** The page's view of it. */
export function settingsModel(
  { told, managed: policy, effective, account, records, activity, hints, notifying, text, languages }: Stored,
  redirectUri: string,
  unanswered: boolean,
  asked: ExceptionsModel['asked'],
): SettingsModel {
  const { settings, managed, problems } = effective;
  const test = selfTest(told.settings, policy);
  const now = new Date();
  return {
    values: formValues(settings),
    defaults: DEFAULT_VALUES,
    managed: FORM_FIELDS.filter((field) => managed.includes(settingOf(field))),
    problems,
    redirectUri,
    registrationUrl: `https://${ENTRA[settings.cloud]}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
    languages,
    roles: rolesOf(records),
    optionalSources: OPTIONAL_SOURCES,
    names: records.names,
    account: account && { username: account.username },
    signingIn: activity.account === 'signingIn',
    problem: activity.problem ?? (unanswered ? 'worker' : null),
    attestations: told.attestations.length,
    exceptions: told.exceptions.length,
    hints,
    notifying,
    attesting: attestationsModel(told, account, now, text.locale),
    excepting: exceptionsModel(told, account, records, asked, now),
    managedTest: { ...test, text: selfTestText(test) },
  };
}
