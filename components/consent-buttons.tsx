import type { JSX } from 'preact';
import type { ScopeRequest } from '../lib/views/unlock.ts';
import { CopyButton } from './copy-button.tsx';
import { useText } from './text-context.ts';

export interface ConsentIntents {
  requestConsent(request: ScopeRequest): void;
  /** Link with which an administrator grants the scopes for the whole organisation; null while something for it is missing. */
  adminConsentLink(request: ScopeRequest): string | null;
}

interface ConsentButtonsProps {
  readonly request: ScopeRequest;
  readonly intents: ConsentIntents;
}

/** Both ways to a consent: to ask for it, and a link for the person who may give it. */
export function ConsentButtons({ request, intents }: ConsentButtonsProps): JSX.Element {
  const { t } = useText();
  const link = intents.adminConsentLink(request);
  return (
    <div class="buttons">
      <button type="button" class="primary" onClick={() => intents.requestConsent(request)}>
        {t('unlock-ask')}
      </button>
      {link !== null && <CopyButton label={t('unlock-copy')} content={link} done={t('unlock-copied')} />}
    </div>
  );
}
