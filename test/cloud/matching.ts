import type { RecordedTenant, Recording } from './recorded-tenant.ts';

/** Cursors that a service hands out; `size` is Partner Center's page size, as `$top` is OData's. */
const PAGING = new Set(['$skiptoken', '$skip', 'seekoperation', 'size']);
/** Parameters that shape an answer without choosing another one. */
const SHAPING = new Set(['$select', '$top', '$count', '$orderby']);
/** Parameters that an unfiltered, unexpanded recording answers all the same. */
const APPLIED = new Set(['$filter', '$expand']);

/** Parameter name as it is compared: OData's and paging ones without regard to case. */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('$') || PAGING.has(lower) ? lower : name;
}

/** Query parameters of an address by compared name, values decoded. */
export function parametersOf(url: URL): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    const key = keyOf(name);
    parameters.set(key, key === '$filter' ? value.trim().replace(/\s+/g, ' ') : value);
  }
  return parameters;
}

interface Group {
  readonly parameters: ReadonlyMap<string, string>;
  readonly recordings: Recording[];
  answered: number;
}

/** A recording that answers a request, and what it does not answer by itself. */
export interface Match {
  readonly recording: Recording;
  /** Names the request's `$filter` literally, so it must not be applied again. */
  readonly filtered: boolean;
  /** Names a paging parameter of the request: the recording is that very page. */
  readonly paged: boolean;
}

/** Finds the recording for a request; counts answers, so that a `repeat` gives way. */
export interface Matcher {
  match(url: URL): Match | null;
  /** The recording whose pages a cursor of ours goes on with, not counted again. */
  resume(url: URL, file: string): Match | null;
}

export function createMatcher(tenant: RecordedTenant): Matcher {
  const groups = new Map<string, Map<string, Group>>();
  for (const recording of tenant.recordings) {
    const url = new URL(recording.request.slice('GET '.length));
    const parameters = parametersOf(url);
    const place = placeOf(url);
    const line = JSON.stringify([...parameters].sort(([left], [right]) => (left < right ? -1 : 1)));
    const here = groups.get(place) ?? new Map<string, Group>();
    groups.set(place, here);
    const group = here.get(line) ?? { parameters, recordings: [], answered: 0 };
    here.set(line, group);
    group.recordings.push(recording);
  }
  const candidates = (url: URL): Group[] => {
    const wanted = parametersOf(url);
    return [...(groups.get(placeOf(url))?.values() ?? [])]
      .filter((group) => answers(group.parameters, wanted))
      .sort((left, right) => preference(right) - preference(left));
  };
  const describe = (group: Group, recording: Recording): Match => ({
    recording,
    filtered: group.parameters.has('$filter'),
    paged: pagingNames(group) > 0,
  });
  return {
    match(url) {
      const group = candidates(url)[0];
      if (group === undefined) return null;
      const recording = current(group);
      group.answered += 1;
      return describe(group, recording);
    },
    resume(url, file) {
      for (const group of candidates(url)) {
        if (pagingNames(group) > 0) return describe(group, current(group));
        const recording = group.recordings.find((one) => one.file === file);
        if (recording !== undefined) return describe(group, recording);
      }
      return null;
    },
  };
}

function placeOf(url: URL): string {
  return url.hostname + decodeURIComponent(url.pathname);
}

function answers(named: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of named) if (wanted.get(name) !== value) return false;
  for (const name of wanted.keys()) {
    if (!named.has(name) && !PAGING.has(name) && !SHAPING.has(name) && !APPLIED.has(name)) return false;
  }
  return true;
}

/** Cursors count; `size` alone names no page. */
function pagingNames(group: Group): number {
  return [...group.parameters.keys()].filter((name) => PAGING.has(name) && name !== 'size').length;
}

/** A named page first, then a literal filter, then a literal expansion, then the more literal one. */
function preference(group: Group): number {
  const { parameters } = group;
  return (
    pagingNames(group) * 1000 +
    (parameters.has('$filter') ? 100 : 0) +
    (parameters.has('$expand') ? 50 : 0) +
    Math.min(parameters.size, 49)
  );
}

/** The recording whose turn it is: one with `repeat` gives way after N answers, the last one never does. */
function current(group: Group): Recording {
  let before = 0;
  for (const recording of group.recordings) {
    if (recording.repeat === undefined) return recording;
    before += recording.repeat;
    if (group.answered < before) return recording;
  }
  const last = group.recordings.at(-1);
  if (last === undefined) throw new Error('A group of recordings is never empty');
  return last;
}
