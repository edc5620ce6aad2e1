import type { JSX } from 'preact';
import { useText } from './text-context.ts';

/** Says that what shows is made up, with the way out. */
export function DemoBanner({ onLeave }: { onLeave: () => void }): JSX.Element {
  const { t } = useText();
  return (
    <aside class="demo">
      <p>{t('demo-banner')}</p>
      <button type="button" onClick={onLeave}>
        {t('demo-leave')}
      </button>
    </aside>
  );
}
