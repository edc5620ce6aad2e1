import type { Evidence, SpoiledRow } from '../../../lib/evidence/evidence.ts';
import type { Cause } from '../../../lib/evidence/gap.ts';
import { SOURCES } from '../../../lib/evidence/registry.ts';
import { settleDuplicates } from '../../../lib/evidence/settle-duplicates.ts';
import type { RequestContext, Source, SourceRequest } from '../../../lib/evidence/source.ts';
import licences from '../../../lib/facts/all/licences.ts';
import { deriveFact } from '../../../lib/facts/fact.ts';
import { FACTS } from '../../../lib/facts/registry.ts';
import { originOf } from '../../../lib/microsoft/clouds.ts';
import { nextPage } from '../../../lib/microsoft/next-page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { itemsOf } from '../../../lib/sweep/items.ts';
import type { Cloud } from '../../cloud/cloud.ts';

/** One page of an answer, as it came: its items, or `gone` for an entity that was deleted. */
export interface RawPage {
  readonly entity: string | null;
  readonly items: readonly unknown[] | 'gone';
}

/** What was read of one source. */
export interface RawAnswer {
  readonly pages: readonly RawPage[];
  readonly missing?: Cause;
}

export type RawAnswers = ReadonlyMap<string, RawAnswer>;

/** The evidence that a sweep would keep of these pages. */
export function evidenceOf<Row>(source: Source<Row>, answer: RawAnswer | undefined): Evidence<Row> {
  const { pages, missing } = answer ?? { pages: [], missing: 'notYetRead' as const };
  const rows: Row[] = [];
  const spoiled: SpoiledRow<Row>[] = [];
  const entities = new Set<string>();
  for (const { entity, items } of pages) {
    if (entity !== null) entities.add(entity);
    if (items === 'gone') {
      if (entity !== null && source.deleted !== undefined) rows.push(source.deleted(entity));
      continue;
    }
    for (const item of items) {
      const reading = source.row(item, entity);
      if ('row' in reading) rows.push(reading.row);
      else spoiled.push({ entity, ...reading.spoiled });
    }
  }
  const readAt = '2026-11-20T08:00:00Z';
  const kept = {
    ...(settleDuplicates(source, { rows, spoiled }) as Pick<Evidence<Row>, 'rows' | 'spoiled'>),
    ...(entities.size > 0 ? { entities } : {}),
    readAt: pages.length > 0 || missing === undefined ? readAt : null,
  };
  if (missing === undefined) return { ...kept, complete: true };
  const gap = { source: source.id, cause: missing };
  const nothingThere = missing === 'licence' && source.emptyWithoutLicence === true;
  return { ...kept, complete: nothingThere, gap };
}

/** What sources may look at, over answers that were read. */
function contextOver(answers: RawAnswers, now: Date, settings: Settings): RequestContext {
  const evidence = <Row>(source: Source<Row>): Evidence<Row> => evidenceOf(source, answers.get(source.id));
  const inputs = { now, settings, evidence };
  const factOf = (id: string) => {
    const fact = FACTS.get(id);
    return fact === undefined ? undefined : deriveFact(fact, inputs);
  };
  return {
    now,
    previousSweepAt: null,
    evidence,
    licensed: (licence) => deriveFact(licences, inputs).value?.[licence] ?? 'unknown',
    keysOf(id) {
      const value = factOf(id)?.value ?? null;
      return value === null ? [] : (FACTS.get(id)?.keys?.(value as never) ?? []);
    },
    gapOfKeys: (id) => factOf(id)?.gap,
  };
}

/** Asks the simulated cloud everything that the sources ask, page by page, and keeps the answers as they come. */
export async function tenantAnswers(
  cloud: Cloud,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<RawAnswers> {
  const now = cloud.clock.now();
  const answers = new Map<string, RawAnswer>();
  const isReady = ({ after = [], consults = [], licence }: Source<unknown>): boolean =>
    [...after, ...consults].every(({ id }) => answers.has(id)) &&
    (licence === undefined || answers.has('subscribed-skus'));
  const asked = [...SOURCES.values()].filter(({ id }) => id !== 'lighthouse-mfa');
  while (answers.size < asked.length) {
    for (const source of asked.filter((one) => !answers.has(one.id) && isReady(one))) {
      const context = contextOver(answers, now, settings);
      const hopeless = source.licence !== undefined && context.licensed(source.licence) === 'no';
      answers.set(
        source.id,
        hopeless ? { pages: [], missing: 'licence' } : await read(cloud, source, source.requests(context)),
      );
    }
  }
  return answers;
}

async function read(
  cloud: Cloud,
  source: Source<unknown>,
  requests: readonly SourceRequest[],
): Promise<RawAnswer> {
  const pages: RawPage[] = [];
  let missing: Cause | undefined;
  for (const { entity = null, request: first } of requests) {
    let request: SourceRequest['request'] | null = first;
    while (request !== null) {
      const { value: token } = await cloud.issueToken(request.resource);
      const response = await cloud.handle(
        new Request(`${originOf('global', request.resource)}${request.path}`, {
          headers: {
            Authorization: `Bearer ${token}`,
            ...(request.prefer === undefined ? {} : { Prefer: request.prefer }),
            ...(request.continuation === undefined ? {} : { 'MS-ContinuationToken': request.continuation }),
          },
        }),
      );
      const body: unknown = await response.json().catch(() => null);
      if (!response.ok) {
        const isGone = response.status === 404 && entity !== null;
        if (isGone && source.deleted !== undefined) pages.push({ entity, items: 'gone' });
        else if (isGone && source.absent === 'empty') pages.push({ entity, items: [] });
        else missing = response.status === 403 ? 'role' : 'error';
        break;
      }
      pages.push({ entity, items: itemsOf(body, source.items) ?? [] });
      const isLast = source.firstPageOnly === true || source.items === 'self';
      request = isLast ? null : nextPage('global', request, body);
    }
  }
  return missing === undefined ? { pages } : { pages, missing: pages.length > 0 ? 'incomplete' : missing };
}
