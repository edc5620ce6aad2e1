import { PORTALS } from '../../lib/settings/portals.ts';
import { allowedHosts } from '../../lib/shell/host-permission.ts';
import { registerHints, startHintsInTabs } from '../../lib/shell/portal-scripts.ts';
import { atWork } from './at-work.ts';
import { readConfiguration } from './product.ts';

let last: Promise<void> = Promise.resolve();

async function followOnce(): Promise<void> {
  const { settings } = await readConfiguration();
  // What else is named there is no portal, and perhaps no host: the browser is asked for none of it.
  const wanted = PORTALS.filter(({ host }) => settings.portals.includes(host));
  const allowed = new Set(await allowedHosts(wanted.map(({ host }) => host)));
  const running = wanted.filter(({ host }) => allowed.has(host));
  await registerHints(running.filter(({ optional }) => optional).map(({ host }) => host));
  await startHintsInTabs(running.map(({ host }) => host));
}

/**
 * Brings the pages on which the content script runs to what settings and browser allow; one call after the other. A
 * browser that refuses costs hints and nothing else: they start again with the next change or update.
 */
export function followPortals(): void {
  last = last.then(() => atWork(followOnce)).catch(() => undefined);
}
