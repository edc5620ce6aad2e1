import type { SpoiledRow } from '../evidence/evidence.ts';
import { firstCause } from '../evidence/gap.ts';
import type { Name, Source, SourceRequest } from '../evidence/source.ts';
import type { Answer } from '../microsoft/client.ts';
import type { Cloud } from '../microsoft/clouds.ts';
import { ForeignNextLink, nextPage } from '../microsoft/next-page.ts';
import { BATCH_SIZE } from '../microsoft/read-only-policy.ts';
import type { ReadRequest } from '../microsoft/read-request.ts';
import { backOffMs, MOST_ATTEMPTS } from '../microsoft/retry-after.ts';
import type { AskedUrl, Checkpoint, PageRecord, PendingRequest } from '../store/records.ts';
import { itemsOf } from './items.ts';

/** More pages than any tenant needs: a service that never ends its list is an error. */
const MOST_PAGES = 10_000;

/** What is asked next: second attempts and next pages before new entities; several only of Graph, in one batch. */
export function nextUnit(
  requests: readonly SourceRequest[],
  checkpoint: Checkpoint,
): readonly PendingRequest[] {
  const many = requests.length > 1 && requests[0]?.request.resource === 'graph' ? BATCH_SIZE : 1;
  if (checkpoint.follow.length > 0) return checkpoint.follow.slice(0, many);
  return requests
    .slice(checkpoint.position, checkpoint.position + many)
    .map(({ entity, request }) => ({ entity: entity ?? null, request, attempts: 0 }));
}

/** What one step changes: pages and names to store, and the checkpoint to store with them. */
export interface Step {
  readonly pages: readonly PageRecord[];
  readonly names: readonly Name[];
  readonly checkpoint: Checkpoint;
}

interface Outcome {
  readonly page?: Omit<PageRecord, 'page' | 'source' | 'sweep'>;
  readonly names?: readonly Name[];
  readonly follow?: PendingRequest;
  readonly retry?: PendingRequest;
  readonly waitMs?: number;
  readonly missed?: Checkpoint['missed'];
}

const cursorOf = (request: ReadRequest): string => `${request.path} ${request.continuation ?? ''}`;

/** Works out what a unit of answers means for the reading. Pure: the same answers give the same step. */
export function stepOf<Row>(
  source: Source<Row>,
  cloud: Cloud,
  checkpoint: Checkpoint,
  unit: readonly PendingRequest[],
  answers: readonly Answer[],
  now: number,
  random: number,
): Step {
  const outcomes = unit.map((pending, index) => {
    const answer = answers[index];
    if (answer === undefined) return { missed: 'error' } satisfies Outcome;
    return answer.ok
      ? readAnswer(source, cloud, checkpoint, pending, answer)
      : failedAnswer(source, pending, answer, random);
  });
  const fromFollow = checkpoint.follow.length > 0;
  const pages = outcomes
    .flatMap(({ page }) => (page === undefined ? [] : [page]))
    .map((page, index) => ({
      ...page,
      source: source.id,
      sweep: checkpoint.sweep,
      page: checkpoint.page + index,
    }));
  const retries = outcomes.flatMap(({ retry }) => retry ?? []);
  const waits = outcomes.flatMap(({ waitMs }) => waitMs ?? []);
  const dates = answers.flatMap((answer) => answer.date ?? []);
  const page = checkpoint.page + pages.length;
  const newest = outcomes.flatMap(({ follow }) => follow ?? []).at(-1);
  return {
    pages,
    names: outcomes.flatMap(({ names }) => names ?? []),
    checkpoint: {
      ...checkpoint,
      position: fromFollow ? checkpoint.position : checkpoint.position + unit.length,
      follow: [
        ...retries,
        ...outcomes.flatMap(({ follow }) => follow ?? []),
        ...(fromFollow ? checkpoint.follow.slice(unit.length) : []),
      ],
      page,
      okPages: checkpoint.okPages + pages.filter(({ ok }) => ok).length,
      wakeAt: waits.length > 0 ? now + Math.max(...waits) : null,
      readAt: checkpoint.readAt ?? (dates[0] === undefined ? null : new Date(dates[0]).toISOString()),
      missed:
        firstCause([checkpoint.missed ?? undefined, ...outcomes.map(({ missed }) => missed ?? undefined)]) ??
        null,
      // Brent's way to notice a cycle with one remembered cursor: renewed at each power of two.
      oldCursor:
        newest !== undefined && (page & (page - 1)) === 0 ? cursorOf(newest.request) : checkpoint.oldCursor,
    },
  };
}

function readAnswer<Row>(
  source: Source<Row>,
  cloud: Cloud,
  checkpoint: Checkpoint,
  pending: PendingRequest,
  answer: Answer & { ok: true },
): Outcome {
  const asked = { method: 'GET', url: answer.url, status: answer.status } as const;
  const { entity } = pending;
  const items = itemsOf(answer.body, source.items);
  if (items === null) return { page: unreadPage(entity, asked), missed: 'error' };
  const rows: Row[] = [];
  const spoiled: SpoiledRow<Row>[] = [];
  const names: Name[] = [];
  for (const item of items) {
    const reading = source.row(item, entity);
    if ('row' in reading) rows.push(reading.row);
    else spoiled.push({ entity, ...reading.spoiled });
    names.push(...(source.names?.(item) ?? []));
  }
  const page = { entity, ok: true, last: false, asked, rows, spoiled };
  const lastPage = { ...page, last: true };
  if (source.firstPageOnly === true || source.items === 'self') return { page: lastPage, names };
  try {
    const next = nextPage(cloud, pending.request, answer.body);
    if (next === null) return { page: lastPage, names };
    const repeated = cursorOf(next) === cursorOf(pending.request) || cursorOf(next) === checkpoint.oldCursor;
    if (repeated || checkpoint.page >= MOST_PAGES) return { page, names, missed: 'error' };
    return { page, names, follow: { entity, request: next, attempts: 0 } };
  } catch (error) {
    if (!(error instanceof ForeignNextLink)) throw error;
    return { page, names, missed: 'error' };
  }
}

function failedAnswer<Row>(
  source: Source<Row>,
  pending: PendingRequest,
  answer: Answer & { ok: false },
  random: number,
): Outcome {
  const attempts = pending.attempts + 1;
  const { failure, status, url } = answer;
  if (failure.transient && attempts < MOST_ATTEMPTS) {
    return { retry: { ...pending, attempts }, waitMs: answer.retryAfterMs ?? backOffMs(attempts, random) };
  }
  const asked = { method: 'GET', url, status } as const;
  const { entity } = pending;
  if (status === 404 && entity !== null && source.deleted !== undefined) {
    return { page: { entity, ok: true, last: true, asked, rows: [source.deleted(entity)], spoiled: [] } };
  }
  const isEmpty =
    (status === 404 && source.absent === 'empty') || source.emptyCodes?.includes(failure.code) === true;
  if (entity !== null && isEmpty) {
    return { page: { entity, ok: true, last: true, asked, rows: [], spoiled: [] } };
  }
  return { page: unreadPage(entity, asked), missed: failure.cause };
}

function unreadPage(entity: string | null, asked: AskedUrl): NonNullable<Outcome['page']> {
  return { entity, ok: false, last: false, asked, rows: [], spoiled: [] };
}
