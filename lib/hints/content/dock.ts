import type { HintRecord } from '../hint-record.ts';
import css from './dock.css?inline';
import { element } from './elements.ts';
import { cardOf, type HintActions, pillOf } from './hint-view.ts';
import { isPageDark } from './page-theme.ts';

/** Two extensions or a hostile page must not keep each other busy. */
const MOST_RETURNS = 5;

/** Where a hint shows: docked in the page's top layer, outside its body and its flow. */
export interface Dock {
  show(record: HintRecord): void;
  clear(): void;
  /** Hidden while the page shows a modal of its own. */
  giveWay(modalIsOpen: boolean): void;
  /** Whether an event of the page comes from inside the hint. */
  holds(target: EventTarget | null): boolean;
  /** Closes the card and gives the focus back to the pill. */
  close(): void;
}

/** Built when the first hint shows, gone from the page without one. */
export function createDock(intents: Pick<HintActions, 'dismiss' | 'openScorecard'>): Dock {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const aside = element('aside', 'dock');
  aside.popover = 'manual';
  root.append(aside);

  let shown: HintRecord | null = null;
  let pill: HTMLButtonElement | null = null;
  let card: HTMLElement | null = null;
  let open = false;
  let yielding = false;
  let returns = 0;

  const actions: HintActions = {
    toggle: () => setOpen(!open),
    close: () => setOpen(false),
    dismiss: () => {
      clear();
      intents.dismiss();
    },
    openScorecard: intents.openScorecard,
  };

  function paint(record: HintRecord): void {
    const hadFocus = root.activeElement !== null;
    pill = pillOf(record, actions);
    aside.className = `dock ${record.verdict}`;
    aside.classList.toggle('dark', isPageDark());
    aside.dir = record.dir;
    aside.lang = record.locale;
    aside.ariaLabel = record.words.label;
    aside.replaceChildren(pill);
    setOpen(open);
    if (hadFocus) pill.focus({ preventScroll: true });
  }

  function setOpen(now: boolean): void {
    if (shown === null || pill === null) return;
    open = now;
    pill.ariaExpanded = String(open);
    pill.title = open ? shown.words.close : shown.words.open;
    if (!open && root.activeElement !== null) pill.focus({ preventScroll: true });
    card?.remove();
    card = open ? cardOf(shown, actions) : null;
    if (card !== null) aside.append(card);
  }

  /** Into the top layer; the page may have taken the host out of the document. */
  function place(): void {
    if (shown === null) return;
    if (!host.isConnected) document.documentElement.append(host);
    if (!yielding && !aside.matches(':popover-open')) aside.showPopover();
  }

  // Children and theme of the root and the body's theme only: no record comes from the page's content.
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type === 'childList')) {
      watchRootAndBody();
      if (!host.isConnected && returns < MOST_RETURNS) {
        returns += 1;
        place();
      }
    }
    aside.classList.toggle('dark', isPageDark());
  });

  function watchRootAndBody(): void {
    const theme = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
    observer.observe(document.documentElement, { ...theme, childList: true });
    if (document.body !== null) observer.observe(document.body, theme);
  }

  function clear(): void {
    shown = null;
    open = false;
    returns = 0;
    observer.disconnect();
    aside.replaceChildren();
    host.remove();
  }

  return {
    clear,
    show(record) {
      if (JSON.stringify(record) !== JSON.stringify(shown)) {
        shown = record;
        paint(record);
      }
      place();
      watchRootAndBody();
    },
    giveWay(modalIsOpen) {
      yielding = modalIsOpen;
      if (!yielding) place();
      else if (aside.matches(':popover-open')) aside.hidePopover();
    },
    holds: (target) => shown !== null && target === host,
    close: () => setOpen(false),
  };
}
