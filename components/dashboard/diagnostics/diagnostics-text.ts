import type { Diagnostics, RequestKind } from './diagnostics.ts';

/**
 * What could be somebody's: addresses of people, ids, hosts, and what follows a question mark. Nothing of it should be
 * there; what goes to strangers is looked at again.
 */
const TELLING: readonly RegExp[] = [
  /\?.*$/s,
  /[^\s/'"(]+@[^\s/'")]+/g,
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi,
  /(?<![\w.])(?!microsoft\.graph\.)(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w.])/gi,
  /\d{7,}/g,
];

/** Words without anything that tells who or where; a code, scope or path template stays as it is. */
export const redacted = (words: string): string =>
  TELLING.reduce((text, telling) => text.replace(telling, '…'), words);

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

function requestLine({ template, count, statuses, throttled, slowestMs }: RequestKind): string {
  const told = statuses.map(([status, times]) => `${status ?? 'no answer'} × ${times}`).join(', ');
  return `${redacted(template)}: ${count} (${told}), throttled ${throttled}, slowest ${Math.round(slowestMs)} ms`;
}

/** One heading and its lines; says so where there are none. */
const section = (heading: string, lines: readonly string[]): string[] => [
  '',
  heading,
  ...(lines.length > 0 ? lines : ['none']),
];

/** The diagnostics as a text that may be sent to the product's maintainers, in English. */
export function diagnosticsText(found: Diagnostics): string {
  const { clockOffsetMs, storage } = found;
  // A scope has dots, as a host has: only what cannot be one is taken out of it.
  const scopeName = (scope: string): string => (/^[A-Za-z_.-]{1,80}$/.test(scope) ? scope : '…');
  return [
    `Posture Companion ${found.version}`,
    `Browser: ${found.browser}`,
    `Cloud: ${redacted(found.cloud)}`,
    `Clock offset: ${clockOffsetMs === null ? 'not known' : `${Math.round(clockOffsetMs / 1000)} s`}`,
    `Storage: ${storage === null ? 'not known' : `${storage.used} of ${storage.quota} bytes`}`,
    ...section(
      'Alarms',
      found.alarms.map(
        ({ name, at, everyMinutes }) =>
          `${redacted(name)}: ${at}${everyMinutes === null ? '' : `, every ${everyMinutes} min`}`,
      ),
    ),
    ...section(
      'Checks of the tenant',
      found.sweeps.map(
        ({ startedAt, finishedAt, state, problem, complete, requests }) =>
          `${startedAt} to ${finishedAt ?? '–'}: ${state}${problem === null ? '' : ` (${redacted(problem)})`}, complete ${yesNo(complete)}, ${requests} requests`,
      ),
    ),
    ...section(
      'Gaps',
      found.gaps.map(
        ({ source, cause, checks }) => `${redacted(source)}: ${cause}, checks waiting: ${checks.length}`,
      ),
    ),
    ...section(
      'Permissions',
      found.scopes.map(({ scope, granted }) => `${scopeName(scope)}: ${granted ? 'granted' : 'missing'}`),
    ),
    ...section(`Requests (checks of the tenant: ${found.ledgers})`, found.requests.map(requestLine)),
    ...section(
      'Records',
      found.stores.map(({ name, count }) => `${redacted(name)}: ${count}`),
    ),
    '',
  ].join('\n');
}
