import type { JSX } from 'preact';
import type { Summary } from '../../lib/views/summary.ts';
import { useText } from '../text-context.ts';

const ROLES: readonly Summary['role'][] = ['all', 'securityAdministrator', 'securityAnalyst'];

interface RoleFilterProps {
  readonly role: Summary['role'];
  onChoose(role: Summary['role']): void;
}

/** Whose actions show: the checklist names a key role for each. */
export function RoleFilter({ role, onChoose }: RoleFilterProps): JSX.Element {
  const { t } = useText();
  return (
    <select
      aria-label={t('role-filter')}
      value={role}
      onChange={({ currentTarget }) => onChoose(ROLES.find((one) => one === currentTarget.value) ?? 'all')}
    >
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {t(`role-${one}`)}
        </option>
      ))}
    </select>
  );
}

/** The part of the checklist that a role answers for. */
export function ofRole({ groups, next }: Summary, role: Summary['role']): Pick<Summary, 'groups' | 'next'> {
  if (role === 'all') return { groups, next };
  const own = groups
    .map((group) => ({ ...group, actions: group.actions.filter(({ keyRoles }) => keyRoles.includes(role)) }))
    .filter(({ actions }) => actions.length > 0);
  const ids = new Set(own.flatMap(({ actions }) => actions.map(({ id }) => id)));
  return { groups: own, next: next.filter(({ action }) => ids.has(action)) };
}
