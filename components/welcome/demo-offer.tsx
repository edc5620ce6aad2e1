import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import type { WelcomeIntents } from './welcome-model.ts';

interface DemoOfferProps {
  readonly demo: boolean;
  readonly intents: Pick<WelcomeIntents, 'showDemo'>;
}

/** Looking around before anything is set up: the way into the demo, and where it shows. */
export function DemoOffer({ demo, intents }: DemoOfferProps): JSX.Element {
  const { t } = useText();
  const [failed, fail] = useState(false);
  return (
    <section class="card offer" aria-labelledby="demo">
      <h2 id="demo">{t(demo ? 'welcome-demo-on' : 'welcome-demo')}</h2>
      <p>{t(demo ? 'welcome-demo-on-text' : 'welcome-demo-text')}</p>
      {demo ? (
        <p class="buttons">
          <a href="/dashboard.html">{t('welcome-dashboard')}</a>
          <a href="/popup.html">{t('welcome-scorecard')}</a>
        </p>
      ) : (
        <div class="buttons">
          <button type="button" onClick={async () => fail(!(await intents.showDemo()))}>
            {t('welcome-demo-show')}
          </button>
          <p role="status">{failed ? t('welcome-demo-failed') : ''}</p>
        </div>
      )}
    </section>
  );
}
