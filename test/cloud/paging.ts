import type { Match } from './matching.ts';

/** Where a next page goes on: the recording that page one came from, and how many rows were served. */
export interface Cursor {
  readonly file: string;
  readonly offset: number;
}

/** Opaque to the client, the same for the same page at every run. */
export function writeCursor({ file, offset }: Cursor): string {
  return Buffer.from(JSON.stringify([file, offset])).toString('base64url');
}

/** null = not one of ours. */
export function readCursor(text: string): Cursor | null {
  try {
    const [file, offset] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    return typeof file === 'string' && typeof offset === 'number' ? { file, offset } : null;
  } catch {
    return null;
  }
}

/** One page of rows; `next` is null on the last one. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly next: Cursor | null;
}

/** Cuts one page out of all rows of a recording. */
export function cutPage(rows: readonly unknown[], match: Match, offset: number, size: number): Page {
  const end = offset + size;
  return {
    rows: rows.slice(offset, end),
    next: end < rows.length ? { file: match.recording.file, offset: end } : null,
  };
}

/** Names under which an answer may carry its own next link. */
export function hasOwnNextLink(body: unknown): boolean {
  const {
    '@odata.nextLink': graph,
    nextLink: arm,
    links,
  } = body as {
    '@odata.nextLink'?: unknown;
    nextLink?: unknown;
    links?: { next?: unknown };
  };
  return [graph, arm, links?.next].some((link) => link !== undefined && link !== null && link !== '');
}
