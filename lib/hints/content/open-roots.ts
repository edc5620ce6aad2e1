/** A portal's shell stands near the top: what is not found among so many elements is taken as not there. */
const MOST_ELEMENTS = 3000;
const DEEPEST_ROOT = 8;

/**
 * The document and the open shadow roots of its upper levels, breadth first and within bounds, so that a table of ten
 * thousand rows costs nothing.
 */
function* rootsInOrder(): Generator<ParentNode> {
  let left = MOST_ELEMENTS;
  let roots: ParentNode[] = [document];
  for (let depth = 0; depth <= DEEPEST_ROOT && roots.length > 0; depth += 1) {
    const inner: ParentNode[] = [];
    for (const root of roots) {
      yield root;
      let level = [...root.children];
      while (level.length > 0 && left > 0) {
        level = level.slice(0, left);
        left -= level.length;
        for (const { shadowRoot } of level) if (shadowRoot !== null) inner.push(shadowRoot);
        level = level.flatMap((element) => [...element.children].slice(0, left));
      }
    }
    roots = inner;
  }
}

/** All of them, the document first. */
export const openRoots = (): ParentNode[] => [...rootsInOrder()];

/** The first element that `selector` matches in one of them. */
export function findInOpenRoots(selector: string): Element | null {
  for (const root of rootsInOrder()) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}
