import type { Page } from '@playwright/test';

/** Words that a person cannot read to their end: cut by a box that does not scroll, or beside the window. */
export async function cutOff(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = new Set<string>();
    const SLACK_PX = 1.5;
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden, option') !== null;
    const cuts = (style: CSSStyleDeclaration, axis: 'X' | 'Y'): boolean =>
      ['hidden', 'clip'].includes(style[`overflow${axis}`]);
    const scrolls = (style: CSSStyleDeclaration): boolean => ['auto', 'scroll'].includes(style.overflowX);
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + SLACK_PX)
      found.add(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (parent === null || words === '' || isHidden(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      let isScrolled = false;
      for (let box: Element | null = parent; box !== null && box !== root; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const wide = rect.left < edge.left - SLACK_PX || rect.right > edge.right + SLACK_PX;
        const high = rect.top < edge.top - SLACK_PX || rect.bottom > edge.bottom + SLACK_PX;
        if (!isScrolled && ((cuts(style, 'X') && wide) || (cuts(style, 'Y') && high)))
          found.add(`cut off in ${box.tagName.toLowerCase()}.${box.className}: ${words}`);
        if (scrolls(style)) isScrolled = true;
      }
      if (!isScrolled && (rect.left < -SLACK_PX || rect.right > root.clientWidth + SLACK_PX))
        found.add(`beside the window: ${words}`);
    }
    return [...found];
  });
}
