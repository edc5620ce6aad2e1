import type { HintsModel } from '../../components/settings/hints-model.ts';
import type { SettingsModel } from '../../components/settings/settings-model.ts';
import type { CLOUDS } from '../../lib/microsoft/clouds.ts';
import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { formValues } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import type { Told } from '../../lib/settings/told.ts';
import { readAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import { type LanguageChoice, readLanguageChoices } from '../../lib/text/language-choices.ts';
import { learnLanguage } from '../../lib/text/languages.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadSettingsText } from '../../lib/text/settings-text.ts';
import { attestationsModel } from './attestation-settings.ts';
import { readHints } from './hint-settings.ts';

/** What the page works with: own and managed settings, who is signed in. */
export interface Stored {
  readonly told: Told;
  readonly effective: EffectiveSettings;
  readonly account: { readonly username: string } | null;
  readonly activity: Activity;
  readonly hints: HintsModel;
  /** The words of the page, in the language of the settings. */
  readonly text: Text;
  readonly languages: readonly LanguageChoice[];
}

export async function readStored(): Promise<Stored> {
  const [own, managed, account, activity] = await Promise.all([
    readOwnTold(),
    readManagedSettings(),
    readAccount(),
    readActivity(),
  ]);
  const told = storedTold(own);
  const effective = mergeSettings(told.settings, managed);
  const { locale } = effective.settings;
  const [hints, text, languages] = await Promise.all([
    readHints(effective),
    loadSettingsText(locale, readWords),
    readLanguageChoices(readWords),
    // What a person can confirm is told in the words of the checks.
    learnLanguage(locale, readWords),
  ]);
  return { told, effective, account, activity, hints, text, languages };
}

/** Entra admin centres by cloud; China has its app registrations in the Azure portal. */
const ENTRA: Readonly<Record<keyof typeof CLOUDS, string>> = {
  global: 'entra.microsoft.com',
  usgov: 'entra.microsoft.us',
  china: 'portal.azure.cn',
};

/** The page's view of it. */
export function settingsModel(
  { told, effective, account, activity, hints, text, languages }: Stored,
  redirectUri: string,
  unanswered: boolean,
): SettingsModel {
  const { settings, managed, problems } = effective;
  return {
    values: formValues(settings),
    managed,
    languages,
    problems,
    redirectUri,
    registrationUrl: `https://${ENTRA[settings.cloud]}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
    account: account && { username: account.username },
    signingIn: activity.account === 'signingIn',
    problem: activity.problem ?? (unanswered ? 'worker' : null),
    attestations: told.attestations.length,
    exceptions: told.exceptions.length,
    hints,
    attesting: attestationsModel(told, account, new Date(), text.locale),
  };
}
