import { Fragment, type JSX } from 'preact';
import { CONSENT_GROUPS } from '../../lib/views/consent-groups.ts';
import { useText } from '../text-context.ts';

function Scopes({ scopes }: { scopes: readonly string[] }): JSX.Element {
  return (
    <div class="scopes">
      {scopes.map((scope) => (
        <code key={scope}>{scope}</code>
      ))}
    </div>
  );
}

/** Every permission that may be asked for later, by what it unlocks. */
export function PermissionList(): JSX.Element {
  const { t } = useText();
  return (
    <details class="how">
      <summary>{t('welcome-permissions-all')}</summary>
      <dl class="permissions">
        <dt>{t('welcome-permissions-first')}</dt>
        <dd>
          {t('welcome-permissions-first-why')}
          <Scopes scopes={['User.Read']} />
        </dd>
        {CONSENT_GROUPS.map(({ id, resource, scopes }) => (
          <Fragment key={id}>
            <dt>{t(`unlock-heading-${id}`)}</dt>
            <dd>
              {t(`unlock-why-${id}`)}
              <Scopes scopes={resource === 'graph' ? scopes : ['user_impersonation']} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <p>{t('welcome-whom')}</p>
    </details>
  );
}
