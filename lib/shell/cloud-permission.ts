import { browser } from 'wxt/browser';

/**
 * Asks for access to hosts; true when it is there afterwards. Shows nothing when it was given before. Call it inside
 * a click, before anything is awaited: browsers refuse it without a gesture.
 */
export async function allowHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
}
