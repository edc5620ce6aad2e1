import type { RiskEvent } from '../../../lib/risks/event.ts';

type Type = 'opened' | 'returned' | 'accepted' | 'resolved';
const TYPES: readonly string[] = ['opened', 'returned', 'accepted', 'resolved'] satisfies readonly Type[];

/** How many risks of one check came and went between two sweeps. */
export type RiskChange = { readonly check: string } & Readonly<Record<Type, number>>;

/**
 * Counts by check what the log says after one time and until another, both ISO 8601. Looking at a risk and a change of
 * its weight are no coming or going.
 */
export function riskChanges(
  events: readonly Pick<RiskEvent, 'key' | 'type' | 'at'>[],
  from: string,
  until: string,
): RiskChange[] {
  const found = new Map<string, Record<Type, number>>();
  for (const { key, type, at } of events) {
    if (!TYPES.includes(type) || at <= from || at > until) continue;
    const check = key.slice(0, key.indexOf('/'));
    const counts = found.get(check) ?? { opened: 0, returned: 0, accepted: 0, resolved: 0 };
    found.set(check, counts);
    counts[type as Type] += 1;
  }
  return [...found].map(([check, counts]) => ({ check, ...counts }));
}
