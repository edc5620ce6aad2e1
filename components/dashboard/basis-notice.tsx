import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { Basis } from '../../lib/views/gdap/basis.ts';
import { unlocks } from '../../lib/views/unlocks.ts';
import { ConsentButtons, type ConsentIntents } from '../consent-buttons.tsx';
import { Notice } from '../notice.tsx';
import { useText } from '../text-context.ts';

interface BasisNoticeProps {
  readonly basis: Basis;
  /** Whether anything could be read at all. */
  readonly seen: boolean;
  readonly intents: ConsentIntents;
}

/** What could not be read, why, and what helps; nothing where everything was. */
export function BasisNotice({ basis: { gaps }, seen, intents }: BasisNoticeProps): JSX.Element | null {
  const { t } = useText();
  if (gaps.length === 0 && seen) return null;
  const causes = [...Map.groupBy(gaps, ({ cause }) => cause)];
  const wanted = unlocks(
    gaps.map(({ cause, scope }) => ({ cause, scopes: scope === null ? [] : [scope], checks: [] })),
  );
  return (
    <Notice
      icon={question}
      tone="warning"
      heading={t(seen ? 'basis-missing' : 'basis-nothing')}
      text={t(seen ? 'basis-missing-text' : 'basis-nothing-text')}
    >
      {causes.map(([cause, own]) => (
        <div key={cause} class="cause">
          <p>{t(`cause-${cause}`)}</p>
          <p class="sources">
            {t('basis-source')}{' '}
            {own.map(({ source }) => (
              <code key={source}>{source}</code>
            ))}
          </p>
          {cause !== 'consent' && <p>{t(`cause-${cause}-next`)}</p>}
        </div>
      ))}
      {wanted.map(({ resource, scopes }) => (
        <div key={`${resource} ${scopes}`} class="cause">
          <p class="sources">
            {t('basis-consent')}{' '}
            {scopes.map((scope) => (
              <code key={scope}>{scope}</code>
            ))}
          </p>
          <ConsentButtons request={{ resource, scopes }} intents={intents} />
          <p class="note">{t('unlock-hint')}</p>
        </div>
      ))}
    </Notice>
  );
}
