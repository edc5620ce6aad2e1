import type { JSX } from 'preact';
import { CONSENT_GROUPS } from '../scorecard/consent-groups.ts';
import { useText } from '../text-context.ts';

/** Every permission that may be asked for later, by what it unlocks. */
export function PermissionList(): JSX.Element {
  const { t } = useText();
  return (
    <details class="how">
      <summary>{t('welcome-permissions-all')}</summary>
      <dl class="permissions">
        <dt>{t('welcome-permissions-first')}</dt>
        <dd>
          {t('welcome-permissions-first-why')} <code>User.Read</code>
        </dd>
        {CONSENT_GROUPS.map(({ id, resource, scopes }) => (
          <>
            <dt key={`${id}-name`}>{t(`unlock-heading-${id}`)}</dt>
            <dd key={id}>
              {t(`unlock-why-${id}`)}{' '}
              {(resource === 'graph' ? scopes : ['user_impersonation']).map((scope) => (
                <code key={scope}>{scope} </code>
              ))}
            </dd>
          </>
        ))}
      </dl>
      <p>{t('welcome-whom')}</p>
    </details>
  );
}
