import type { DashboardInput } from '../../components/dashboard/dashboard.tsx';
import { type Connection, isSignedInOver, readConnection } from '../../lib/settings/connection.ts';
import { readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readAnalysis } from '../../lib/store/analyses.ts';

/** Everything the dashboard shows, as it is stored. */
export interface Stored extends DashboardInput {
  readonly connection: Connection;
  readonly account: StoredAccount | null;
  readonly activity: Activity;
}

/** Reads it all without waking the worker. */
export async function readStored(): Promise<Stored> {
  const [told, managed, signedIn, activity] = await Promise.all([
    readOwnTold(),
    readManagedSettings(),
    readAccount(),
    readActivity(),
  ]);
  const connection = readConnection(told, managed);
  const { clientId } = connection;
  const account = signedIn && isSignedInOver(signedIn, connection) ? signedIn : null;
  const analysis = account && (await readAnalysis(account.cloud, account.tenantId));
  return { connection, clientId, account, activity, analysis };
}
