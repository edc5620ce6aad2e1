import person from '@fluentui/svg-icons/icons/person_16_filled.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX } from 'preact';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import { Notice } from '../notice.tsx';
import { Problem } from '../problem.tsx';
import type { Intents } from '../scorecard/intents.ts';
import { type PopupInput, popupState } from '../scorecard/popup-state.ts';
import { WaitingRoom } from '../scorecard/waiting-room.tsx';
import { useText } from '../text-context.ts';
import { type Checklist, ChecklistView } from './checklist-view.tsx';
import { CustomersView } from './customers-view.tsx';
import { DASHBOARD_VIEWS, type DashboardView } from './dashboard-view.ts';
import { ExpiryView } from './expiry-view.tsx';
import { PageHeader } from './page-header.tsx';
import { TechniciansView } from './technicians-view.tsx';

/** Everything the dashboard has read. */
export interface DashboardInput extends Omit<PopupInput, 'summary'> {
  readonly analysis: GdapAnalysis | null;
}

interface DashboardProps {
  /** Null when the storage could not be read. */
  readonly input: DashboardInput | null;
  readonly view: DashboardView;
  readonly checklist: Checklist;
  readonly now: Date;
  readonly intents: Omit<Intents, 'seen'>;
}

const VIEWS = { expiry: ExpiryView, customers: CustomersView, technicians: TechniciansView };

/** The whole page: which view shows is the address' business. */
export function Dashboard({ input, view, checklist, now, intents }: DashboardProps): JSX.Element {
  const { t } = useText();
  const analysis = input?.account ? input.analysis : null;
  const state = input && popupState({ ...input, summary: null });
  const waiting = analysis === null && state !== null && state.kind !== 'scorecard' ? state.kind : null;
  const canSweep = analysis !== null || waiting === 'notChecked';
  const signInNeeded = input?.activity.account === 'signInNeeded';
  const problem = signInNeeded && input?.activity.problem === 'signIn' ? null : input?.activity.problem;
  const serverNow = new Date(now.getTime() + (analysis?.sweep.clockOffsetMs ?? 0));
  const View = view === 'checklist' ? null : VIEWS[view];
  return (
    <>
      <PageHeader
        analysis={analysis}
        sweep={input?.activity.sweep ?? null}
        canSweep={canSweep}
        now={serverNow}
        intents={intents}
      />
      <nav aria-label={t('dashboard-views')}>
        {DASHBOARD_VIEWS.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
            {t(`view-${one}`)}
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
        {waiting && View && <WaitingRoom kind={waiting} intents={intents} />}
        {View === null && <ChecklistView checklist={checklist} now={serverNow} />}
        {View && analysis !== null && <View analysis={analysis} now={serverNow} intents={intents} />}
      </main>
    </>
  );
}
