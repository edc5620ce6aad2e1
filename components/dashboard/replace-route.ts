import { readRoute, writeRoute } from './dashboard-route.ts';

/** Goes to a place that takes the present one's entry in the browser's history: for what is chosen, step by step. */
export function replaceRoute(
  view: string,
  parts: readonly string[],
  chosen: Readonly<Record<string, string>>,
): void {
  location.replace(writeRoute(view, parts, chosen));
}

/**
 * Changes what is chosen in the view that shows. What else is chosen is taken from the address: what is drawn may be
 * older than that, where two things are chosen one right after the other.
 */
export function changeChosen(
  view: string,
  parts: readonly string[],
  changed: Readonly<Record<string, string>>,
): void {
  replaceRoute(view, parts, { ...readRoute(location.hash).chosen, ...changed });
}
