import type { CDPSession, Page } from '@playwright/test';

/** The part of a DevTools node that is used here. */
interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** What stands in a hint's closed shadow root; bidi isolates are taken out of all words. */
interface SeenHint {
  readonly classes: readonly string[];
  readonly dir: string;
  readonly label: string;
  readonly pill: string;
  readonly expanded: boolean;
  /** Words of the open card, one per block; null while it is closed. */
  readonly card: readonly string[] | null;
}

const childrenOf = (node: DomNode): readonly DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
];

function attribute(node: DomNode, name: string): string {
  const at = (node.attributes ?? []).findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

const classesOf = (node: DomNode): string[] => attribute(node, 'class').split(' ').filter(Boolean);

function* within(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of childrenOf(node)) yield* within(child);
}

const find = (node: DomNode | undefined, test: (one: DomNode) => boolean): DomNode | undefined =>
  node === undefined ? undefined : [...within(node)].find(test);

const withClass = (node: DomNode | undefined, name: string): DomNode | undefined =>
  find(node, (one) => classesOf(one).includes(name));

const wordsOf = (node: DomNode | undefined): string =>
  node === undefined
    ? ''
    : [...within(node)]
        .map((one) => one.nodeValue)
        .join('')
        .replace(/[\u2068\u2069]/g, '');

/** Reads and uses the hint on a page as a person would: a closed shadow root is out of reach of Playwright's locators. */
export class ClosedHint {
  private readonly page: Page;
  private readonly devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.devtools = devtools;
  }

  static async on(page: Page): Promise<ClosedHint> {
    return new ClosedHint(page, await page.context().newCDPSession(page));
  }

  /** Hints in the document, wherever their closed roots are. */
  private async hints(): Promise<DomNode[]> {
    const { root } = (await this.devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    return [...within(root)].filter((node) => node.localName === 'aside' && classesOf(node).includes('hint'));
  }

  /** The hint on the page; null when there is none. */
  async read(): Promise<SeenHint | null> {
    const [hint] = await this.hints();
    if (hint === undefined) return null;
    const pill = withClass(hint, 'pill');
    const card = withClass(hint, 'card');
    const blocks = card === undefined ? [] : [...within(card)];
    return {
      classes: classesOf(hint),
      dir: attribute(hint, 'dir'),
      label: attribute(hint, 'aria-label'),
      pill: wordsOf(pill),
      expanded: pill !== undefined && attribute(pill, 'aria-expanded') === 'true',
      card:
        card === undefined
          ? null
          : blocks.filter((node) => ['p', 'li'].includes(node.localName)).map(wordsOf),
    };
  }

  /** The words of one part of the hint; null when it is not there. */
  async words(part: string): Promise<string | null> {
    const [hint] = await this.hints();
    const node = withClass(hint, part);
    return node === undefined ? null : wordsOf(node);
  }

  /** How many hints there are. */
  async count(): Promise<number> {
    return (await this.hints()).length;
  }

  /** Box of a part of the hint in the viewport; null when it is not rendered. */
  async box(part: string): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const [hint] = await this.hints();
    const node = withClass(hint, part);
    if (node === undefined) return null;
    try {
      const { model } = await this.devtools.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    } catch {
      // "Could not compute box model": the node has none, because it is not rendered.
      return null;
    }
  }

  /** Clicks a part with the mouse: a trusted gesture. */
  async click(part: string): Promise<void> {
    const box = await this.box(part);
    if (box === null) throw new Error(`The hint shows no "${part}"`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
