import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showHints } from '../lib/hints/content/show-hints.ts';
import { onMessage, sendMessage } from '../lib/shell/messages.ts';

/** The running copy, known only in this extension's own world of the page. */
const RUNNING = Symbol.for('hints');

interface Running {
  readonly isThere: () => boolean;
  readonly stop: AbortController;
}

const isThere = (): boolean => browser.runtime?.id !== undefined;

/**
 * The content script of the portals. It stands in the manifest by hand (`wxt.config.ts`): WXT's own content scripts
 * raise an event on the page that names the extension's id.
 */
export default defineUnlistedScript({
  async main() {
    const world = globalThis as { [RUNNING]?: Running };
    const earlier = world[RUNNING];
    if (earlier?.isThere() && !earlier.stop.signal.aborted) return;
    earlier?.stop.abort();
    const stop = new AbortController();
    world[RUNNING] = { isThere, stop };
    stop.signal.addEventListener(
      'abort',
      onMessage('removeHint', () => stop.abort()),
    );
    await showHints(
      {
        hintsHere: (tenantInPage) => sendMessage('hintsHere', { tenantInPage }),
        hintStands: (stands) => sendMessage('hintStands', stands),
        onFocusHint: (focus) => {
          stop.signal.addEventListener('abort', onMessage('focusHint', focus));
        },
        dismissHint: (choice) => sendMessage('dismissHint', choice),
        openScorecard: () => sendMessage('openScorecard'),
        isThere,
      },
      stop,
    );
  },
});
