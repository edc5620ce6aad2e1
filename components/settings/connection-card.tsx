import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import { Field } from './field.tsx';
import type { FormPart } from './form-part.ts';
import { Registration } from './registration.tsx';

/** The app registration, the tenant and the cloud. */
export function ConnectionCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  const { model } = part;
  return (
    <section class="card" aria-labelledby="connect">
      <h2 id="connect" tabIndex={-1}>
        {t('settings-connect')}
      </h2>
      <Field
        part={part}
        name="clientId"
        label={t('settings-client-id')}
        hint={t('settings-client-id-hint')}
      />
      <Registration redirectUri={model.redirectUri} url={model.registrationUrl} />
      <Field
        part={part}
        name="tenantId"
        label={t('settings-tenant-id')}
        hint={t('settings-tenant-id-hint')}
      />
      <Field
        part={part}
        name="cloud"
        label={t('settings-cloud')}
        hint={t('settings-cloud-hint')}
        choices={['global', 'usgov', 'china'].map((cloud) => [cloud, t(`settings-cloud-${cloud}`)])}
      />
    </section>
  );
}
