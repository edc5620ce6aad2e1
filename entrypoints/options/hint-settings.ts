import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { HintsIntents, HintsModel } from '../../components/settings/hints-model.ts';
import type { Saved } from '../../components/settings/settings-model.ts';
import { Dismissals, hidden, showAgain } from '../../lib/hints/dismissals.ts';
import { HintHealth, healthReport } from '../../lib/hints/hint-health.ts';
import { PORTALS } from '../../lib/settings/portals.ts';
import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import { keysOf } from '../../lib/shell/commands.ts';
import { readDismissals, writeDismissals } from '../../lib/shell/dismissal-storage.ts';
import { forgetHintHealth, readHintHealth } from '../../lib/shell/hint-health-storage.ts';
import { allowedHosts, allowHosts, giveUpHost } from '../../lib/shell/host-permission.ts';
import { changeOwnTold } from '../../lib/shell/told-storage.ts';

const ALL_HOSTS = PORTALS.map(({ host }) => host);

/** Dismissals that this version can read; of any others nothing is hidden. */
async function standing(): Promise<Dismissals> {
  const read = v.safeParse(Dismissals, await readDismissals());
  return read.success ? read.output : {};
}

/** What the page says of hints now. */
export async function readHints({ settings, managed }: EffectiveSettings): Promise<HintsModel> {
  const [allowed, dismissals, counted, keys] = await Promise.all([
    allowedHosts(ALL_HOSTS),
    standing(),
    readHintHealth(),
    keysOf('focus-hint'),
  ]);
  const wanted = new Set(settings.portals);
  const health = v.safeParse(HintHealth, counted);
  return {
    portals: PORTALS.map(({ host, product, cloud }) => ({
      host,
      product,
      cloud,
      state: !wanted.has(host) ? 'off' : allowed.includes(host) ? 'on' : 'missing',
    })),
    strangers: settings.portals.filter((host) => !ALL_HOSTS.includes(host)),
    managed: managed.includes('portals'),
    keys,
    hidden: hidden(dismissals, new Date()),
    report: health.success ? healthReport(health.output, browser.runtime.getManifest().version) : null,
  };
}

async function saved(writing: Promise<void>): Promise<Saved['kind']> {
  return await writing.then(
    () => 'saved' as const,
    () => 'failed' as const,
  );
}

/** Another window may have stored something since this page read it: only this host changes. */
const writeHost = (host: string, on: boolean): Promise<void> =>
  changeOwnTold((own) => {
    const told = storedTold(own);
    const others = mergeSettings(told.settings, {}).settings.portals.filter((one) => one !== host);
    const portals = on ? [...others, host] : others;
    return { ...told, settings: { ...told.settings, portals } };
  });

/** What the page can do about hints; `refresh` brings the page to what is stored before the answer is given. */
export function hintIntents(refresh: () => Promise<void>): HintsIntents {
  const done = async (writing: Promise<void>): Promise<Saved['kind']> => {
    const kind = await saved(writing);
    await refresh();
    return kind;
  };
  return {
    async switchPortal(host, on) {
      // Nothing is awaited before the browser is asked: it wants to see the click.
      if (on && !(await allowHosts([host]).catch(() => false))) return 'refused';
      const kind = await done(writeHost(host, on));
      const isOptional = PORTALS.some((portal) => portal.host === host && portal.optional);
      if (kind === 'saved' && !on && isOptional) await giveUpHost(host).catch(() => undefined);
      return kind;
    },
    showAgain: (site) => done(standing().then((dismissals) => writeDismissals(showAgain(dismissals, site)))),
    forgetCounts: () => done(forgetHintHealth()),
  };
}
