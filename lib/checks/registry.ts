import type { Check } from './check.ts';

const modules = import.meta.glob<Check>('./all/*.ts', { eager: true, import: 'default' });

/** Every check that is built, by id in code-point order: one file each in `all/`. */
export const CHECKS: ReadonlyMap<string, Check> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((check) => [check.id, check]),
);
