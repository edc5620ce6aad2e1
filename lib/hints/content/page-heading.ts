import { openRoots } from './open-roots.ts';

/**
 * Where a page's own heading stands, most specific first: the title of a blade in portals of the Azure framework, the
 * first heading of the main part, any first heading. November 2026, from public sources. By structure, never by words:
 * portals speak many languages.
 */
const HEADINGS = [
  '.fxs-blade-title-titleText',
  'main h1, [role="main"] h1',
  'h1, [role="heading"][aria-level="1"]',
  'main h2, [role="main"] h2',
];

/** Inside these a click would mean something to the page. */
const INTERACTIVE =
  'a, button, summary, label, [role="button"], [role="link"], [role="tab"], [contenteditable]';

const LONGEST_HEADING = 200;

function lastWords(heading: Element): Text | null {
  const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  let found: Text | null = null;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && text.parentElement?.checkVisibility() === true) found = text;
  }
  return found;
}

function firstIn(roots: readonly ParentNode[], selector: string): Element | null {
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}

/** The last words of the page's own heading; null while it has none, and where it is a control of the page. */
export function headingWords(): Text | null {
  const roots = openRoots();
  for (const selector of HEADINGS) {
    const heading = firstIn(roots, selector);
    if (heading === null || (heading.textContent ?? '').trim().length > LONGEST_HEADING) continue;
    const words = lastWords(heading);
    if (words !== null) return words.parentElement?.closest(INTERACTIVE) == null ? words : null;
  }
  return null;
}
