import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import type { Choice, SettingsIntents } from './settings-model.ts';

interface PersonPickerProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly find: SettingsIntents['findPeople'];
  /** Ids that are chosen already. */
  readonly chosen: readonly string[];
  readonly onPick: (id: string) => void;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Finds a person by name, account or object id; what is found stands below as buttons, and Enter takes an only one. */
export function PersonPicker(props: PersonPickerProps): JSX.Element {
  const { id, label, hint, problem, find, chosen, onPick } = props;
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [said, say] = useState('');
  const asked = useRef('');

  const isChosen = (one: string): boolean =>
    chosen.some((other) => other.toLowerCase() === one.toLowerCase());
  const look = async (text: string): Promise<void> => {
    setQuery(text);
    const wanted = text.trim();
    asked.current = wanted;
    const people = wanted === '' ? [] : await find(wanted);
    // Of answers that overlap the one to what stands in the field counts.
    if (asked.current !== wanted) return;
    const own = GUID.test(wanted) && !people.some((one) => one.id.toLowerCase() === wanted.toLowerCase());
    const choices = [...people, ...(own ? [{ id: wanted, name: wanted }] : [])].filter(
      (one) => !isChosen(one.id),
    );
    setFound(choices);
    say(wanted === '' ? '' : t('settings-found', { count: choices.length }));
  };
  const pick = ({ id: picked, name }: Choice): void => {
    onPick(picked);
    asked.current = '';
    setQuery('');
    setFound([]);
    say(t('settings-added', { name }));
    document.getElementById(id)?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    // It would send the form.
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [only, ...others] = found;
    if (only && others.length === 0) pick(only);
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        {...describedBy(id, { hint, problem })}
        onInput={(event) => void look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 && (
        <ul class="found">
          {found.map((choice) => (
            <li key={choice.id}>
              <button type="button" class="subtle" onClick={() => pick(choice)}>
                <span class="hidden">{t('settings-add')} </span>
                <span dir="auto">{choice.name}</span>
                {choice.detail !== undefined && <span class="note">{choice.detail}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="note">
        {said}
      </p>
    </FieldFrame>
  );
}
