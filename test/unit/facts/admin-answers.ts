import admins from '../../../lib/facts/all/admins.ts';
import { derived } from './derived.ts';
import { active, GLOBAL_ADMINISTRATOR, GROUP, items, READ } from './people.ts';

/** The fact over a tenant in which all else was read. */
export const over = (answers: Record<string, unknown>) =>
  derived(admins, { ...READ, ...answers } as Parameters<typeof derived>[1]);
/** `id: role how standing` of every administrator, Global Administrator left unsaid. */
export const told = (answers: Record<string, unknown>) =>
  over(answers).value?.enabled.map(
    ({ id, roles }) =>
      `${id}: ${roles
        .map(({ role: held, how, standing }) =>
          [held === GLOBAL_ADMINISTRATOR ? '' : held, how, standing].filter(Boolean).join(' '),
        )
        .join(', ')}`,
  );
/** A group `g` is Global Administrator. */
export const byGroup = (answers: Record<string, unknown>) => ({
  'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
  'group-eligibilities': { byEntity: { g: [] } },
  ...answers,
});
