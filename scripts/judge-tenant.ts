import { setMaxListeners } from 'node:events';
import 'fake-indexeddb/auto';
import type { TokenSource } from '../lib/auth/token-source.ts';
import { TokenUnavailable } from '../lib/auth/token-source.ts';
import { CLOUDS, type Cloud, type Resource } from '../lib/microsoft/clouds.ts';
import { mergeSettings } from '../lib/settings/settings.ts';
import { readTold, writeTold } from '../lib/settings/told.ts';
import { openDatabase, type Scope } from '../lib/store/database.ts';
import { readReport } from '../lib/store/reports.ts';
import { runSweep } from '../lib/sweep/sweep.ts';
import { learnLanguage } from '../lib/text/languages.ts';
import { createCloud } from '../test/cloud/cloud.ts';
import { loadTenant } from '../test/cloud/load-tenant.ts';
import type { RecordedTenant } from '../test/cloud/recorded-tenant.ts';
import { readWords } from './read-words.ts';

/** A tenant folder that cannot be judged, in words for whoever runs the command. */
export class NotJudged extends Error {}

export interface JudgeOptions {
  readonly tenant: string;
  /** ISO time; wins over the one that the folder names. */
  readonly now?: string;
  /** Folder that is judged first, so that the diff has something to compare with. */
  readonly previous?: string;
  readonly version: string;
}

type Database = Awaited<ReturnType<typeof openDatabase>>;

/**
 * Judges a recorded tenant in this process, without a browser, and lends the database in which all of it stands.
 * @throws {NotJudged}
 */
export async function withJudged<Result>(
  options: JudgeOptions,
  use: (judged: { db: Database; scope: Scope }) => Promise<Result>,
): Promise<Result> {
  const name = `judge-${crypto.randomUUID()}`;
  const db = await openDatabase(name);
  try {
    const { previous, version } = options;
    if (previous !== undefined) await sweepTenant(db, loadTenant(previous), undefined, version);
    const scope = await sweepTenant(db, loadTenant(options.tenant), options.now, version);
    return await use({ db, scope });
  } finally {
    db.close();
  }
}

/** The report of a recorded tenant. @throws {NotJudged} */
export const judgeTenant = (options: JudgeOptions): Promise<unknown> =>
  withJudged(options, ({ db, scope }) => readReport(db, scope));

/** Everything that a sweep of a recorded tenant leaves in the database, by store. @throws {NotJudged} */
export async function storedByJudging(
  tenant: RecordedTenant,
  version: string,
): Promise<Record<string, unknown[]>> {
  const db = await openDatabase(`judge-${crypto.randomUUID()}`);
  try {
    await sweepTenant(db, tenant, undefined, version);
    const stores = [...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)] as const);
    return Object.fromEntries(await Promise.all(stores));
  } finally {
    db.close();
  }
}

async function sweepTenant(
  db: Database,
  tenant: RecordedTenant,
  now: string | undefined,
  version: string,
): Promise<Scope> {
  const { settings: own = {}, attestations = [], exceptions = [] } = tenant.file;
  const read = readTold(writeTold({ settings: own, attestations, exceptions } as never));
  if ('problems' in read) {
    throw new NotJudged(
      read.problems.map(({ name, message }) => `tenant.json: ${name} ${message}`).join('\n'),
    );
  }
  const { settings } = mergeSettings(read.told.settings, {});
  await learnLanguage(settings.locale, readWords);
  const cloud = createCloud({ tenant, redirectUris: [], ...(now === undefined ? {} : { now }) });
  // Waits of a recorded throttling pass at once: the tenant's clock stands still.
  let waited = 0;
  const { signal } = new AbortController();
  // Every request under way listens to it, and sources are read side by side: more than ten are no leak.
  setMaxListeners(0, signal);
  const outcome = await runSweep({
    cloud: settings.cloud,
    fetch: (request) => cloud.handle(request),
    tokens: tokensOf(cloud, settings.cloud),
    db,
    clock: {
      now: () => cloud.clock.now().getTime() + waited,
      longestWaitMs: Number.POSITIVE_INFINITY,
      wait: async (ms) => {
        waited += ms;
      },
    },
    settings,
    attestations: read.told.attestations,
    exceptions: read.told.exceptions,
    version,
    paced: false,
    heartbeat: async () => {},
    progress: async () => {},
    signal,
  });
  if (outcome.state !== 'finished') {
    throw new NotJudged(
      `The sweep ended without a result (${'problem' in outcome ? outcome.problem : outcome.state}).`,
    );
  }
  return outcome.scope;
}

/** Tokens of the simulated cloud, issued in process with the scopes that the tenant granted. */
function tokensOf(cloud: ReturnType<typeof createCloud>, name: Cloud): TokenSource {
  return {
    account: async () => cloud.account,
    token: async ({ origin }) => {
      const resource = (['graph', 'partnerCenter', 'arm'] as const satisfies readonly Resource[]).find(
        (one) => `https://${CLOUDS[name][one]}` === origin,
      );
      if (resource === undefined) throw new TokenUnavailable('signIn', 'unknownResource');
      try {
        return await cloud.issueToken(resource);
      } catch {
        throw new TokenUnavailable('consent', 'AADSTS65001');
      }
    },
  };
}
