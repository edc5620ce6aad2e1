import type { RecordedTenant } from './recorded-tenant.ts';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
/** Fields that may speak of the future: ends, expiries, planned starts. */
const FORWARD_LOOKING = /^(end|expir|start|until|next|target)/i;

/**
 * Where the clock stands when neither the caller nor `tenant.json` says: the newest `Date` header of the recordings,
 * else the newest date-time in their bodies (ends and expiries left out), else null.
 */
export function newestRecordedDate(tenant: RecordedTenant): Date | null {
  const sent = tenant.recordings.flatMap(({ headers }) =>
    Object.entries(headers).flatMap(([name, value]) =>
      name.toLowerCase() === 'date' ? [Date.parse(value)] : [],
    ),
  );
  const times = sent.length > 0 ? sent : tenant.recordings.flatMap(({ body }) => datesIn(body));
  const newest = times.reduce((latest, time) => (time > latest ? time : latest), Number.NEGATIVE_INFINITY);
  return Number.isFinite(newest) ? new Date(newest) : null;
}

function datesIn(value: unknown): number[] {
  if (typeof value === 'string') return DATE_TIME.test(value) ? [Date.parse(value)] : [];
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (FORWARD_LOOKING.test(name) ? [] : datesIn(inner)));
}
