import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import { Field } from './field.tsx';
import type { FormPart } from './form-part.ts';

/** How long what was found is kept. */
export function KeepingCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  return (
    <section class="card" aria-labelledby="keeping">
      <h2 id="keeping" tabIndex={-1}>
        {t('settings-keeping')}
      </h2>
      <Field
        part={part}
        name="retentionDays"
        label={t('settings-retention')}
        hint={t('settings-retention-hint')}
        numeric
      />
    </section>
  );
}
