import type { RegistrationGuide, WelcomeModel } from '../../components/welcome/welcome-model.ts';
import { portalUrl } from '../../lib/checks/portal-pages.ts';
import type { Cloud } from '../../lib/microsoft/clouds.ts';
import { registrationScript } from '../../lib/microsoft/registration-script.ts';
import { isSignedInOver } from '../../lib/settings/connection.ts';
import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { formValues } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import { readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readDemo } from '../../lib/shell/demo.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import { readSummary } from '../../lib/store/summaries.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadWelcomeText } from '../../lib/text/welcome-text.ts';
import { CONSENT_GROUPS } from '../../lib/views/consent-groups.ts';
import type { Summary } from '../../lib/views/summary.ts';

/** Where the set-up stands, as it is stored. */
export interface Stored {
  readonly effective: EffectiveSettings;
  readonly account: StoredAccount | null;
  readonly activity: Activity;
  readonly summary: Summary | null;
  readonly demo: boolean;
  /** The words of the page, in the language of the settings. */
  readonly text: Text;
}

/** Reads it all without waking the worker. The demo's own result is none: the steps lead to a real one. */
export async function readStored(): Promise<Stored> {
  const [own, managed, signedIn, activity, demo] = await Promise.all([
    readOwnTold(),
    readManagedSettings(),
    readAccount(),
    readActivity(),
    readDemo(),
  ]);
  const effective = mergeSettings(storedTold(own).settings, managed);
  const account = signedIn && isSignedInOver(signedIn, effective.settings) ? signedIn : null;
  const [text, summary] = await Promise.all([
    loadWelcomeText(effective.settings.locale, readWords),
    account && readSummary(account.cloud, account.tenantId),
  ]);
  return { effective, account, activity, summary, demo: demo !== null, text };
}

/** Listing a permission grants nothing: whoever looks at the registration sees all that may ever be asked for. */
const SCOPES = [
  'User.Read',
  ...CONSENT_GROUPS.filter(({ resource }) => resource === 'graph').flatMap(({ scopes }) => scopes),
];

function guide(cloud: Cloud, name: string, redirectUri: string): RegistrationGuide {
  const url = portalUrl('appRegistrations', cloud);
  if (url === null) throw new Error(`No page for app registrations in ${cloud}`);
  return { url, script: registrationScript({ name, cloud, redirectUri, scopes: SCOPES }) };
}

/** The page's view of it; `name` is the product's. */
export function welcomeModel(
  { effective, account, activity, summary, demo }: Stored,
  name: string,
  redirectUri: string,
  unanswered: boolean,
): WelcomeModel {
  const { settings, managed } = effective;
  const { clientId, tenantId, cloud } = formValues(settings);
  return {
    clientId: settings.clientId,
    values: { clientId, tenantId, cloud },
    managed,
    account: account && { username: account.username },
    activity: { ...activity, problem: activity.problem ?? (unanswered ? 'worker' : null) },
    summary,
    redirectUri,
    guides: {
      global: guide('global', name, redirectUri),
      usgov: guide('usgov', name, redirectUri),
      china: guide('china', name, redirectUri),
    },
    demo,
  };
}
