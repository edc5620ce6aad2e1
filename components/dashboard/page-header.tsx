import refreshIcon from '@fluentui/svg-icons/icons/arrow_clockwise_16_regular.svg?raw';
import type { JSX } from 'preact';
import { age } from '../../lib/text/age.ts';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import { Icon } from '../icon.tsx';
import type { Intents } from '../scorecard/intents.ts';
import type { SweepView } from '../scorecard/popup-state.ts';
import { SweepProgress } from '../scorecard/sweep-progress.tsx';
import { useText } from '../text-context.ts';
import { SearchBox } from './search-box.tsx';

interface PageHeaderProps {
  readonly analysis: GdapAnalysis | null;
  readonly sweep: SweepView | null;
  readonly canSweep: boolean;
  /** What is searched for. */
  readonly query: string;
  /** The server's time. */
  readonly now: Date;
  readonly intents: Pick<Intents, 'sweepNow' | 'cancelSweep'>;
}

/** Whose tenant this is, how old the result is, and the way to a newer one. */
export function PageHeader({ analysis, sweep, canSweep, query, now, intents }: PageHeaderProps): JSX.Element {
  const { t, locale } = useText();
  return (
    <header>
      <img src="/icons/96.png" width="32" height="32" alt="" />
      <div class="title">
        <h1>{t('dashboard-title')}</h1>
        <p>
          {analysis ? (
            <>
              <span dir="auto">{analysis.tenant.name}</span>{' '}
              <time class="note" dateTime={analysis.sweep.finishedAt}>
                {t(analysis.sweep.complete ? 'popup-checked' : 'popup-checked-incomplete', {
                  age: age(new Date(analysis.sweep.finishedAt), now, locale),
                })}
              </time>
            </>
          ) : (
            t('product-name')
          )}
        </p>
      </div>
      {analysis && <SearchBox query={query} />}
      {canSweep && !sweep && (
        <button type="button" class={analysis ? '' : 'primary'} onClick={intents.sweepNow}>
          <Icon svg={refreshIcon} />
          {t('popup-check-now')}
        </button>
      )}
      {sweep && <SweepProgress sweep={sweep} onCancel={intents.cancelSweep} />}
    </header>
  );
}
