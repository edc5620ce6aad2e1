import type { JSX } from 'preact';
import type { SummaryAction, SummaryGroup } from '../../lib/views/summary.ts';
import { useText } from '../text-context.ts';
import { ActionRow } from './action-row.tsx';

const GREEN: readonly SummaryAction['verdict'][] = ['pass', 'attested'];

/** The checklist: five groups, 15 actions, in Microsoft's order. */
export function ActionGroups({ groups, now }: { groups: readonly SummaryGroup[]; now: Date }): JSX.Element {
  const { t } = useText();
  return (
    <section class="actions" aria-labelledby="actions-heading">
      <h2 id="actions-heading">{t('actions-heading')}</h2>
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
