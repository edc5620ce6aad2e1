/** A place in the dashboard. As an address: `#<view>/<part>/…?<name>=<value>`, each part percent-encoded. */
export interface DashboardRoute {
  readonly view: string;
  /** What follows the view: ids, say. */
  readonly parts: readonly string[];
  /** What is chosen in the view (search, order): kept by a reload, and by the browser's way back. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Text that cannot be decoded stands as it is: an address may be typed by hand. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address' hash; an empty view stands for none. */
export function readRoute(hash: string): DashboardRoute {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [view = '', ...parts] = path.split('/').map(decoded);
  return { view, parts, chosen: Object.fromEntries(new URLSearchParams(query)) };
}

/** The hash of a place; chosen values that are empty are left out. */
export function writeRoute(
  view: string,
  parts: readonly string[] = [],
  chosen: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
  return `#${[view, ...parts].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}
