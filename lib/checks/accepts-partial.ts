/** Checks whose partial subjects an exception covers, too: pages that offer exceptions do not load the rules. */
export const ACCEPTS_PARTIAL: ReadonlySet<string> = new Set(['customers-without-gdap']);
