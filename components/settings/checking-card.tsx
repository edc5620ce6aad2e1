import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import { Field } from './field.tsx';
import type { FormPart } from './form-part.ts';

const ROLES = [
  ['all', 'settings-role-all'],
  ['securityAdministrator', 'key-role-securityAdministrator'],
  ['securityAnalyst', 'key-role-securityAnalyst'],
] as const;

/** How often is checked, what is announced, and how it is shown. */
export function CheckingCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  return (
    <section class="card" aria-labelledby="checking">
      <h2 id="checking" tabIndex={-1}>
        {t('settings-checking')}
      </h2>
      <Field
        part={part}
        name="sweepEveryMinutes"
        label={t('settings-interval')}
        hint={t('settings-interval-hint')}
        numeric
      />
      <Field
        part={part}
        name="notifications"
        label={t('settings-notifications')}
        choices={['all', 'high', 'none'].map((level) => [level, t(`settings-notifications-${level}`)])}
      />
      <Field
        part={part}
        name="role"
        label={t('settings-role')}
        hint={t('settings-role-hint')}
        choices={ROLES.map(([role, words]) => [role, t(words)])}
      />
      <Field
        part={part}
        name="locale"
        label={t('settings-locale')}
        hint={t('settings-locale-hint')}
        choices={part.model.languages.map(({ id, name }) => [id, name])}
      />
    </section>
  );
}
