import chevron from '@fluentui/svg-icons/icons/chevron_right_16_regular.svg?raw';
import type { JSX } from 'preact';
import { age } from '../../lib/text/age.ts';
import type { SummaryAction } from '../../lib/views/summary.ts';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { CheckRow } from './check-row.tsx';

/** One of the 15 actions; its checks open below it. */
export function ActionRow({ action, now }: { action: SummaryAction; now: Date }): JSX.Element {
  const { t, locale } = useText();
  const cause = action.verdict === 'unknown' ? action.cause : undefined;
  return (
    <details class="action">
      <summary>
        <Icon svg={chevron} className="chevron" />
        <span class="action-name">{t(`action-${action.id}`)}</span>
        <span class="action-state">
          <VerdictMark verdict={action.verdict} />
          {cause && <span class="note">{t(`cause-${cause}`)}</span>}
        </span>
      </summary>
      <div class="action-body">
        {cause && <p class="next">{t(`cause-${cause}-next`)}</p>}
        {action.checks.length > 0 && (
          <ul>
            {action.checks.map((check) => (
              <CheckRow key={check.id} check={check} told={cause} />
            ))}
          </ul>
        )}
        {action.checks.length === 0 && <p class="note">{t('action-no-checks')}</p>}
        {action.readAt !== null && (
          <p class="note">
            <time dateTime={action.readAt}>
              {t('action-read', { age: age(new Date(action.readAt), now, locale) })}
            </time>
          </p>
        )}
      </div>
    </details>
  );
}
