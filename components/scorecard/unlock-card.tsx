import keyIcon from '@fluentui/svg-icons/icons/key_20_filled.svg?raw';
import type { JSX } from 'preact';
import type { WordedUnlock } from '../../lib/views/unlock.ts';
import { ConsentButtons, type ConsentIntents } from '../consent-buttons.tsx';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';

interface UnlockCardProps {
  readonly unlock: WordedUnlock;
  /** Titles of the checks that would be unlocked. */
  readonly titles: readonly string[];
  readonly intents: ConsentIntents;
}

/** What one group of permissions would unlock, and both ways to it. */
export function UnlockCard({ unlock, titles, intents }: UnlockCardProps): JSX.Element {
  const { t } = useText();
  const { heading, why, resource, scopes } = unlock;
  return (
    <div class="unlock">
      <h3>
        <Icon svg={keyIcon} />
        {heading}
      </h3>
      <p>{why}</p>
      {resource === 'graph' ? (
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('unlock-impersonation')}</p>
      )}
      <p>{t('unlock-unlocks', { count: titles.length })}</p>
      <ul class="note">
        {titles.map((title) => (
          <li key={title} dir="auto">
            {title}
          </li>
        ))}
      </ul>
      <ConsentButtons request={{ resource, scopes }} intents={intents} />
    </div>
  );
}
