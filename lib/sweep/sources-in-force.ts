import { SOURCES } from '../evidence/registry.ts';
import type { Source } from '../evidence/source.ts';
import type { Settings } from '../settings/settings.ts';

/** Off unless the setting `optionalSources` names them. */
const OPTIONAL_SOURCES: ReadonlySet<string> = new Set(['risk-notifications', 'lighthouse-mfa']);

/** The sources that a sweep asks; for a check, one that is off was not read yet. */
export function sourcesInForce({ optionalSources }: Pick<Settings, 'optionalSources'>): Source<unknown>[] {
  return [...SOURCES.values()].filter(({ id }) => !OPTIONAL_SOURCES.has(id) || optionalSources.includes(id));
}
