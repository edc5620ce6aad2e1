import type { Dock } from './dock.ts';

/**
 * Keys pressed inside the hint never reach the page, whose single letters are commands. Must run before the page's
 * own scripts: listeners of one target are called in the order they came.
 * @param dock the dock, once there is one
 */
export function keepOwnKeys(dock: () => Dock | null, stop: AbortSignal): void {
  const keep = (event: KeyboardEvent): void => {
    if (!dock()?.holds(event.target)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.key === 'Escape') dock()?.close();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal: stop });
  }
}
