/// <reference types="vite/client" />
import type { Statement } from './statement.ts';

const FILES = import.meta.glob<Statement>('./statements/*.ts', { eager: true, import: 'default' });

/** Everything that a person can confirm, by check id in code-point order: one file each in `statements/`. */
export const STATEMENTS: readonly Statement[] = Object.values(FILES).sort((a, b) => (a.id < b.id ? -1 : 1));
