import type { PopupInput } from '../../components/scorecard/popup-state.ts';
import { type Connection, isSignedInOver, readConnection } from '../../lib/settings/connection.ts';
import { readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readDemo } from '../../lib/shell/demo.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import { readSummary } from '../../lib/store/summaries.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadScorecardText } from '../../lib/text/scorecard-text.ts';

/** Everything the popup shows, as it is stored. */
export interface Stored extends PopupInput {
  readonly connection: Connection;
  readonly account: StoredAccount | null;
  readonly activity: Activity;
  /** The words of the page, in the language of the settings. */
  readonly text: Text;
}

/** Reads it all without waking the worker. */
export async function readStored(): Promise<Stored> {
  const [told, managed, signedIn, activity, demo] = await Promise.all([
    readOwnTold(),
    readManagedSettings(),
    readAccount(),
    readActivity(),
    readDemo(),
  ]);
  const connection = readConnection(told, managed);
  const account = signedIn && isSignedInOver(signedIn, connection) ? signedIn : demo;
  const clientId = connection.clientId ?? account?.clientId ?? null;
  const [text, summary] = await Promise.all([
    loadScorecardText(connection.locale, readWords),
    account && readSummary(account.cloud, account.tenantId),
  ]);
  const isDemo = demo !== null && account === demo;
  return { connection, clientId, account, demo: isDemo, activity, text, summary };
}
