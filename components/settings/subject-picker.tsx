import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExceptionValues } from '../../lib/settings/exception-form.ts';
import { useText } from '../text-context.ts';
import type { AcceptableCheck, ExceptionLine } from './exceptions-model.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';

interface SubjectPickerProps {
  /** Null: no sweep has found anything yet. */
  readonly checks: readonly AcceptableCheck[] | null | 'reading';
  readonly lines: readonly ExceptionLine[];
  /** Check and subjects stand already. */
  readonly isFixed: boolean;
  readonly values: ExceptionValues;
  /** What is wrong, in words. */
  readonly problems: { readonly check: string | undefined; readonly subjects: string | undefined };
  readonly onChange: (change: Partial<ExceptionValues>) => void;
}

type Subject = AcceptableCheck['subjects'][number];

/** More are found by searching. */
const MOST_SHOWN = 100;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Subjects to choose from, and those that are chosen although they do not fail: an address may name any. */
function subjectsOf(check: AcceptableCheck | undefined, chosen: readonly string[]): readonly Subject[] {
  const known = check?.subjects ?? [];
  const others = chosen.filter((id) => !known.some((one) => isSame(one.id, id)));
  return [...others.map((id) => ({ id, name: id, accepted: false })), ...known];
}

/** The check, and which of its failing subjects are accepted: one, or several at once. */
export function SubjectPicker(props: SubjectPickerProps): JSX.Element {
  const { checks, lines, isFixed, values, problems, onChange } = props;
  const { t } = useText();
  const [query, setQuery] = useState('');
  const { check: id, subjects: chosen } = values;
  if (isFixed) {
    const line = lines.find(
      ({ exception }) => exception.check === id && chosen.some((one) => isSame(one, exception.subject)),
    );
    return (
      <p>
        <strong dir="auto">{line?.name ?? chosen.join(', ')}</strong>
        <br />
        {line?.title ?? id}
      </p>
    );
  }
  if (checks === 'reading') return <p role="status">{t('settings-except-reading')}</p>;
  const known = checks ?? [];
  if (known.length === 0 && id === '') return <p>{t('settings-except-nothing-fails')}</p>;
  const check = known.find((one) => one.id === id);
  const subjects = subjectsOf(check, chosen);
  const wanted = query.trim().toLowerCase();
  const found = subjects.filter((one) =>
    [one.name, one.id, one.detail ?? ''].some((words) => words.toLowerCase().includes(wanted)),
  );
  const shown = found.slice(0, MOST_SHOWN);
  const isChosen = (one: string): boolean => chosen.some((other) => isSame(one, other));
  const areAllChosen = found.length > 0 && found.every((one) => isChosen(one.id));
  const choose = (ids: readonly string[], on: boolean): void => {
    const others = chosen.filter((one) => !ids.some((other) => isSame(one, other)));
    onChange({ subjects: on ? [...others, ...ids] : others });
  };
  return (
    <>
      <FieldFrame id="except-check" label={t('settings-except-check')} problem={problems.check}>
        <select
          id="except-check"
          value={id}
          {...describedBy('except-check', { hint: undefined, problem: problems.check })}
          onChange={(event) => onChange({ check: event.currentTarget.value, subjects: [] })}
        >
          <option value="">{t('settings-except-check-choose')}</option>
          {id !== '' && check === undefined && <option value={id}>{id}</option>}
          {known.map((one) => (
            <option key={one.id} value={one.id}>
              {t('settings-except-check-option', { title: one.title, count: one.subjects.length })}
            </option>
          ))}
        </select>
      </FieldFrame>
      {id !== '' && (
        <FieldFrame id="except-subjects" label={t('settings-except-subjects')} problem={problems.subjects}>
          <input
            id="except-subjects"
            type="search"
            value={query}
            autocomplete="off"
            placeholder={t('settings-except-subjects-search')}
            {...describedBy('except-subjects', { hint: undefined, problem: problems.subjects })}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <label class="check-line">
            <input
              type="checkbox"
              checked={areAllChosen}
              disabled={found.length === 0}
              onChange={(event) =>
                choose(
                  found.map((one) => one.id),
                  event.currentTarget.checked,
                )
              }
            />
            {t('settings-except-all', { count: found.length })}
          </label>
          <ul class="subjects">
            {shown.map((one) => (
              <li key={one.id}>
                <label class="check-line">
                  <input
                    type="checkbox"
                    checked={isChosen(one.id)}
                    onChange={(event) => choose([one.id], event.currentTarget.checked)}
                  />
                  <span>
                    <span dir="auto">{one.name}</span>
                    {one.accepted && <span class="tag">{t('settings-except-accepted')}</span>}
                    {one.detail !== undefined && <span class="note">{one.detail}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p role="status" class="note">
            {t('settings-except-chosen', { count: chosen.length })}
            {found.length > shown.length &&
              ` ${t('settings-except-search-more', { count: found.length - shown.length })}`}
          </p>
        </FieldFrame>
      )}
    </>
  );
}
