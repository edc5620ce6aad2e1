import * as v from 'valibot';
import type { HintPlace } from './place.ts';
import type { PortalRoute } from './route.ts';

/**
 * How a hint came to stand: in the line of the page's heading; docked because there was no room in it, or because no
 * heading was found; or nowhere, because the page is known by a heading and showed none of those.
 */
export const STANDS = ['line', 'noRoom', 'noHeading', 'notKnown'] as const;
export type Stands = (typeof STANDS)[number];

const Met = v.object({ count: v.number(), /** ISO 8601 */ last: v.string() });
type Met = v.InferOutput<typeof Met>;

/**
 * What the hints met in the portals since `since` (ISO 8601): how each page's hint stood, and addresses of which no
 * hint page speaks, redacted.
 */
export const HintHealth = v.object({
  since: v.string(),
  /** By hint page id, then by how it stood. */
  pages: v.record(v.string(), v.record(v.picklist(STANDS), v.optional(Met))),
  /** By redacted route. */
  unknown: v.record(v.string(), Met),
});
export type HintHealth = Readonly<v.InferOutput<typeof HintHealth>>;

/** The addresses met longest ago are forgotten. */
const MOST_UNKNOWN = 200;

/**
 * Words as Microsoft's addresses are made of. A number in them is a version; a longer one, a dot or a sign may be
 * somebody's. A name in plain letters cannot be told from a word: the person reads the report before it is sent.
 */
const PLAIN = /^[a-z_-]{1,60}[0-9]{0,2}$/;

/**
 * A route with everything replaced by `…` that is no plain word: ids, numbers, domains, mail addresses.
 */
export function redactedRoute({ portal, rest }: Pick<PortalRoute, 'portal' | 'rest'>): string {
  const segments = rest.split('/').map((segment) => (segment === '' || PLAIN.test(segment) ? segment : '…'));
  return `${portal} ${segments.join('/')}`;
}

export function startHealth(now: Date): HintHealth {
  return { since: now.toISOString(), pages: {}, unknown: {} };
}

const again = (met: Met | undefined, now: Date): Met => ({
  count: (met?.count ?? 0) + 1,
  last: now.toISOString(),
});

/** One more page on which a hint stood, or could not stand. */
export function countHint(
  health: HintHealth,
  place: Pick<HintPlace, 'pages'>,
  stands: Stands,
  now: Date,
): HintHealth {
  const pages = { ...health.pages };
  for (const { id } of place.pages) pages[id] = { ...pages[id], [stands]: again(pages[id]?.[stands], now) };
  return { ...health, pages };
}

/** One more page of which no hint page speaks. */
export function countUnknown(health: HintHealth, route: PortalRoute, now: Date): HintHealth {
  const key = redactedRoute(route);
  const all = Object.entries({ ...health.unknown, [key]: again(health.unknown[key], now) });
  const newest = all.sort(([, a], [, b]) => b.last.localeCompare(a.last)).slice(0, MOST_UNKNOWN);
  return { ...health, unknown: Object.fromEntries(newest) };
}

/** Without what was last met before `oldest` (ISO 8601): it is kept no longer than anything else. */
export function healthSince(health: HintHealth, oldest: string): HintHealth {
  const young = <Value extends Met>(met: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(met).filter(([, { last }]) => last >= oldest));
  const pages = Object.entries(health.pages).map(([id, stood]) => [id, young(stood as Record<string, Met>)]);
  return {
    since: health.since < oldest ? oldest : health.since,
    pages: Object.fromEntries(pages.filter(([, stood]) => Object.keys(stood ?? {}).length > 0)),
    unknown: young(health.unknown),
  };
}

const line = (name: string, { count, last }: Met): string => `${name}: ${count}, last ${last.slice(0, 10)}`;

/**
 * The report that a person may send to the product's maintainers, in English: one line per page and address.
 * @param version of the extension
 */
export function healthReport(health: HintHealth, version: string): string {
  const pages = Object.entries(health.pages).flatMap(([id, stood]) =>
    STANDS.flatMap((stands) => {
      const met = stood[stands];
      return met === undefined ? [] : [line(`${id} ${stands}`, met)];
    }),
  );
  const unknown = Object.entries(health.unknown).map(([route, met]) => line(route, met));
  return [
    `Hints, version ${version}, counted since ${health.since.slice(0, 10)}`,
    '',
    'Pages with a hint, by how it stood',
    ...(pages.length > 0 ? pages.sort() : ['none']),
    '',
    'Addresses without a hint',
    ...(unknown.length > 0 ? unknown.sort() : ['none']),
    '',
  ].join('\n');
}
