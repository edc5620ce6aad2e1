import type { DashboardInput } from '../../components/dashboard/dashboard.tsx';
import type { RecordName } from '../../components/dashboard/dashboard-records.ts';
import type { DashboardRoute } from '../../components/dashboard/dashboard-route.ts';
import { type Connection, isSignedInOver, readConnection } from '../../lib/settings/connection.ts';
import { readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { type Activity, readActivity } from '../../lib/shell/activity.ts';
import { readDemo } from '../../lib/shell/demo.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import { loadDashboardText } from '../../lib/text/dashboard-text.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { readRecords } from './read-records.ts';

/** Everything the dashboard shows, as it is stored. */
export interface Stored extends DashboardInput {
  readonly connection: Connection;
  readonly account: StoredAccount | null;
  readonly activity: Activity;
  /** The words of the page, in the language of the settings. */
  readonly text: Text;
}

/** Reads it all without waking the worker; of the records, `analysis` (whose tenant, how old) and those of `names`. */
export async function readStored(names: readonly RecordName[], route: DashboardRoute): Promise<Stored> {
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
  const wanted: RecordName[] = [...new Set<RecordName>([...names, 'analysis'])];
  const [text, records] = await Promise.all([
    loadDashboardText(connection.locale, readWords),
    account === null
      ? ({} as Stored['records'])
      : readRecords([account.cloud, account.tenantId], wanted, route),
  ]);
  const isDemo = demo !== null && account === demo;
  const analysis = records.analysis ?? null;
  return { connection, clientId, account, demo: isDemo, activity, text, analysis, records };
}
