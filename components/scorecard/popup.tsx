import type { JSX } from 'preact';
import type { RiskNews } from '../../lib/views/risk-entry.ts';
import { DemoBanner } from '../demo-banner.tsx';
import { Problem } from '../problem.tsx';
import { Unreadable } from '../unreadable.tsx';
import { Header } from './header.tsx';
import type { Intents } from './intents.ts';
import { type PopupInput, popupState } from './popup-state.ts';
import { Scorecard } from './scorecard.tsx';
import { WaitingRoom } from './waiting-room.tsx';

interface PopupProps {
  /** What was read; null when the storage could not be read. */
  readonly input: PopupInput | null;
  readonly news: ReadonlyMap<string, RiskNews>;
  readonly now: Date;
  readonly intents: Intents;
}

/** The whole popup in one of its states; there is none in which nothing shows. */
export function Popup({ input, news, now, intents }: PopupProps): JSX.Element {
  const state = input && popupState(input);
  const summary = state?.kind === 'scorecard' ? state.summary : null;
  const activity = input?.activity;
  // "Sign in again" already says it, with the button.
  const told = activity?.account === 'signInNeeded' && activity.problem === 'signIn';
  const problem = told ? null : activity?.problem;
  const canSweep = !input?.demo && (state?.kind === 'scorecard' || state?.kind === 'notChecked');
  return (
    <>
      {input?.demo && <DemoBanner onLeave={intents.leaveDemo} />}
      <Header
        summary={summary}
        sweep={activity?.sweep ?? null}
        canSweep={canSweep}
        now={now}
        intents={intents}
      />
      <main>
        {problem && <Problem code={problem} />}
        {!state && <Unreadable onTryAgain={intents.tryAgain} />}
        {summary && (
          <Scorecard
            summary={summary}
            news={news}
            signInNeeded={activity?.account === 'signInNeeded'}
            now={now}
            intents={intents}
          />
        )}
        {state && state.kind !== 'scorecard' && <WaitingRoom kind={state.kind} intents={intents} />}
      </main>
    </>
  );
}
