import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import { EmergencyAccounts } from './emergency-accounts.tsx';
import { Field } from './field.tsx';
import type { FormPart } from './form-part.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** What the checks cannot read anywhere and need to know of the partner. */
export function OrganisationCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t, locale } = useText();
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return (
    <section class="card" aria-labelledby="organisation">
      <h2 id="organisation" tabIndex={-1}>
        {t('settings-organisation')}
      </h2>
      <EmergencyAccounts part={part} />
      <Field
        part={part}
        name="anniversaryMonth"
        label={t('settings-anniversary')}
        hint={t('settings-anniversary-hint')}
        choices={[
          ['', t('settings-not-told')],
          ...MONTHS.map((month): [string, string] => [
            String(month + 1),
            name.format(new Date(Date.UTC(2026, month))),
          ]),
        ]}
      />
      <Field
        part={part}
        name="autoExtendExpected"
        label={t('settings-auto-extend')}
        hint={t('settings-auto-extend-hint')}
        choices={[
          ['false', t('settings-auto-extend-false')],
          ['true', t('settings-auto-extend-true')],
        ]}
      />
    </section>
  );
}
