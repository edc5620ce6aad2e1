import { browser } from 'wxt/browser';
import { patternOf } from './host-permission.ts';
import { sendMessage } from './messages.ts';

const ID = 'portals';
const SCRIPT = '/hints.js';

type Scripts = Parameters<typeof browser.scripting.registerContentScripts>[0];

/** Makes the content script run on the pages of these hosts, and of no other beside those in the manifest. */
export async function registerHints(hosts: readonly string[]): Promise<void> {
  const matches = hosts.map(patternOf).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const scripts: Scripts = [{ id: ID, js: [SCRIPT], matches, runAt: 'document_start' }];
  if (registered === undefined) await browser.scripting.registerContentScripts(scripts);
  else await browser.scripting.updateContentScripts(scripts);
}

/** Starts hints in tabs that are open already; where they run nothing happens. */
export async function startHintsInTabs(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts.map(patternOf) });
  const started = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
  });
  // A tab may close or show an error page meanwhile.
  await Promise.allSettled(started);
}

/** Ends hints in every tab whose page the browser lets us ask; where none run nothing happens. */
export async function removeHintsFromTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*/*' });
  const asked = tabs.map(async ({ id }) => {
    if (id !== undefined) await sendMessage('removeHint', undefined, { tabId: id, frameId: 0 });
  });
  await Promise.allSettled(asked);
}
