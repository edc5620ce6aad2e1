import type { PopupInput } from '../../components/scorecard/popup-state.ts';
import { type Connection, isSignedInOver, readConnection } from '../../lib/settings/connection.ts';
import { readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readDemo } from '../../lib/shell/demo.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readSummary } from '../../lib/store/summaries.ts';

/** Everything the popup shows, as it is stored. */
export interface Stored extends PopupInput {
  readonly connection: Connection;
  readonly account: StoredAccount | null;
  readonly activity: Activity;
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
  const summary = account && (await readSummary(account.cloud, account.tenantId));
  return { connection, clientId, account, demo: demo !== null && account === demo, activity, summary };
}
