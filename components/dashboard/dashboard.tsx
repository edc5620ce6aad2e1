import person from '@fluentui/svg-icons/icons/person_16_filled.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX } from 'preact';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import { DemoBanner } from '../demo-banner.tsx';
import { Notice } from '../notice.tsx';
import { Problem } from '../problem.tsx';
import { type PopupInput, popupState } from '../scorecard/popup-state.ts';
import { WaitingRoom } from '../scorecard/waiting-room.tsx';
import { useText } from '../text-context.ts';
import type { DashboardRecords, RecordName } from './dashboard-records.ts';
import { type DashboardRoute, writeRoute } from './dashboard-route.ts';
import type { DashboardIntents, DashboardView } from './dashboard-view.ts';
import { PageHeader } from './page-header.tsx';
import { DASHBOARD_VIEWS } from './registry.ts';

/** Everything the dashboard has read. A record is null where nothing is stored, and absent where it was not asked for. */
export interface DashboardInput extends Omit<PopupInput, 'summary'> {
  readonly analysis: GdapAnalysis | null;
  readonly records: { readonly [Name in RecordName]?: DashboardRecords[Name] | null };
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
  const shown = input && (view.reads.length === 0 || (analysis !== null && hasAll(input.records, view)));
  return (
    <>
      {input?.demo && <DemoBanner onLeave={intents.leaveDemo} />}
      <PageHeader
        analysis={analysis}
        sweep={input?.activity.sweep ?? null}
        canSweep={canSweep}
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
        {input === null && (
          <Notice
            icon={warning}
            tone="danger"
            alert
            heading={t('state-unreadable')}
            text={t('state-unreadable-text')}
          >
            <button type="button" class="primary" onClick={intents.tryAgain}>
              {t('state-try-again')}
            </button>
          </Notice>
        )}
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
        {shown && (
          <view.View
            records={input.records as DashboardRecords}
            route={route}
            now={serverNow}
            intents={intents}
          />
        )}
      </main>
    </>
  );
}

const hasAll = (records: DashboardInput['records'], { reads }: DashboardView): boolean =>
  reads.every((name) => records[name] != null);
