import type { HintSurface } from './hint-surface.ts';

/**
 * Keys pressed inside the hint never reach the page, whose single letters are commands. Must run before the page's
 * own scripts: listeners of one target are called in the order they came.
 * @param surface where the hint shows, once there is one
 */
export function keepOwnKeys(surface: () => HintSurface | null, stop: AbortSignal): void {
  const keep = (event: KeyboardEvent): void => {
    if (surface()?.holds(event) !== true) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.key === 'Escape') surface()?.close();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal: stop });
  }
}
