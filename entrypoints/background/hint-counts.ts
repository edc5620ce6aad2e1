import * as v from 'valibot';
import {
  countHint,
  countUnknown,
  HintHealth,
  type Stands,
  startHealth,
} from '../../lib/hints/hint-health.ts';
import type { HintPlace } from '../../lib/hints/place.ts';
import type { PortalRoute } from '../../lib/hints/route.ts';
import { readHintHealth, writeHintHealth } from '../../lib/shell/hint-health-storage.ts';

let last: Promise<void> = Promise.resolve();

/** Two tabs may settle at once: each count is read, raised and written before the next. */
function change(raise: (health: HintHealth, now: Date) => HintHealth): void {
  const next = async (): Promise<void> => {
    const stored = v.safeParse(HintHealth, await readHintHealth());
    const now = new Date();
    await writeHintHealth(raise(stored.success ? stored.output : startHealth(now), now));
  };
  // A full disk costs the count, and nothing else.
  last = last.then(next).catch(() => undefined);
}

export function countHintAt(place: HintPlace, stands: Stands): void {
  change((health, now) => countHint(health, place, stands, now));
}

export function countUnknownRoute(route: PortalRoute): void {
  change((health, now) => countUnknown(health, route, now));
}
