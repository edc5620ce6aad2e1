/**
 * A portal's shell stands near the top, in a few wide layers: what is not found among so many elements, or behind so
 * many siblings (the rows of a table, say), is taken as not there.
 */
const MOST_ELEMENTS = 1000;
const MOST_SIBLINGS = 50;
const DEEPEST_ROOT = 8;

/** The first children. `[...children]` would make an object of each of ten thousand rows. */
function pushChildren(parent: ParentNode, into: Element[]): void {
  let child = parent.firstElementChild;
  for (let nth = 0; child !== null && nth < MOST_SIBLINGS; nth += 1) {
    into.push(child);
    child = child.nextElementSibling;
  }
}

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
      const queue: Element[] = [];
      pushChildren(root, queue);
      for (let at = 0; at < queue.length && left > 0; at += 1, left -= 1) {
        const element = queue[at] as Element;
        if (element.shadowRoot !== null) inner.push(element.shadowRoot);
        pushChildren(element, queue);
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
