import type { JSX } from 'preact';
import { Problem } from '../problem.tsx';
import { SweepProgress } from '../scorecard/sweep-progress.tsx';
import { useText } from '../text-context.ts';
import { FirstResult } from './first-result.tsx';
import { Step } from './step.tsx';
import type { StepId } from './steps.ts';
import type { WelcomeIntents, WelcomeModel } from './welcome-model.ts';

interface CheckStepProps {
  readonly model: WelcomeModel;
  readonly current: StepId | null;
  readonly now: Date;
  readonly intents: Pick<WelcomeIntents, 'sweepNow' | 'cancelSweep' | 'signIn'>;
}

/** Step 3: the first check while it runs, then what it found. */
export function CheckStep({ model, current, now, intents }: CheckStepProps): JSX.Element {
  const { t } = useText();
  const { account, summary, activity } = model;
  const { sweep, problem } = activity;
  const again = activity.account === 'signInNeeded';
  return (
    <Step id="check" current={current} heading={t(summary ? 'welcome-result' : 'welcome-check')}>
      {account === null && <p>{t('welcome-check-later')}</p>}
      {account !== null && (
        <>
          {problem && <Problem code={problem} />}
          {!summary && <p role="status">{t(sweep ? 'state-first-sweep-text' : 'state-no-summary-text')}</p>}
          {sweep && <SweepProgress sweep={sweep} onCancel={intents.cancelSweep} />}
          {!sweep && (!summary || again) && (
            <div class="buttons">
              <button type="button" class="primary" onClick={again ? intents.signIn : intents.sweepNow}>
                {t(again ? 'state-sign-in' : 'popup-check-now')}
              </button>
            </div>
          )}
          {summary && <FirstResult summary={summary} now={now} />}
        </>
      )}
    </Step>
  );
}
