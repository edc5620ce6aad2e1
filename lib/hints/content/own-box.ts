/** Intersection observers that tell whether something lies over the target (Chromium; Firefox ignores it). */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** Milliseconds; the least that the browser allows for `trackVisibility`. */
const DELAY_MS = 100;

interface OwnBox {
  observe(target: Element): void;
  disconnect(): void;
}

/**
 * Calls back when the box of an element of ours has gone (a page that renders again takes it away), was cut off, or
 * when something came to lie over it. The browser works that out while it paints; nothing of the page is observed.
 */
export function watchOwnBox(onChange: () => void): OwnBox {
  const size = new ResizeObserver(onChange);
  const options: VisibilityOptions = { threshold: [0, 1], trackVisibility: true, delay: DELAY_MS };
  const cover = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last === undefined) return;
    const { isIntersecting, isVisible, boundingClientRect, rootBounds } =
      last as IntersectionObserverEntry & {
        readonly isVisible?: boolean;
      };
    const { left, right } = boundingClientRect;
    // A window that became narrower: past its edge the chip would make the page scroll sideways.
    const isPastEdge = rootBounds !== null && (left < rootBounds.left || right > rootBounds.right);
    // Scrolled out of sight is where the heading is, too.
    if (isIntersecting && (isVisible === false || isPastEdge)) onChange();
  }, options);
  return {
    observe(target) {
      size.observe(target);
      cover.observe(target);
    },
    disconnect() {
      size.disconnect();
      cover.disconnect();
    },
  };
}
