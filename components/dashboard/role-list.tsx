import type { JSX } from 'preact';
import type { NamedRole } from '../../lib/views/gdap/role-table.ts';
import { useText } from '../text-context.ts';

interface RoleListProps {
  /** Indexes of `roles`. */
  readonly of: readonly number[];
  readonly roles: readonly NamedRole[];
}

/** Roles by name, privileged ones first and strong. */
export function RoleList({ of, roles }: RoleListProps): JSX.Element {
  const { locale } = useText();
  const named = of
    .flatMap((index) => roles[index] ?? [])
    .sort((a, b) => Number(b.privileged) - Number(a.privileged) || a.name.localeCompare(b.name, locale));
  return (
    <ul class="roles">
      {named.map(({ name, privileged }) => (
        <li key={name} dir="auto">
          {privileged ? <strong>{name}</strong> : name}
        </li>
      ))}
    </ul>
  );
}
