import * as v from 'valibot';
import { answerHint, storedFingerprint } from '../../lib/hints/answer.ts';
import { DISMISS_CHOICES, Dismissals, type DismissChoice, dismiss } from '../../lib/hints/dismissals.ts';
import { STANDS, type Stands } from '../../lib/hints/hint-health.ts';
import type { HintRecord } from '../../lib/hints/hint-record.ts';
import { placeOf, type ReadRecord } from '../../lib/hints/place.ts';
import { parseRoute } from '../../lib/hints/route.ts';
import { readDismissals, writeDismissals } from '../../lib/shell/dismissal-storage.ts';
import { allowedHosts } from '../../lib/shell/host-permission.ts';
import { onMessage } from '../../lib/shell/messages.ts';
import { RateLimit } from '../../lib/shell/rate-limit.ts';
import { portalPage } from '../../lib/shell/sender.ts';
import { openScorecard } from '../../lib/shell/toolbar.ts';
import { readHintRow } from '../../lib/store/hint-rows.ts';
import { readSummary } from '../../lib/store/summaries.ts';
import type { Summary } from '../../lib/views/summary.ts';
import { atWork } from './at-work.ts';
import { countHintAt, countUnknownRoute } from './hint-counts.ts';
import { connect, currentAccount, readConfiguration, scopeOf } from './product.ts';

const limit = new RateLimit();

type Sender = Parameters<typeof portalPage>[0];

/** The page that asks: `busy` if it asks too often, null if it is no portal that settings and browser allow. */
async function allowedPage(sender: Sender): Promise<{ readonly url: string } | 'busy' | null> {
  const page = portalPage(sender);
  if (page === null) return null;
  if (!limit.allows(page.tabId, Date.now())) return 'busy';
  const { settings } = await readConfiguration();
  const host = new URL(page.url).hostname;
  // A script that runs already outlives a permission that was taken back.
  return settings.portals.includes(host) && (await allowedHosts([host])).length > 0 ? page : null;
}

async function hintsHere(url: string, tenantInPage: string | null): Promise<HintRecord | null> {
  const configuration = await readConfiguration();
  const account = await currentAccount(configuration);
  const summary = account === null ? null : await readSummary(account.cloud, account.tenantId);
  if (account === null || summary === null) return null;
  const db = await connect();
  const read: ReadRecord = (kind, key) => readHintRow(db, scopeOf(account), kind, key);
  const record = await answerHint({
    url,
    tenantInPage,
    judged: { cloud: account.cloud, tenantId: account.tenantId, tenantName: summary.tenant.name },
    locale: configuration.settings.locale,
    now: serverTime(summary),
    dismissed: await dismissed(),
    read,
  });
  const route = parseRoute(url);
  // There is no hint for other reasons, too.
  if (record === null && route !== null && (await placeOf(url, read)) === null) countUnknownRoute(route);
  return record;
}

/** Dismissals that this version can read; of any others nothing is hidden. */
async function dismissed(): Promise<Dismissals> {
  const read = v.safeParse(Dismissals, await readDismissals());
  return read.success ? read.output : {};
}

async function dismissHint(url: string, choice: DismissChoice): Promise<void> {
  const account = await currentAccount(await readConfiguration());
  const summary = account === null ? null : await readSummary(account.cloud, account.tenantId);
  if (account === null || summary === null) return;
  const db = await connect();
  const now = serverTime(summary);
  const read: ReadRecord = (kind, key) => readHintRow(db, scopeOf(account), kind, key);
  const place = await placeOf(url, read);
  if (place === null) return;
  const fingerprint = await storedFingerprint(place, { read, now });
  const at = { judged: account, place, host: new URL(url).hostname, fingerprint, now };
  await writeDismissals(dismiss(await dismissed(), choice, at));
}

/** Ages are told, and dismissals end, by Microsoft's clock. */
function serverTime({ sweep }: Pick<Summary, 'sweep'>): Date {
  return new Date(Date.now() + sweep.clockOffsetMs);
}

/** Counts how the hint of a page stood, so that a portal that was built anew is noticed. */
async function hintStood(url: string, stands: Stands): Promise<void> {
  const account = await currentAccount(await readConfiguration());
  if (account === null) return;
  const db = await connect();
  const place = await placeOf(url, (kind, key) => readHintRow(db, scopeOf(account), kind, key));
  if (place !== null) countHintAt(place, stands);
}

/** Content scripts may ask for these four things. What page it is comes from the browser, never from the message. */
export function listenToPortals(): void {
  onMessage('hintsHere', async ({ data, sender }) => {
    const answer = await atWork(async () => {
      const page = await allowedPage(sender);
      if (page === null) return null;
      if (page === 'busy') return 'later';
      const claimed: unknown = data?.tenantInPage;
      return await hintsHere(page.url, typeof claimed === 'string' ? claimed : null);
    });
    return answer ?? null;
  });
  onMessage('hintStands', async ({ data, sender }) => {
    const page = await allowedPage(sender);
    const stands = STANDS.find((one) => one === data);
    if (page !== null && page !== 'busy' && stands !== undefined)
      await atWork(() => hintStood(page.url, stands));
  });
  onMessage('dismissHint', async ({ data, sender }) => {
    const page = await allowedPage(sender);
    const choice = DISMISS_CHOICES.find((one) => one === data);
    if (page === null || page === 'busy' || choice === undefined) return;
    await atWork(() => dismissHint(page.url, choice));
  });
  onMessage('openScorecard', async ({ sender }) => {
    const page = await allowedPage(sender);
    if (page !== null && page !== 'busy') await openScorecard();
  });
}
