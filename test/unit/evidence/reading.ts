import type { Evidence } from '../../../lib/evidence/evidence.ts';
import type { RequestContext, Source, SourceRequest } from '../../../lib/evidence/source.ts';
import { type Answered, evidenceOf, NOW } from '../checks/evidence-of.ts';

/** The row that a source keeps of an item; fails where it takes the item for spoiled. */
export function rowOf<Row>(source: Source<Row>, item: unknown, entity: string | null = null): Row {
  const reading = source.row(item, entity);
  if ('row' in reading) return reading.row;
  throw new Error(`spoiled: ${reading.spoiled.fields.join(', ')}`);
}

/** Names of the fields that spoil an item; none where it is sound. */
export function spoiledFields(
  source: Source<unknown>,
  item: unknown,
  entity: string | null = null,
): readonly string[] {
  const reading = source.row(item, entity);
  return 'spoiled' in reading ? reading.spoiled.fields : [];
}

type Container = Record<string, unknown>;

/** A copy of an item, its value at a path (`servicePlans/0/servicePlanName`) changed; `undefined` takes it away. */
export function changed<Item extends object>(
  item: Item,
  path: string,
  change: (value: unknown) => unknown,
): Item {
  const copy = structuredClone(item);
  const names = path.split('/');
  const last = names.pop() ?? '';
  const place = names.reduce<Container>((at, name) => at[name] as Container, copy as Container);
  if (!(last in place)) throw new Error(`${path} is not in the item`);
  const value = change(place[last]);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** The item in three damaged forms: a field is missing, is null, is of a wrong type. */
export function damages<Item extends object>(
  item: Item,
  path: string,
): Record<'missing' | 'empty' | 'wrong', Item> {
  return {
    missing: changed(item, path, () => undefined),
    empty: changed(item, path, () => null),
    wrong: changed(item, path, (value) => (typeof value === 'number' ? 'wrong' : 7)),
  };
}

/** What a source asks: entity and decoded path, by ids that facts give and by answers of the sources before. */
export function asked(
  source: Source<unknown>,
  keys: Readonly<Record<string, readonly string[]>> = {},
  answers: Readonly<Record<string, Answered>> = {},
  previousSweepAt: Date | null = null,
): [entity: string | undefined, path: string][] {
  const context: RequestContext = {
    now: new Date(NOW),
    previousSweepAt,
    evidence: <Row>(before: Source<Row>) =>
      evidenceOf(before, answers[before.id] ?? { items: [] }) as Evidence<Row>,
    licensed: () => 'unknown',
    keysOf: (fact) => keys[fact] ?? [],
    gapOfKeys: () => undefined,
  };
  return source
    .requests(context)
    .map(({ entity, request }: SourceRequest) => [entity, decodeURIComponent(request.path)]);
}
