import * as v from 'valibot';
import type { Cloud } from '../microsoft/clouds.ts';
import type { LimitClass } from '../microsoft/limits.ts';
import type { ReadRequest } from '../microsoft/read-request.ts';
import type { Evidence, SpoiledRow } from './evidence.ts';
import type { Gap } from './gap.ts';
import type { Licence } from './licence.ts';

/** One request of a source; keyed sources name the entity that it is about. */
export interface SourceRequest {
  readonly entity?: string;
  readonly request: ReadRequest;
}

/** Display names found in an item; kept in one store and joined only when shown. */
export interface Name {
  readonly id: string;
  readonly name: string;
}

/** What a source may look at to describe its requests: the sources it names in `after`, already read. */
export interface RequestContext {
  readonly now: Date;
  /** When the last finished sweep was, by its clock; null before the first. */
  readonly previousSweepAt: Date | null;
  evidence<Row>(source: Source<Row>): Evidence<Row>;
  /** Whether the tenant has a licence, as far as that was read. */
  licensed(licence: Licence): 'yes' | 'no' | 'unknown';
  /** Ids that a fact gives, for a source that asks once per entity of it; none while the fact has no value. */
  keysOf(fact: string): readonly string[];
  /** Why a fact may have more ids than these. */
  gapOfKeys(fact: string): Gap | undefined;
}

/** How an answer's body holds its items: a `value` or `items` list, a bare array, or the body is the one item. */
export type ItemShape = 'value' | 'items' | 'array' | 'self';

/**
 * One kind of request, described and never made here. The runner pages, batches, retries, validates and stores.
 * `Row` holds only fields that a check uses.
 */
export interface Source<out Row> {
  readonly id: string;
  /** Least delegated scope that suffices. */
  readonly scope: string;
  /** Directory or Partner Center roles that may read it, least first. */
  readonly roles: readonly string[];
  /** Licence without which the service refuses; known to be missing, nothing is asked. */
  readonly licence?: Licence;
  /** Without the licence there is nothing to read: the reading is empty and complete. */
  readonly emptyWithoutLicence?: true;
  readonly limitClass: LimitClass;
  /** Hours for which a complete reading stands after a transient failure. */
  readonly freshnessHours: 24 | 48 | 168;
  /** Clouds that have it; absent = all. */
  readonly clouds?: readonly Cloud[];
  readonly items: ItemShape;
  /** The next link is not followed and the reading is complete all the same. */
  readonly firstPageOnly?: boolean;
  /** No check rests on it: it tells who did what others found. A gap there makes no verdict and no sweep incomplete. */
  readonly explains?: true;
  /** Sources that must be read before `requests` can tell the ids. */
  readonly after?: readonly Source<unknown>[];
  /** Sources that `requests` looks at though no id comes from them: a gap there hides none. */
  readonly consults?: readonly Source<unknown>[];
  requests(context: RequestContext): readonly SourceRequest[];
  row(item: unknown, entity: string | null): RowReading<Row>;
  /** What tells rows apart; one that comes twice with different content is spoiled. Absent = rows have no identity. */
  identity?(row: never): string;
  names?(item: unknown): readonly Name[];
  /** Row for an entity that answers 404: it was deleted. Absent = a 404 is an error. */
  deleted?(entity: string): Row;
  /** The only error code whose 404 says that the entity was deleted; absent = every 404 does. */
  readonly deletedCode?: string;
  /** What a 404 for an entity means where it is neither deleted nor an error. */
  readonly absent?: 'empty';
  /** Microsoft's error codes that say of an entity that it has none of these, and no more. */
  readonly emptyCodes?: readonly string[];
}

export type RowReading<Row> = { readonly row: Row } | { readonly spoiled: Omit<SpoiledRow<Row>, 'entity'> };

/** Declares a source; the id must equal the file name (a test holds them together). */
export function defineSource<Row>(
  source: Omit<Source<Row>, 'identity'> & { identity?(row: Row): string },
): Source<Row> {
  return source;
}

type Entries = v.ObjectEntries;

/**
 * Reads one item with a valibot object schema, field by field: an item with a bad field is spoiled, and what could
 * be read of it stands in `partial`. Fields that the schema does not name are dropped.
 */
export function readRow<E extends Entries>(
  schema: v.ObjectSchema<E, undefined>,
  item: unknown,
): RowReading<v.InferOutput<v.ObjectSchema<E, undefined>>> {
  type Row = v.InferOutput<v.ObjectSchema<E, undefined>>;
  const whole = v.safeParse(schema, item);
  if (whole.success) return { row: whole.output };
  const partial: Record<string, unknown> = {};
  const fields: string[] = [];
  const source = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
  for (const [name, field] of Object.entries(schema.entries)) {
    const read =
      name in source || field.type === 'optional' || field.type === 'nullish'
        ? v.safeParse(field, source[name])
        : undefined;
    if (read?.success) partial[name] = read.output;
    else fields.push(name);
  }
  return { spoiled: { partial: partial as Partial<Row>, fields } };
}

/** Id of an object in Microsoft Entra ID. Microsoft's services do not agree on its letter case; ours is lower. */
export const ObjectId = v.pipe(v.string(), v.toLowerCase());

/** A tenant's id, in lower case for the same reason. */
export const TenantId = v.pipe(ObjectId);

/** An ISO 8601 date-time as Microsoft's services write them. */
export const DateTime = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
    'not a date-time with its offset',
  ),
);

/** A date-time of Partner Center, which leaves out the offset and means UTC; read as one with `Z`. */
export const UnzonedDateTime = v.pipe(
  v.string(),
  v.transform((text) => (/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`)),
  DateTime,
);
