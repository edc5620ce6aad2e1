import { PORTALS } from '../../lib/settings/portals.ts';
import { allowedHosts } from '../../lib/shell/host-permission.ts';
import { registerHints, startHintsInTabs } from '../../lib/shell/portal-scripts.ts';
import { readConfiguration } from './product.ts';

const OPTIONAL: ReadonlySet<string> = new Set(
  PORTALS.filter(({ optional }) => optional).map(({ host }) => host),
);

let last: Promise<void> = Promise.resolve();

async function followOnce(): Promise<void> {
  const { settings } = await readConfiguration();
  const allowed = await allowedHosts(settings.portals);
  await registerHints(allowed.filter((host) => OPTIONAL.has(host)));
  await startHintsInTabs(allowed);
}

/** Brings the pages on which the content script runs to what settings and browser allow; one call after the other. */
export function followPortals(): Promise<void> {
  last = last.then(followOnce, followOnce);
  return last;
}
