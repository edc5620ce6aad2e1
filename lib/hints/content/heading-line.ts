/** Pixels between the heading's last word and the chip; and how far off the line's end a host may begin. */
const GAP = 12;
const SLACK = 6;

const CLIPS = /auto|scroll|hidden|clip/;

/** What lies at a point, through the page's open shadow roots. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
  }
  return found;
}

/** The parent that an element is laid out in: across slots and shadow roots. */
function flatParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function flatAncestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one !== null; one = flatParent(one)) found.push(one);
  return found;
}

/** Whether nothing but the heading and what it stands on lies in a box, and nobody cuts the box off. */
function isFree(box: DOMRect, ancestors: readonly Element[]): boolean {
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return false;
  for (const one of ancestors) {
    if (!CLIPS.test(getComputedStyle(one).overflow)) continue;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) return false;
  }
  const { left, right, top, bottom } = box;
  const middle = (top + bottom) / 2;
  const points: [number, number][] = [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
    [top + 1, middle, bottom - 1].map((y): [number, number] => [x, y]),
  );
  return points.every(([x, y]) => {
    const there = elementAt(x, y);
    return there !== null && ancestors.includes(there);
  });
}

/** Whether something of the page lies over the chip, or cuts it off. Reads the layout: not for every frame. */
export function isCovered(host: Element, chip: Element): boolean {
  const { left, right, top, bottom } = chip.getBoundingClientRect();
  const points = [left + 4, (left + right) / 2, right - 4];
  return points.some((x) => elementAt(x, (top + bottom) / 2) !== host);
}

/** The last line of some words: runs from left to right and from right to left have rectangles of their own in it. */
function lastLine(words: Text): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | null {
  const range = document.createRange();
  range.selectNodeContents(words);
  const runs = [...range.getClientRects()];
  const lowest = Math.max(...runs.map(({ bottom }) => bottom));
  const last = runs.filter(({ top, bottom }) => (top + bottom) / 2 > lowest - (bottom - top));
  return last.length === 0
    ? null
    : {
        left: Math.min(...last.map(({ left }) => left)),
        right: Math.max(...last.map(({ right }) => right)),
        top: Math.min(...last.map(({ top }) => top)),
        bottom: lowest,
      };
}

/**
 * Puts the host behind the last words of a heading and the chip into their line. The host is out of the flow and has
 * no size, so nothing of the page moves. False, and nothing is left behind, where the chip would lie over something,
 * be cut off, or where the page moves all the same.
 * @param host stands in the document afterwards; `chip` is in its root and is moved by `--x` and `--y`, in pixels
 */
export function standInLine(words: Text, host: HTMLElement, chip: HTMLElement): boolean {
  const parent = words.parentElement;
  if (parent === null) return false;
  const line = lastLine(words);
  if (line === null) return false;
  const ancestors = flatAncestors(parent);
  const before = parent.getBoundingClientRect();
  words.after(host);
  const after = parent.getBoundingClientRect();
  const spot = host.getBoundingClientRect();
  const toLeft = getComputedStyle(parent).direction === 'rtl';
  const end = toLeft ? line.left : line.right;
  const { width, height } = chip.getBoundingClientRect();
  const left = toLeft ? line.left - GAP - width : line.right + GAP;
  const top = (line.top + line.bottom - height) / 2;
  const moved = before.x !== after.x || before.width !== after.width || before.height !== after.height;
  // A host that begins elsewhere does not follow the words (the heading is a row of boxes, say).
  const follows =
    Math.abs(spot.left - end) <= SLACK && spot.top >= line.top - SLACK && spot.top <= line.bottom + SLACK;
  chip.style.setProperty('visibility', 'hidden');
  const fits = !moved && follows && isFree(new DOMRect(left, top, width, height), ancestors);
  chip.style.removeProperty('visibility');
  if (!fits) {
    host.remove();
    return false;
  }
  chip.style.setProperty('--x', `${left - spot.left}px`);
  chip.style.setProperty('--y', `${top - spot.top}px`);
  return true;
}
