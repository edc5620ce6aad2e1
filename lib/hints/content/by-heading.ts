import type { HintRecord } from '../hint-record.ts';
import { openRoots } from './open-roots.ts';

const HEADINGS = '.fxs-blade-title-titleText, h1, h2, h3, [role="heading"]';

/** Headings come late; then the page is taken for none of those that could be meant. */
const LOOKS_MS = [0, 300, 700, 1000, 1500];
const MOST_HEADINGS = 40;
const LONGEST_HEADING = 200;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What the page's headings say, lower-case; of a heading with a menu's name before it, the last part too. */
function headingsInView(): Set<string> {
  const found = openRoots().flatMap((root) => [...root.querySelectorAll(HEADINGS)]);
  const texts = found
    .slice(0, MOST_HEADINGS)
    .filter((heading) => heading.checkVisibility())
    .map((heading) => plain((heading.textContent ?? '').slice(0, LONGEST_HEADING)));
  return new Set(texts.flatMap((text) => [text, plain(text.split('|').at(-1) ?? '')]));
}

function fits(record: HintRecord): HintRecord | null {
  if (record.headings.length === 0) return record;
  const inView = headingsInView();
  const found = [record, ...record.otherwise].find(({ headings }) =>
    headings.some((heading) => inView.has(plain(heading))),
  );
  return found === undefined ? null : { ...record, ...found };
}

/**
 * The record, or of several pages that share an address the one whose heading the page shows; null when it shows none
 * of them. Nothing of the page leaves it: the worker sent all of them.
 */
export async function recordInView(record: HintRecord, page: AbortSignal): Promise<HintRecord | null> {
  for (const wait of LOOKS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (page.aborted) return null;
    const found = fits(record);
    if (found !== null) return found;
  }
  return null;
}
