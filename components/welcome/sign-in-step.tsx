import type { JSX } from 'preact';
import { Problem } from '../problem.tsx';
import { useText } from '../text-context.ts';
import { PermissionList } from './permission-list.tsx';
import { Step } from './step.tsx';
import type { StepId } from './steps.ts';
import type { WelcomeIntents, WelcomeModel } from './welcome-model.ts';

interface SignInStepProps {
  readonly model: WelcomeModel;
  readonly current: StepId | null;
  readonly intents: Pick<WelcomeIntents, 'signIn'>;
}

/** Step 2: Microsoft's sign-in, which asks for `User.Read` alone; who signed in, once somebody did. */
export function SignInStep({ model, current, intents }: SignInStepProps): JSX.Element {
  const { t } = useText();
  const { account, activity } = model;
  const signingIn = activity.account === 'signingIn';
  return (
    <Step id="signIn" current={current} heading={t('welcome-sign-in')}>
      {account ? (
        <p dir="auto">{t('popup-signed-in-as', { name: account.username })}</p>
      ) : (
        <>
          <p>{t('welcome-sign-in-text')}</p>
          {current === 'signIn' && (
            <>
              {activity.problem && <Problem code={activity.problem} />}
              <div class="buttons">
                <button type="button" class="primary" disabled={signingIn} onClick={intents.signIn}>
                  {t('state-sign-in')}
                </button>
                <p role="status">{signingIn ? t('state-signing-in-text') : ''}</p>
              </div>
              <PermissionList />
            </>
          )}
        </>
      )}
    </Step>
  );
}
