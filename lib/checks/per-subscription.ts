import type { Evidence } from '../evidence/evidence.ts';
import type { DeletedSubscription } from '../evidence/sources/budgets.ts';
import type { Subscription } from '../evidence/sources/subscriptions.ts';
import { isInUse } from '../evidence/subscriptions-in-use.ts';
import { gapOf } from '../facts/fact.ts';
import { unknownSubject } from './incomplete.ts';
import { unseenItems } from './unseen-items.ts';
import type { Subject } from './verdict.ts';

interface OfSubscription<Row> {
  /** Source that asks once per subscription, and what was read of it. */
  readonly source: string;
  readonly read: Evidence<Row | DeletedSubscription>;
  readonly isGood: (row: Row) => boolean;
  /** The subject of a subscription with a good row, or with none. */
  readonly judged: (subscription: string, isGood: boolean) => Subject;
}

type OfOne = { readonly subscription: string; readonly deleted: boolean };

/** Judges every Azure subscription that can cost anything by whether it has one good row; unread ones are unknown. */
export function perSubscription<Row extends OfOne>(
  subscriptions: Evidence<Subscription>,
  { source, read, isGood, judged }: OfSubscription<Row>,
): Subject[] {
  const rowsOf = Map.groupBy(read.rows, ({ subscription }) => subscription);
  const spoiled = new Set(read.spoiled.map(({ entity }) => entity));
  const subjects = subscriptions.rows.filter(isInUse).flatMap(({ subscriptionId: id }) => {
    const rows = rowsOf.get(id) ?? [];
    if (rows.some(({ deleted }) => deleted)) return [];
    if (rows.some((row) => isGood(row as Row))) return judged(id, true);
    if (spoiled.has(id)) return unknownSubject(id, 'subscription', { source, cause: 'error' });
    if (read.entities?.has(id) === true) return judged(id, false);
    return unknownSubject(id, 'subscription', gapOf(source, read) ?? { source, cause: 'incomplete' });
  });
  const torn = subscriptions.spoiled.flatMap(({ partial: { subscriptionId: id } }) =>
    id === undefined ? [] : [unknownSubject(id, 'subscription', { source: 'subscriptions', cause: 'error' })],
  );
  const rest = unseenItems(
    'subscriptions',
    subscriptions,
    ({ subscriptionId }) => subscriptionId !== undefined,
  );
  return [...subjects, ...torn, ...rest];
}
