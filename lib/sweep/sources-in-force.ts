import { SOURCES } from '../evidence/registry.ts';
import type { Source } from '../evidence/source.ts';
import { OPTIONAL_SOURCES } from '../settings/optional-sources.ts';
import type { Settings } from '../settings/settings.ts';

/** The sources that a sweep asks; for a check, one that is off was not read yet. */
export function sourcesInForce({ optionalSources }: Pick<Settings, 'optionalSources'>): Source<unknown>[] {
  return [...SOURCES.values()].filter(
    ({ id }) => !OPTIONAL_SOURCES.includes(id) || optionalSources.includes(id),
  );
}
