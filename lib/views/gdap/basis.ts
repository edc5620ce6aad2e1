import type { Gap } from '../../evidence/gap.ts';
import type { Evaluated } from '../evaluated.ts';

/** What a part of an analysis rests on. */
export interface Basis {
  /** Oldest reading, ISO 8601; null when nothing was read. */
  readonly readAt: string | null;
  /** What is missing, by source; empty where everything was read. */
  readonly gaps: readonly BasisGap[];
}

export interface BasisGap extends Gap {
  /** What consenting to would unlock it; null where consent is not what is missing. */
  readonly scope: string | null;
}

/** `gaps` may name a source twice: its first counts. */
export function basisOf(
  readAt: readonly (string | null)[],
  gaps: readonly (Gap | undefined)[],
  sources: Evaluated['sources'],
): Basis {
  const bySource = new Map<string, BasisGap>();
  for (const gap of gaps) {
    if (gap === undefined || bySource.has(gap.source)) continue;
    const scope = gap.cause === 'consent' ? (sources.get(gap.source)?.scope ?? null) : null;
    bySource.set(gap.source, { source: gap.source, cause: gap.cause, scope });
  }
  return { readAt: readAt.filter((at) => at !== null).sort()[0] ?? null, gaps: [...bySource.values()] };
}
