import type { JSX } from 'preact';
import type { Summary } from '../../lib/views/summary.ts';
import { titlesOf } from '../scorecard/gaps.tsx';
import { UnlockCard } from '../scorecard/unlock-card.tsx';
import { useText } from '../text-context.ts';
import type { WelcomeIntents } from './welcome-model.ts';

interface MorePermissionsProps {
  readonly summary: Summary;
  readonly intents: Pick<WelcomeIntents, 'requestConsent' | 'adminConsentLink'>;
}

/** What comes next: each permission that is not granted yet, by what it unlocks, and both ways to it. */
export function MorePermissions({ summary, intents }: MorePermissionsProps): JSX.Element {
  const { t } = useText();
  const titles = titlesOf(summary);
  return (
    <section class="next-steps" aria-labelledby="permissions">
      <h2 id="permissions">{t('welcome-permissions')}</h2>
      {summary.unlocks.length === 0 ? (
        <p>{t('welcome-permissions-none')}</p>
      ) : (
        <>
          <p>{t('welcome-permissions-text')}</p>
          <p>{t('welcome-whom')}</p>
          <div class="unlocks">
            {summary.unlocks.map((unlock) => (
              <UnlockCard
                key={unlock.group}
                unlock={unlock}
                titles={titles(unlock.checks)}
                intents={intents}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
