import { roleName } from '../checks/role-templates.ts';
import type { Detail } from '../checks/verdict.ts';
import type { Evaluated } from './evaluated.ts';

/** The display name of an id: as Microsoft gave it, the tenant's own, a built-in role's, or the id itself. */
export function nameOf({ names, tenant }: Pick<Evaluated, 'names' | 'tenant'>, id: string): string {
  if (id === 'tenant') return tenant.name;
  return names.get(id) ?? roleName(id) ?? id;
}

/** A detail's values with names in place of ids, for words. */
export function namedValues(
  evaluated: Pick<Evaluated, 'names' | 'tenant'>,
  values: Detail['values'],
): Detail['values'] {
  const named = (value: string): string => nameOf(evaluated, value);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : typeof value === 'string' ? named(value) : value.map(named),
    ]),
  );
}
