import type { Source } from './source.ts';

const modules = import.meta.glob<Source<unknown>>('./sources/*.ts', { eager: true, import: 'default' });

/** Every source there is, by id in code-point order: one file each in `sources/`. */
export const SOURCES: ReadonlyMap<string, Source<unknown>> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => [source.id, source]),
);
