import * as v from 'valibot';
import type { Name } from './source.ts';

const Named = v.object({ id: v.pipe(v.string(), v.toLowerCase()), displayName: v.string() });

/** The display name that an object of Microsoft Graph carries; none where it has none. */
export function displayNameOf(item: unknown): Name[] {
  const named = v.safeParse(Named, item);
  return named.success ? [{ id: named.output.id, name: named.output.displayName }] : [];
}
