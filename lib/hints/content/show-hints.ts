import type { Stands } from '../hint-health.ts';
import type { HintRecord, OfferedChoice } from '../hint-record.ts';
import { parseRoute, routeKey } from '../route.ts';
import { watchAccountMenu } from './account-menu.ts';
import { recordInView } from './by-heading.ts';
import { createHintSurface, type HintSurface } from './hint-surface.ts';
import { keepOwnKeys } from './own-keys.ts';
import { watchModals } from './page-modal.ts';
import { watchRoute } from './route-watcher.ts';

/** What the content script may say to the worker, and nothing else. */
export interface Background {
  /** The hint for the page in view, or null; `later`: asked too often, ask again. */
  hintsHere(tenantInPage: string | null): Promise<HintRecord | 'later' | null>;
  dismissHint(choice: OfferedChoice): Promise<void>;
  /** How the hint of the page in view came to stand. */
  hintStands(stands: Stands): Promise<void>;
  /** Calls back when the person pressed the shortcut; true if the focus is in the hint then. */
  onFocusHint(focus: () => boolean): void;
  openScorecard(): Promise<void>;
  /** False when the extension was reloaded or removed: this script is then an orphan. */
  isThere(): boolean;
}

const LOOK_FOR_WORKER_MS = 5000;

/** A browser that is busy may tell the worker a moment late where the page is now. */
const ASK_AGAIN_MS = 200;
const ASK_LATER_MS = 1000;
const MOST_QUESTIONS = 5;

async function pageIsParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Shows hints on this page until `stop` aborts. Holds no evidence beyond the one record in view. */
export async function showHints(worker: Background, stop: AbortController): Promise<void> {
  let surface: HintSurface | null = null;
  keepOwnKeys(() => surface, stop.signal);
  await pageIsParsed();

  /** The worker's answer; null when it is not there to give one, which also ends an orphan. */
  async function said<Answer>(answer: () => Promise<Answer>): Promise<Answer | null> {
    try {
      return await answer();
    } catch {
      if (!worker.isThere()) stop.abort();
      return null;
    }
  }

  const shownIn = createHintSurface({
    dismiss: (choice) => void said(() => worker.dismissHint(choice)),
    openScorecard: () => void said(() => worker.openScorecard()),
    settled: (stands) => void said(() => worker.hintStands(stands)),
  });
  worker.onFocusHint(shownIn.focus);
  surface = shownIn;
  let inView: AbortSignal | null = null;

  const ask = async (page: AbortSignal, asked = 1): Promise<void> => {
    await menu.ready;
    const { tenantId } = menu;
    const record = page.aborted ? null : await said(() => worker.hintsHere(tenantId));
    // Another place, or another tenant, may have come into view meanwhile; its own question is under way then.
    if (page.aborted || stop.signal.aborted || tenantId !== menu.tenantId) return;
    if (record !== null && record !== 'later' && record.place === routeKey(parseRoute(location.href))) {
      const found = await recordInView(record, page);
      if (page.aborted || stop.signal.aborted || tenantId !== menu.tenantId) return;
      if (found === null) {
        shownIn.clear();
        void said(() => worker.hintStands('notKnown'));
      } else shownIn.show(found);
      return;
    }
    shownIn.clear();
    if (record === null || asked >= MOST_QUESTIONS) return;
    setTimeout(() => void ask(page, asked + 1), record === 'later' ? ASK_LATER_MS : ASK_AGAIN_MS);
  };
  const menu = watchAccountMenu(() => {
    shownIn.clear();
    if (inView !== null && !inView.aborted) void ask(inView);
  }, stop.signal);

  watchRoute(
    {
      left: shownIn.clear,
      arrived(_, page) {
        if (inView !== page) watchModals(shownIn.giveWay, AbortSignal.any([page, stop.signal]));
        inView = page;
        void ask(page);
      },
    },
    stop.signal,
  );
  const timer = setInterval(() => {
    if (!worker.isThere()) stop.abort();
  }, LOOK_FOR_WORKER_MS);
  stop.signal.addEventListener('abort', () => {
    clearInterval(timer);
    shownIn.clear();
  });
}
