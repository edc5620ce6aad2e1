import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '../text-context.ts';
import type { FormPart } from './form-part.ts';
import { ManagedNote } from './managed-note.tsx';
import { PersonPicker } from './person-picker.tsx';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The emergency access accounts: not told, told that there are none, or a list of them. */
export function EmergencyAccounts({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  const { model, values, problems, set, findPeople } = part;
  const accounts = values.emergencyAccounts;
  const managed = model.managed.includes('emergencyAccounts');
  const heading = useRef<HTMLLegendElement>(null);
  const listed = accounts ?? [];
  const remove = (id: string): void => {
    const others = listed.filter((one) => !isSame(one, id));
    set('emergencyAccounts', others.length === 0 ? null : others);
    // The button that was pressed has gone.
    heading.current?.focus();
  };
  return (
    <fieldset class="field" disabled={managed}>
      <legend ref={heading} tabIndex={-1}>
        {t('settings-emergency')}
      </legend>
      <p class="note">{t('settings-emergency-hint')}</p>
      {listed.length > 0 && (
        <ul class="chosen">
          {listed.map((id) => {
            const name = model.names.get(id.toLowerCase());
            return (
              <li key={id}>
                <span>
                  {name !== undefined && <strong dir="auto">{name}</strong>} <code dir="ltr">{id}</code>
                </span>
                <button type="button" class="subtle" onClick={() => remove(id)}>
                  {t('settings-remove')}
                  <span class="hidden"> {name ?? id}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {listed.length === 0 && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={accounts !== null}
            onChange={(event) => set('emergencyAccounts', event.currentTarget.checked ? [] : null)}
          />
          {t('settings-emergency-none')}
        </label>
      )}
      {managed ? (
        <ManagedNote />
      ) : (
        <PersonPicker
          id="emergencyAccounts"
          label={t('settings-emergency-add')}
          hint={t('settings-emergency-add-hint')}
          problem={problems.emergencyAccounts && t(problems.emergencyAccounts)}
          find={findPeople}
          chosen={listed}
          onPick={(id) => set('emergencyAccounts', [...listed, id.toLowerCase()])}
        />
      )}
    </fieldset>
  );
}
