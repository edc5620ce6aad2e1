import person from '@fluentui/svg-icons/icons/person_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import { DemoBanner } from '../demo-banner.tsx';
import { Notice } from '../notice.tsx';
import { Problem } from '../problem.tsx';
import { type PopupInput, popupState } from '../scorecard/popup-state.ts';
import { WaitingRoom } from '../scorecard/waiting-room.tsx';
import { useText } from '../text-context.ts';
import { Unreadable } from '../unreadable.tsx';
import { type DashboardRoute, writeRoute } from './dashboard-route.ts';
import { type DashboardIntents, type DashboardView, hasAll, type ReadRecords } from './dashboard-view.ts';
import { PageHeader } from './page-header.tsx';
import { DASHBOARD_VIEWS } from './registry.ts';

/** Everything the dashboard has read. */
export interface DashboardInput extends Omit<PopupInput, 'summary'> {
  readonly analysis: GdapAnalysis | null;
  readonly records: ReadRecords;
}

interface DashboardProps {
  /** Null when the storage could not be read. */
  readonly input: DashboardInput | null;
  readonly view: DashboardView;
  readonly route: DashboardRoute;
  readonly now: Date;
  readonly intents: DashboardIntents;
}

/** The whole page: which view shows is the address' business. */
export function Dashboard({ input, view, route, now, intents }: DashboardProps): JSX.Element {
  const { t } = useText();
  const analysis = input?.account ? input.analysis : null;
  const state = input && popupState({ ...input, summary: null });
  const waiting = analysis === null && state !== null && state.kind !== 'scorecard' ? state.kind : null;
  const canSweep = !input?.demo && (analysis !== null || waiting === 'notChecked');
  const signInNeeded = input?.activity.account === 'signInNeeded';
  const problem = signInNeeded && input?.activity.problem === 'signIn' ? null : input?.activity.problem;
  const serverNow = new Date(now.getTime() + (analysis?.sweep.clockOffsetMs ?? 0));
  const records =
    input &&
    (view.reads.length === 0 || view.always === true || analysis !== null) &&
    hasAll(input.records, view)
      ? input.records
      : null;
  return (
    <>
      {input?.demo && <DemoBanner onLeave={intents.leaveDemo} />}
      <PageHeader
        analysis={analysis}
        sweep={input?.activity.sweep ?? null}
        canSweep={canSweep}
        query={route.view === 'search' ? (route.chosen.q ?? '') : ''}
        now={serverNow}
        intents={intents}
      />
      <nav aria-label={t('dashboard-views')}>
        {DASHBOARD_VIEWS.filter(({ place }) => place !== null).map(({ id }) => (
          <a
            key={id}
            href={writeRoute(id)}
            aria-current={id === (view.within ?? view.id) ? 'page' : undefined}
          >
            {t(`view-${id}`)}
          </a>
        ))}
      </nav>
      <main>
        {problem && <Problem code={problem} />}
        {input === null && <Unreadable onTryAgain={intents.tryAgain} />}
        {analysis !== null && signInNeeded && (
          <Notice
            icon={person}
            tone="warning"
            heading={t('state-sign-in-needed')}
            text={t('state-sign-in-needed-text')}
          >
            <button type="button" class="primary" onClick={intents.signIn}>
              {t('state-sign-in')}
            </button>
          </Notice>
        )}
        {waiting && view.reads.length > 0 && <WaitingRoom kind={waiting} intents={intents} />}
        {analysis !== null && records === null && (
          <Notice icon={question} heading={t('record-missing')} text={t('record-missing-text')} />
        )}
        {records && <view.View records={records} route={route} now={serverNow} intents={intents} />}
      </main>
    </>
  );
}
