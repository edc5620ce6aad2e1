import type { JSX } from 'preact';
import type { SummaryAction } from '../../../lib/views/summary.ts';
import { ScoreCard } from '../../scorecard/score-card.tsx';
import { useText } from '../../text-context.ts';
import { Choice } from '../choice.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { ActionCard } from '../evidence/action-card.tsx';
import {
  type ActionFilter,
  FILTER_VERDICTS,
  KEY_ROLES,
  KINDS,
  readFilter,
  showsAction,
  showsCheck,
} from '../evidence/action-filter.ts';
import { NotThere } from '../not-there.tsx';
import { changeChosen } from '../replace-route.ts';
import { Section } from '../section.tsx';
import { Trail } from '../trail.tsx';

type Props = DashboardViewProps<'summary' | 'verdicts'>;

const actionsOf = ({ groups }: Props['records']['summary']): SummaryAction[] =>
  groups.flatMap(({ actions }) => actions);

/** The whole checklist with the score on top, or the one action that the address names. */
function ActionsView(props: Props): JSX.Element {
  const { t } = useText();
  const { records, route, now } = props;
  const [wanted] = route.parts;
  if (wanted === undefined) return <AllActions {...props} />;
  const action = actionsOf(records.summary).find(({ id }) => id === wanted);
  if (action === undefined) return <NotThere what="action" id={wanted} view="actions" />;
  return (
    <>
      <Trail places={[{ href: writeRoute('actions'), name: t('view-actions') }]} />
      <Section id="action" heading={t(`action-${action.id}`)} readAt={action.readAt} now={now}>
        <div class="card">
          <ActionCard action={action} verdicts={records.verdicts} shows={() => true} now={now} />
        </div>
      </Section>
    </>
  );
}

function AllActions({ records: { summary, verdicts }, route, now }: Props): JSX.Element {
  const { t } = useText();
  const filter = readFilter(route.chosen);
  const groups = summary.groups
    .map(({ id, actions }) => ({ id, actions: actions.filter((action) => showsAction(filter, action)) }))
    .filter(({ actions }) => actions.length > 0);
  const shown = groups.reduce((sum, { actions }) => sum + actions.length, 0);
  return (
    <Section id="actions" heading={t('actions-view-heading')} readAt={null} now={now}>
      <ScoreCard summary={summary} now={now} />
      <Filters filter={filter} />
      <p class="note" role="status">
        {shown === 0 ? t('actions-none') : t('actions-shown', { shown, total: actionsOf(summary).length })}
      </p>
      {groups.map(({ id, actions }) => (
        <section class="card" key={id} aria-labelledby={`actions-${id}`}>
          <h3 id={`actions-${id}`}>{t(`group-${id}`)}</h3>
          {actions.map((action) => (
            <ActionCard
              key={action.id}
              action={action}
              verdicts={verdicts}
              shows={showsCheck(filter)}
              now={now}
            />
          ))}
        </section>
      ))}
    </Section>
  );
}

function Filters({ filter }: { filter: ActionFilter }): JSX.Element {
  const { t } = useText();
  const choose = (changed: Partial<ActionFilter>): void => changeChosen('actions', [], changed);
  return (
    <div class="choices">
      <Choice
        label={t('filter-verdict')}
        value={filter.verdict}
        choices={[
          ['', t('filter-all')],
          ...FILTER_VERDICTS.map((one) => [one, t(`verdict-${one}`)] as const),
        ]}
        onChange={(verdict) => choose({ verdict })}
      />
      <Choice
        label={t('filter-kind')}
        value={filter.kind}
        choices={[['', t('filter-all')], ...KINDS.map((one) => [one, t(`filter-kind-${one}`)] as const)]}
        onChange={(kind) => choose({ kind })}
      />
      <Choice
        label={t('filter-role')}
        value={filter.role}
        choices={[['', t('filter-all')], ...KEY_ROLES.map((one) => [one, t(`key-role-${one}`)] as const)]}
        onChange={(role) => choose({ role })}
      />
    </div>
  );
}

export default defineDashboardView({
  id: 'actions',
  place: 10,
  reads: ['summary', 'verdicts'],
  title: ({ summary }, { parts: [wanted] }, { t }) =>
    actionsOf(summary).some(({ id }) => id === wanted) ? t(`action-${wanted}`) : null,
  View: ActionsView,
});
