import type { JSX } from 'preact';
import type { Summary, SummaryAction, SummaryGroup } from '../../lib/views/summary.ts';
import { useText } from '../text-context.ts';
import { ActionRow } from './action-row.tsx';
import { RoleFilter } from './role-filter.tsx';

const GREEN: readonly SummaryAction['verdict'][] = ['pass', 'attested'];

interface ActionGroupsProps {
  /** Those of the chosen role. */
  readonly groups: readonly SummaryGroup[];
  readonly role: Summary['role'];
  onRole(role: Summary['role']): void;
  readonly now: Date;
}

/** The checklist: five groups, 15 actions, in Microsoft's order. */
export function ActionGroups({ groups, role, onRole, now }: ActionGroupsProps): JSX.Element {
  const { t } = useText();
  return (
    <section class="actions" aria-labelledby="actions-heading">
      <div class="actions-head">
        <h2 id="actions-heading">
          {t('actions-heading', { count: groups.flatMap(({ actions }) => actions).length })}
        </h2>
        <RoleFilter role={role} onChoose={onRole} />
      </div>
      {groups.map(({ id, actions }) => {
        const counted = actions.filter(({ verdict }) => verdict !== 'notApplicable');
        const met = counted.filter(({ verdict }) => GREEN.includes(verdict)).length;
        return (
          <section key={id} class="group" aria-labelledby={`group-${id}`}>
            <h3 id={`group-${id}`}>
              {t(`group-${id}`)}
              {counted.length > 0 && (
                <span class="note">{t('group-met', { met, total: counted.length })}</span>
              )}
            </h3>
            {actions.map((action) => (
              <ActionRow key={action.id} action={action} now={now} />
            ))}
          </section>
        );
      })}
    </section>
  );
}
