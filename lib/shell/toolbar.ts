import { browser } from 'wxt/browser';
import type { Badge } from '../views/badge.ts';

/** The same badge in every window: set for the toolbar button, not for a tab. */
export async function showBadge(badge: Badge): Promise<void> {
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: badge.colour });
  await browser.action.setTitle({ title: badge.title });
}

const SCORECARD = '/popup.html';

/** Opens the popup; in a tab where the browser does not let an extension open its popup by itself. */
export async function openScorecard(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(SCORECARD) });
  }
}
