/// <reference types="vite/client" />
import { ACTIONS } from './action.ts';
import type { ChecklistEntry } from './entry.ts';

const FILES = import.meta.glob<ChecklistEntry>('./entries/*.ts', { eager: true, import: 'default' });

/** Every action as Microsoft's document has it, in checklist order. */
export const CHECKLIST: readonly ChecklistEntry[] = ACTIONS.flatMap(
  ({ id }) => Object.values(FILES).find((entry) => entry.id === id) ?? [],
);
