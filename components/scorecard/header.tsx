import refreshIcon from '@fluentui/svg-icons/icons/arrow_clockwise_16_regular.svg?raw';
import settingsIcon from '@fluentui/svg-icons/icons/settings_20_filled.svg?raw';
import type { JSX } from 'preact';
import { age } from '../../lib/text/age.ts';
import type { Summary } from '../../lib/views/summary.ts';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import type { Intents } from './intents.ts';
import type { SweepView } from './popup-state.ts';
import { SweepProgress } from './sweep-progress.tsx';

interface HeaderProps {
  readonly summary: Summary | null;
  readonly sweep: SweepView | null;
  readonly canSweep: boolean;
  readonly now: Date;
  readonly intents: Intents;
}

/** Whose tenant this is, how old the result is, and the way to a newer one. */
export function Header({ summary, sweep, canSweep, now, intents }: HeaderProps): JSX.Element {
  const { t, locale } = useText();
  return (
    <header>
      <div class="bar">
        <img src="/icons/48.png" width="20" height="20" alt="" />
        <h1>{t('product-name')}</h1>
        <button
          type="button"
          class="subtle square"
          aria-label={t('popup-settings')}
          onClick={intents.openSettings}
        >
          <Icon svg={settingsIcon} />
        </button>
      </div>
      {(summary || canSweep) && (
        <div class="tenant">
          {summary && (
            <p>
              <strong dir="auto">{summary.tenant.name}</strong>
              <time class="note" dateTime={summary.sweep.finishedAt}>
                {t(summary.sweep.complete ? 'popup-checked' : 'popup-checked-incomplete', {
                  age: age(new Date(summary.sweep.finishedAt), now, locale),
                })}
              </time>
            </p>
          )}
          {canSweep && !sweep && (
            <button type="button" class={summary ? '' : 'primary'} onClick={intents.sweepNow}>
              <Icon svg={refreshIcon} />
              {t('popup-check-now')}
            </button>
          )}
        </div>
      )}
      {sweep && <SweepProgress sweep={sweep} onCancel={intents.cancelSweep} />}
    </header>
  );
}
