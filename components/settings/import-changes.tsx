import type { JSX } from 'preact';
import type { ToldChanges } from '../../lib/settings/told-changes.ts';
import { useText } from '../text-context.ts';

/** What would be different after an import: each setting with both values, and how many entries come and go. */
export function ImportChanges({ changes }: { readonly changes: ToldChanges }): JSX.Element {
  const { t } = useText();
  const written = (value: unknown): string =>
    value === undefined ? t('settings-import-default') : JSON.stringify(value);
  const counted = (['attestations', 'exceptions'] as const).filter(
    (what) => changes[what].added + changes[what].removed > 0,
  );
  if (changes.settings.length + counted.length === 0) return <p>{t('settings-import-same')}</p>;
  return (
    <ul class="changes">
      {changes.settings.map(({ name, before, after }) => (
        <li key={name}>
          {t('settings-import-change', {
            name: t(`settings-name-${name}`),
            before: written(before),
            after: written(after),
          })}
        </li>
      ))}
      {counted.map((what) => (
        <li key={what}>{t(`settings-import-${what}`, { ...changes[what] })}</li>
      ))}
    </ul>
  );
}
