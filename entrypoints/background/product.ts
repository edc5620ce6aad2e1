import { MsalTokenSource } from '../../lib/auth/msal-token-source.ts';
import { CLOUDS } from '../../lib/microsoft/clouds.ts';
import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import type { Told } from '../../lib/settings/told.ts';
import { forgetAccount, readAccount, type StoredAccount } from '../../lib/shell/account.ts';
import { sessionTokens } from '../../lib/shell/session-tokens.ts';
import { readManagedSettings, readOwnTold } from '../../lib/shell/told-storage.ts';
import { launchWebAuthFlow, redirectUri } from '../../lib/shell/web-auth-flow.ts';
import { readWords } from '../../lib/shell/words.ts';
import { type Database, openDatabase, type Scope } from '../../lib/store/database.ts';
import { learnLanguage } from '../../lib/text/languages.ts';
import { presentLife } from './at-work.ts';

/** Settings in force and everything else that the person told. */
export interface Configuration extends EffectiveSettings {
  readonly told: Told;
}

/**
 * What is stored may be older than this version or damaged: each entry is judged alone. Whoever has a configuration
 * can speak its language.
 */
export async function readConfiguration(): Promise<Configuration> {
  const told = storedTold(await readOwnTold());
  const effective = mergeSettings(told.settings, await readManagedSettings());
  await learnLanguage(effective.settings.locale, readWords);
  return { ...effective, told };
}

/** The account that is signed in under these settings; another client id or cloud means that nobody is. */
export async function currentAccount({ settings }: Configuration): Promise<StoredAccount | null> {
  const account = await readAccount();
  if (account === null) return null;
  const same =
    account.clientId === settings.clientId &&
    account.cloud === settings.cloud &&
    (settings.tenantId === null || settings.tenantId.toLowerCase() === account.tenantId.toLowerCase());
  if (same) return account;
  await forgetAccount();
  await sessionTokens.write({});
  return null;
}

export function scopeOf(account: StoredAccount): Scope {
  return [account.cloud, account.tenantId];
}

/** Tokens that a sign-in of an earlier life brings are not stored. */
function sessionOf(life: number): typeof sessionTokens {
  return {
    read: sessionTokens.read,
    write: async (entries) => {
      if (life === presentLife()) await sessionTokens.write(entries);
    },
  };
}

let tokens: { readonly key: string; readonly source: MsalTokenSource } | null = null;

/** The token source for these settings, made once; null while no client id is set. */
export function tokenSource({ settings }: Configuration): MsalTokenSource | null {
  const { clientId, cloud, tenantId } = settings;
  if (clientId === null) return null;
  const authority = `https://${CLOUDS[cloud].signIn}/${tenantId ?? 'organizations'}`;
  const key = `${clientId} ${authority}`;
  if (tokens?.key !== key) {
    const source = new MsalTokenSource({
      clientId,
      authority,
      redirectUri: redirectUri(),
      tenantId,
      launch: launchWebAuthFlow,
      session: sessionOf(presentLife()),
      remembered: readAccount,
    });
    tokens = { key, source };
  }
  return tokens.source;
}

let database: Promise<Database> | null = null;

/** Forgets the tokens that this worker holds in memory, and who makes them. */
export async function forgetTokens(): Promise<void> {
  const { source } = tokens ?? {};
  tokens = null;
  // What is held in memory alone is no record: the next life does not read it.
  await source?.signOut().catch(() => undefined);
}

/** The worker's one connection; opened again when the browser closed it. */
export async function connect(): Promise<Database> {
  database ??= openDatabase(undefined, undefined, () => {
    database = null;
  });
  try {
    return await database;
  } catch (error) {
    database = null;
    throw error;
  }
}

/** Lets go of the database. */
export async function disconnect(): Promise<void> {
  const open = database;
  database = null;
  (await open?.catch(() => null))?.close();
}
