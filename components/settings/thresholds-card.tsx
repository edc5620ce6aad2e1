import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import { Field } from './field.tsx';
import type { FormPart } from './form-part.ts';

const FIELDS = ['newHireGraceDays', 'memberMethodRatio', 'maxExcludedUsers', 'maxExcludedShare'] as const;

/** Limits that a tenant may set for itself. */
export function ThresholdsCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  return (
    <section class="card" aria-labelledby="thresholds">
      <h2 id="thresholds" tabIndex={-1}>
        {t('settings-thresholds')}
      </h2>
      <p>{t('settings-thresholds-text')}</p>
      {FIELDS.map((name) => (
        <Field
          key={name}
          part={part}
          name={name}
          label={t(`settings-threshold-${name}`)}
          hint={t(`settings-threshold-${name}-hint`)}
          numeric
        />
      ))}
    </section>
  );
}
