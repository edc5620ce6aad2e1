import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import type { SweepView } from './popup-state.ts';

/** A running sweep: how far, what it costs, whom it waits for. */
export function SweepProgress({ sweep, onCancel }: { sweep: SweepView; onCancel: () => void }): JSX.Element {
  const { t, locale } = useText();
  const { done, total, requests, waitingUntil } = sweep;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return (
    <div class="sweep">
      <progress aria-label={t('sweep-running')} value={done} max={Math.max(total, 1)} />
      <p class="note">
        <span>{t('sweep-progress', { done, total })}</span>
        <span>{t('sweep-requests', { requests })}</span>
        {waitingUntil !== null && (
          <span>{t('sweep-waiting', { time: time.format(new Date(waitingUntil)) })}</span>
        )}
      </p>
      <button type="button" class="subtle" onClick={onCancel}>
        {t('popup-cancel')}
      </button>
    </div>
  );
}
