import * as v from 'valibot';
import {
  countHint,
  countUnknown,
  HintHealth,
  healthSince,
  type Stands,
  startHealth,
} from '../../lib/hints/hint-health.ts';
import type { HintPlace } from '../../lib/hints/place.ts';
import type { PortalRoute } from '../../lib/hints/route.ts';
import { readHintHealth, writeHintHealth } from '../../lib/shell/hint-health-storage.ts';
import { atWork } from './at-work.ts';
import { readConfiguration } from './product.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let last: Promise<void> = Promise.resolve();

/** Two tabs may settle at once: each count is read, raised and written before the next. */
function change(raise: (health: HintHealth, now: Date) => HintHealth): void {
  const next = async (): Promise<void> => {
    const stored = v.safeParse(HintHealth, await readHintHealth());
    const now = new Date();
    const { retentionDays } = (await readConfiguration()).settings;
    const oldest = new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
    const health = stored.success ? healthSince(stored.output, oldest) : startHealth(now);
    await writeHintHealth(raise(health, now));
  };
  // A full disk costs the count, and nothing else.
  last = last.then(() => atWork(next)).catch(() => undefined);
}

export function countHintAt(place: HintPlace, stands: Stands): void {
  change((health, now) => countHint(health, place, stands, now));
}

export function countUnknownRoute(route: PortalRoute): void {
  change((health, now) => countUnknown(health, route, now));
}
