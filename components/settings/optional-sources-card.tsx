import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import type { FormPart } from './form-part.ts';
import { ManagedNote } from './managed-note.tsx';

/** What is read only if the person switches it on: what each costs, and what it unlocks. */
export function OptionalSourcesCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  const { model, values, set } = part;
  const chosen = values.optionalSources;
  const managed = model.managed.includes('optionalSources');
  const strangers = chosen.filter((id) => !model.optionalSources.includes(id));
  return (
    <section class="card" aria-labelledby="optional-sources">
      <h2 id="optional-sources" tabIndex={-1}>
        {t('settings-sources')}
      </h2>
      <p>{t('settings-sources-text')}</p>
      {managed && <ManagedNote />}
      {model.optionalSources.map((id) => (
        <div key={id} class="field">
          <label class="check-line">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={managed}
              aria-describedby={`source-${id}`}
              onChange={(event) =>
                set(
                  'optionalSources',
                  event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                )
              }
            />
            {t(`settings-source-${id}`)}
          </label>
          <p id={`source-${id}`} class="note">
            {t(`settings-source-${id}-hint`)}
          </p>
        </div>
      ))}
      {strangers.length > 0 && (
        <p class="note">{t('settings-source-strangers', { ids: strangers.join(', ') })}</p>
      )}
    </section>
  );
}
