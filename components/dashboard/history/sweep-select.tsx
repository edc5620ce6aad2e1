import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { HistoryRecord } from '../../../lib/store/records.ts';
import type { Text } from '../../../lib/text/make-text.ts';
import { scoreWords, sweepTime } from './sweep-words.ts';

/** Sweeps of one month with what is said of each, the newest first. */
export interface SweepMonth {
  readonly name: string;
  readonly sweeps: readonly { readonly id: string; readonly words: string }[];
}

/** All sweeps by month, the newest first. */
export function sweepMonths(sweeps: readonly HistoryRecord[], text: Text): SweepMonth[] {
  const month = new Intl.DateTimeFormat(text.locale, { month: 'long', year: 'numeric' });
  const months = Map.groupBy(sweeps.toReversed(), ({ now }) => month.format(new Date(now)));
  return [...months].map(([name, own]) => ({
    name,
    sweeps: own.map((sweep) => ({
      id: sweep.sweep,
      words: text.t('history-option', { time: sweepTime(sweep, text), score: scoreWords(sweep, text) }),
    })),
  }));
}

interface SweepSelectProps {
  readonly label: string;
  readonly months: readonly SweepMonth[];
  /** Id of the sweep that is chosen. */
  readonly value: string;
  onChange(sweep: string): void;
}

/** One sweep of many: a browser takes long to lay out thousands of options, so they come when somebody comes to choose. */
export function SweepSelect({ label, months, value, onChange }: SweepSelectProps): JSX.Element {
  const [full, setFull] = useState(false);
  // Made once, and left alone when another is chosen.
  const options = useMemo(() => {
    const offered = full
      ? months
      : months.map((month) => ({ ...month, sweeps: month.sweeps.filter(({ id }) => id === value) }));
    return offered
      .filter(({ sweeps }) => sweeps.length > 0)
      .map(({ name, sweeps }) => (
        <optgroup key={name} label={name}>
          {sweeps.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </optgroup>
      ));
  }, [months, full, full || value]);
  const fill = (): void => setFull(true);
  return (
    <label class="choice wide">
      {label}
      <select
        value={value}
        onFocus={fill}
        onPointerDown={fill}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options}
      </select>
    </label>
  );
}
