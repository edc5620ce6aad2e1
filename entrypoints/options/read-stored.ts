import type { HintsModel } from '../../components/settings/hints-model.ts';
import type { SettingsModel } from '../../components/settings/settings-model.ts';
import type { CLOUDS } from '../../lib/microsoft/clouds.ts';
import type { NotificationPreferences } from '../../lib/settings/notification-preferences.ts';
import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { formValues } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import type { Told } from '../../lib/settings/told.ts';
import { readAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { attestationsModel } from './attestation-settings.ts';
import { readHints } from './hint-settings.ts';
import { storedPreferences } from './notification-settings.ts';

/** What the page works with: own and managed settings, who is signed in. */
export interface Stored {
  readonly told: Told;
  readonly effective: EffectiveSettings;
  readonly account: { readonly username: string } | null;
  readonly activity: Activity;
  readonly hints: HintsModel;
  readonly notifying: NotificationPreferences;
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
  return { told, effective, account, activity, notifying, hints: await readHints(effective) };
}

/** Entra admin centres by cloud; China has its app registrations in the Azure portal. */
const ENTRA: Readonly<Record<keyof typeof CLOUDS, string>> = {
  global: 'entra.microsoft.com',
  usgov: 'entra.microsoft.us',
  china: 'portal.azure.cn',
};

/** The page's view of it. */
export function settingsModel(
  { told, effective, account, activity, hints, notifying }: Stored,
  redirectUri: string,
  unanswered: boolean,
): SettingsModel {
  const { settings, managed, problems } = effective;
  return {
    values: formValues(settings),
    managed,
    problems,
    redirectUri,
    registrationUrl: `https://${ENTRA[settings.cloud]}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
    account: account && { username: account.username },
    signingIn: activity.account === 'signingIn',
    problem: activity.problem ?? (unanswered ? 'worker' : null),
    attestations: told.attestations.length,
    exceptions: told.exceptions.length,
    hints,
    notifying,
    attesting: attestationsModel(told, account, new Date()),
  };
}
