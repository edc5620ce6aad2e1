import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryRecord } from '../../../lib/store/records.ts';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { HistoryChart } from './history-chart.tsx';
import type { ScoreLines } from './score-lines.ts';
import { coverageWords, scoreWords, sweepTime } from './sweep-words.ts';

interface SweepStepperProps {
  readonly sweeps: readonly HistoryRecord[];
  readonly lines: ScoreLines;
}

/** The chart, and a slider that steps through every sweep and says what each came to. */
export function SweepStepper({ sweeps, lines }: SweepStepperProps): JSX.Element {
  const text = useText();
  const { t } = text;
  const last = sweeps.length - 1;
  const [chosen, choose] = useState(last);
  const index = Math.min(chosen, last);
  const sweep = sweeps[index];
  const newest = sweeps[last];
  const before = sweeps[index - 1];
  if (sweep === undefined || newest === undefined) return <p>{t('history-none')}</p>;
  const words = t('history-point', {
    time: sweepTime(sweep, text),
    score: scoreWords(sweep, text),
    coverage: coverageWords(sweep, text),
  });
  const oldest = sweeps[0] ?? sweep;
  return (
    <>
      <HistoryChart
        lines={lines}
        at={Date.parse(sweep.now)}
        label={t('history-chart', {
          count: sweeps.length,
          from: sweepTime(oldest, text),
          until: sweepTime(newest, text),
          first: scoreWords(oldest, text),
          last: scoreWords(newest, text),
        })}
      />
      {last > 0 && (
        <label class="stepper">
          {t('history-step')}
          <input
            type="range"
            min={0}
            max={last}
            value={index}
            aria-valuetext={words}
            onInput={({ currentTarget }) => choose(Number(currentTarget.value))}
          />
        </label>
      )}
      <p>
        {words} <span class="note">{t('history-by', { name: sweep.account.username })}</span>
        {!sweep.complete && <span class="note"> {t('history-incomplete')}</span>}
      </p>
      <p class="links">
        {before !== undefined && (
          <a href={writeRoute('history', [before.sweep, sweep.sweep])}>{t('history-compare-before')}</a>
        )}
        {index < last && (
          <a href={writeRoute('history', [sweep.sweep, newest.sweep])}>{t('history-compare-last')}</a>
        )}
      </p>
      <p class="note">{t('history-gaps')}</p>
    </>
  );
}
