import type { Fact } from './fact.ts';

const modules = import.meta.glob<Fact<unknown>>('./all/*.ts', { eager: true, import: 'default' });

/** Every fact there is, by id: one file each in `all/`. */
export const FACTS: ReadonlyMap<string, Fact<unknown>> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => [fact.id, fact]),
);
