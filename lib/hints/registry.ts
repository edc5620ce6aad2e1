/// <reference types="vite/client" />
import type { HintPage } from './hint-page.ts';

const modules = import.meta.glob<HintPage>('./pages/*.ts', { eager: true, import: 'default' });

/** Every hint page there is, by id in code-point order: one file each in `pages/`. */
export const HINT_PAGES: readonly HintPage[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));
