import type { LogEntry } from '../cloud/request-log.ts';

/** Came inside a batch. */
export const isInner = ({ inner }: LogEntry): boolean => inner === true;

/** What went over the wire to Microsoft's APIs: a batch counts once, what came inside it does not, nor does signing in. */
export function sentToApis(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter((entry) => entry.host !== 'login.microsoftonline.com' && !isInner(entry));
}
