import type { Stands } from '../hint-health.ts';
import type { HintRecord } from '../hint-record.ts';
import { afterLayout } from './after-layout.ts';
import { element } from './elements.ts';
import { isCovered, standInLine } from './heading-line.ts';
import css from './hint.css?inline';
import cardCss from './hint-card.css?inline';
import { cardOf, type HintActions, pillOf } from './hint-view.ts';
import { watchOwnBox } from './own-box.ts';
import { headingWords } from './page-heading.ts';
import { pageTheme } from './page-theme.ts';

/** When the page's heading is looked for, after the record came; then the hint is docked and stays so. */
const LOOKS_MS = [0, 150, 200, 250, 400];

/** Two extensions or a hostile page must not keep each other busy. */
const MOST_RETURNS = 5;
const MOST_LINES = 2;

/**
 * Where a hint shows: in the line of the page's own heading where there is room, else docked in the page's top layer,
 * outside its body and its flow. One host per page, and none without a hint.
 */
export interface HintSurface {
  show(record: HintRecord): void;
  clear(): void;
  /** Hidden while the page shows a modal of its own. */
  giveWay(modalIsOpen: boolean): void;
  /** Whether an event of the page comes from inside the hint. */
  holds(event: Event): boolean;
  /** Closes the card and gives the focus back to the pill. */
  close(): void;
  /** Moves the keyboard focus to the pill; false where no hint shows. */
  focus(): boolean;
  /** How the hint of this place stands; null while that is not settled. */
  readonly spot: 'line' | 'dock' | null;
}

interface Intents extends Omit<HintActions, 'toggle' | 'close'> {
  /** How the hint of this place came to stand; once for each place. */
  settled(stands: Exclude<Stands, 'notKnown'>): void;
}

/** Built when the first hint shows, gone from the page without one. */
export function createHintSurface(intents: Intents): HintSurface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardCss, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const aside = element('aside', 'hint');
  root.append(aside);

  let shown: HintRecord | null = null;
  let pill: HTMLButtonElement | null = null;
  let card: HTMLElement | null = null;
  let spot: HintSurface['spot'] = null;
  let yielding = false;
  let returns = 0;
  let lines = 0;
  let stopLooking = (): void => undefined;

  const actions: HintActions = {
    ...intents,
    toggle: () => setOpen(card === null),
    close: () => setOpen(false),
    dismiss: (choice) => {
      clear();
      intents.dismiss(choice);
    },
  };
  // What a person does in the hint is not for the page, which could take it for a click on its heading.
  for (const type of ['click', 'auxclick', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    root.addEventListener(type, (event) => event.stopPropagation());

  function paint(record: HintRecord): void {
    const hadFocus = root.activeElement !== null;
    const wasOpen = card !== null;
    setOpen(false);
    pill = pillOf(record, actions);
    aside.dir = record.dir;
    aside.lang = record.locale;
    aside.ariaLabel = record.words.label;
    aside.replaceChildren(pill);
    dress();
    if (wasOpen) setOpen(true);
    if (hadFocus) pill.focus({ preventScroll: true });
  }

  function dress(): void {
    aside.className = `hint ${spot ?? 'dock'} ${shown?.verdict ?? ''} ${pageTheme()}`;
  }

  function setOpen(now: boolean): void {
    if (shown === null || pill === null || now === (card !== null)) return;
    pill.ariaExpanded = String(now);
    pill.title = now ? shown.words.close : shown.words.open;
    if (!now && root.activeElement !== null) pill.focus({ preventScroll: true });
    card?.remove();
    card = now ? cardOf(shown, actions) : null;
    if (card === null) return;
    aside.append(card);
    card.showPopover();
  }

  function dock(): void {
    spot = 'dock';
    aside.popover = 'manual';
    dress();
    document.documentElement.append(host);
    if (!yielding) aside.showPopover();
    reopen();
  }

  /** In the heading's line, if it can be found and has room. */
  function standInHeading(): boolean {
    const words = lines < MOST_LINES ? headingWords() : null;
    if (words === null || pill === null) return false;
    spot = 'line';
    aside.popover = null;
    dress();
    aside.hidden = false;
    if (!standInLine(words, host, aside)) {
      spot = null;
      return false;
    }
    lines += 1;
    aside.hidden = yielding;
    box.observe(pill);
    reopen();
    return true;
  }

  /** A card that was open before the host was moved is open after it. */
  function reopen(): void {
    if (card?.isConnected && !yielding && !card.matches(':popover-open')) card.showPopover();
  }

  function settle(nth = 0): void {
    stopLooking();
    const timer = setTimeout(() => {
      stopLooking = afterLayout(() => lookForHeading(nth));
    }, LOOKS_MS[nth]);
    stopLooking = () => clearTimeout(timer);
  }

  function lookForHeading(nth: number): void {
    if (shown === null || spot !== null) return;
    const stands = standInHeading();
    if (!stands && nth + 1 < LOOKS_MS.length) {
      settle(nth + 1);
      return;
    }
    if (!stands) dock();
    intents.settled(stands ? 'line' : headingWords() === null ? 'noHeading' : 'noRoom');
  }

  // The own box only: what the page does elsewhere is not observed.
  const box = watchOwnBox(() => {
    if (shown === null || spot !== 'line' || yielding) return;
    const wiped = !host.isConnected || pill?.checkVisibility() !== true;
    if (!wiped && !isCovered(host, aside)) return;
    box.disconnect();
    spot = null;
    host.remove();
    if (!wiped || !standInHeading()) dock();
  });

  // Children and theme of the root and the body's theme only: no record comes from the page's content.
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type === 'childList')) {
      watchRootAndBody();
      if (spot === 'dock' && !host.isConnected && returns < MOST_RETURNS) {
        returns += 1;
        dock();
      }
    }
    dress();
  });

  function watchRootAndBody(): void {
    const theme = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
    observer.observe(document.documentElement, { ...theme, childList: true });
    if (document.body !== null) observer.observe(document.body, theme);
  }

  function clear(): void {
    stopLooking();
    setOpen(false);
    shown = null;
    spot = null;
    returns = 0;
    lines = 0;
    observer.disconnect();
    box.disconnect();
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
      watchRootAndBody();
      if (spot === null) settle();
      else if (spot === 'dock' && !host.isConnected) dock();
    },
    giveWay(modalIsOpen) {
      yielding = modalIsOpen;
      aside.hidden = modalIsOpen && spot === 'line';
      if (spot === 'dock') aside.togglePopover(!modalIsOpen && host.isConnected);
      if (modalIsOpen) card?.hidePopover();
      else reopen();
    },
    holds: (event) => shown !== null && event.composedPath().includes(host),
    close: () => setOpen(false),
    focus() {
      if (pill === null || shown === null || spot === null || yielding) return false;
      pill.focus();
      return true;
    },
    get spot() {
      return spot;
    },
  };
}
