import { browser } from 'wxt/browser';

/** The match pattern for all pages of a host. */
export const patternOf = (host: string): string => `https://${host}/*`;

/**
 * Asks for access to hosts; true when it is there afterwards. Shows nothing when it was given before. Call it inside
 * a click, before anything is awaited: browsers refuse it without a gesture.
 */
export async function allowHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

/** Gives access to a host back. Hosts that came with the extension stay. */
export async function giveUpHost(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Gives every host back that did not come with the extension. */
export async function giveUpOptionalHosts(): Promise<void> {
  const own: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const optional = origins.filter((origin) => !own.includes(origin));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
}

/**
 * Those of the hosts that the browser allows now. A person can take back any of them in the browser's own settings,
 * in Firefox also those that came with the extension.
 */
export async function allowedHosts(hosts: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })),
  );
  return hosts.filter((_, at) => allowed[at]);
}

/** Calls back when access to any host was given or taken back. */
export function watchHosts(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
