import * as v from 'valibot';
import type { HintPlace } from './place.ts';

/** What "Not now" can mean: a week here, until what is known here changes, for good here, or nowhere on the site. */
export const DISMISS_CHOICES = ['week', 'change', 'page', 'site'] as const;
export type DismissChoice = (typeof DISMISS_CHOICES)[number];

const Dismissal = v.object({
  /** ISO 8601; null = without an end. */
  until: v.nullable(v.string()),
  /** Holds while the evidence of the place has this fingerprint; null = whatever it says. */
  while: v.nullable(v.string()),
});

/** Places and sites where the person does not want to see a hint, by key. */
export const Dismissals = v.record(v.string(), Dismissal);
export type Dismissals = Readonly<v.InferOutput<typeof Dismissals>>;

interface Judged {
  readonly cloud: string;
  readonly tenantId: string;
}
type Place = Pick<HintPlace, 'id'>;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const SITE = 'site/';

const keyOf = ({ cloud, tenantId }: Judged, { id }: Place): string => [cloud, tenantId, id].join('/');

const stands = (one: v.InferOutput<typeof Dismissal>, now: Date): boolean =>
  one.until === null || Date.parse(one.until) > now.getTime();

/** No hint at this place, or on this site; forgets dismissals that have run out. `fingerprint`: of what is told now. */
export function dismiss(
  dismissals: Dismissals,
  choice: DismissChoice,
  at: {
    readonly judged: Judged;
    readonly place: Place;
    readonly host: string;
    readonly fingerprint: string;
    readonly now: Date;
  },
): Dismissals {
  const { now, fingerprint } = at;
  const standing = Object.entries(dismissals).filter(([, one]) => stands(one, now));
  const key = choice === 'site' ? `${SITE}${at.host}` : keyOf(at.judged, at.place);
  const until = choice === 'week' ? new Date(now.getTime() + WEEK_MS).toISOString() : null;
  return {
    ...Object.fromEntries(standing),
    [key]: { until, while: choice === 'change' ? fingerprint : null },
  };
}

/** Whether the person asked not to see a hint at this place now; what it would tell is asked for only if that counts. */
export async function isDismissed(
  dismissals: Dismissals,
  at: { readonly judged: Judged; readonly place: Place; readonly host: string; readonly now: Date },
  fingerprint: () => Promise<string>,
): Promise<boolean> {
  const found = [dismissals[`${SITE}${at.host}`], dismissals[keyOf(at.judged, at.place)]].filter(
    (one) => one !== undefined && stands(one, at.now),
  );
  for (const one of found) {
    if (one?.while === null || one?.while === (await fingerprint())) return true;
  }
  return false;
}

/** What is hidden now: sites by host name, and the number of places. */
export function hidden(
  dismissals: Dismissals,
  now: Date,
): { readonly sites: string[]; readonly places: number } {
  const keys = Object.entries(dismissals).flatMap(([key, one]) => (stands(one, now) ? [key] : []));
  const sites = keys.filter((key) => key.startsWith(SITE)).map((key) => key.slice(SITE.length));
  return { sites: sites.sort(), places: keys.length - sites.length };
}

/** Hints show again on a site (host name), or (null) on all single pages on which they are hidden. */
export function showAgain(dismissals: Dismissals, site: string | null): Dismissals {
  const kept = Object.entries(dismissals).filter(([key]) =>
    site === null ? key.startsWith(SITE) : key !== `${SITE}${site}`,
  );
  return Object.fromEntries(kept);
}
