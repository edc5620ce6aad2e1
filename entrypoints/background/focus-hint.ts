import { sendMessage } from '../../lib/shell/messages.ts';
import { openScorecard } from '../../lib/shell/toolbar.ts';

/** Moves the keyboard focus to the hint of a tab; where none shows, the scorecard opens instead. */
export async function focusHint(tabId: number | null): Promise<void> {
  // A page without the content script has nobody who answers.
  const focused =
    tabId !== null && (await sendMessage('focusHint', undefined, { tabId, frameId: 0 }).catch(() => false));
  if (!focused) await openScorecard();
}
