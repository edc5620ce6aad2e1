import { writeRoute } from './dashboard-route.ts';

/** Goes to a place that takes the present one's entry in the browser's history: for what is chosen, step by step. */
export function replaceRoute(
  view: string,
  parts: readonly string[],
  chosen: Readonly<Record<string, string>>,
): void {
  location.replace(writeRoute(view, parts, chosen));
}
