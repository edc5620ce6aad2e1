import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DemoBanner } from '../demo-banner.tsx';
import { Problem } from '../problem.tsx';
import { useText } from '../text-context.ts';
import { Unreadable } from '../unreadable.tsx';
import { CheckStep } from './check-step.tsx';
import { ConnectStep } from './connect-step.tsx';
import { DemoOffer } from './demo-offer.tsx';
import { MorePermissions } from './more-permissions.tsx';
import { SignInStep } from './sign-in-step.tsx';
import { currentStep, type StepId } from './steps.ts';
import type { WelcomeIntents, WelcomeModel } from './welcome-model.ts';

interface WelcomeProps {
  /** Null when the browser's storage could not be read. */
  readonly model: WelcomeModel | null;
  readonly now: Date;
  readonly intents: WelcomeIntents;
}

/** The way from an empty profile to the first result, in three steps. */
export function Welcome({ model, now, intents }: WelcomeProps): JSX.Element {
  const { t } = useText();
  const current = model && currentStep(model);
  useFollow(model === null ? undefined : current);
  return (
    <>
      {model?.demo && <DemoBanner onLeave={intents.leaveDemo} />}
      <main>
        <div class="title">
          <img src="/icons/96.png" width="40" height="40" alt="" />
          <h1>{t('welcome-title')}</h1>
          <p>{t('welcome-intro')}</p>
        </div>
        {model === null ? (
          <Unreadable onTryAgain={intents.tryAgain} />
        ) : (
          <>
            {current === 'connect' && model.activity.problem && <Problem code={model.activity.problem} />}
            <ol class="steps">
              <ConnectStep key={model.clientId} model={model} current={current} intents={intents} />
              <SignInStep model={model} current={current} intents={intents} />
              <CheckStep model={model} current={current} now={now} intents={intents} />
            </ol>
            {model.account === null && <DemoOffer demo={model.demo} intents={intents} />}
            {model.account !== null && model.summary && (
              <MorePermissions summary={model.summary} intents={intents} />
            )}
          </>
        )}
      </main>
    </>
  );
}

/** Whoever took a step on this page is led to the next one, by keyboard focus; a page that just opened leads nobody. */
function useFollow(current: StepId | null | undefined): void {
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    const opened = before.current === undefined;
    before.current = current;
    const at = document.activeElement;
    if (opened || (at !== null && at !== document.body && !at.closest('.steps'))) return;
    document.querySelector<HTMLElement>(`#step-${current ?? 'check'}`)?.focus();
  }, [current]);
}
