import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useText } from '../../text-context.ts';
import type { Line, ScoreLines } from './score-lines.ts';

interface HistoryChartProps {
  readonly lines: ScoreLines;
  /** Time of the sweep that is pointed at, ms since 1970. */
  readonly at: number | null;
  /** Says in words what the chart shows. */
  readonly label: string;
}

/** Drawn in a box of this many units, which stretches with the window; strokes keep their width. */
const SIDE = 1000;

const SERIES = ['score', 'coverage', 'microsoft'] as const;

/** Percent of the way through the time that is shown. */
const along = ({ from, until }: ScoreLines, at: number): number =>
  until === from ? 50 : (100 * (at - from)) / (until - from);

function pathOf(lines: ScoreLines, line: Line): string {
  const place = ({ at, share }: { at: number; share: number }): string =>
    `${((along(lines, at) * SIDE) / 100).toFixed(1)} ${((1 - share) * SIDE).toFixed(1)}`;
  return (
    line
      // A point alone is a dot: a line of no length with round ends.
      .map((part) => `M${part.map(place).join('L')}${part.length === 1 ? 'h0.01' : ''}`)
      .join('')
  );
}

/** Shares over time as lines that differ by more than their colour. What it shows stands in a table, too. */
export function HistoryChart({ lines, at, label }: HistoryChartProps): JSX.Element {
  const { t, locale } = useText();
  const paths = useMemo(() => SERIES.map((name) => [name, pathOf(lines, lines[name])] as const), [lines]);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const times = lines.from === lines.until ? [lines.from] : [lines.from, lines.until];
  const drawn = paths.filter(([, path]) => path !== '');
  return (
    <figure class="chart">
      <ul class="legend" aria-hidden="true">
        {drawn.map(([name]) => (
          <li key={name}>
            <svg width="32" height="8" aria-hidden="true">
              <path class="series" data-series={name} d="M1 4H31" />
            </svg>
            {t(`history-line-${name}`)}
          </li>
        ))}
      </ul>
      <div class="plot">
        <div class="scale" aria-hidden="true">
          {[1, 0.5, 0].map((share) => (
            <span key={share}>{percent.format(share)}</span>
          ))}
        </div>
        <div class="lines">
          <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" role="img" aria-label={label}>
            {[0, 0.5, 1].map((share) => (
              <path key={share} class="grid" d={`M0 ${share * SIDE}H${SIDE}`} />
            ))}
            {drawn.map(([name, path]) => (
              <path key={name} class="series" data-series={name} d={path} />
            ))}
          </svg>
          {at !== null && (
            <span class="pointer" aria-hidden="true" style={{ insetInlineStart: `${along(lines, at)}%` }} />
          )}
        </div>
        <div class="times" aria-hidden="true">
          {times.map((time) => (
            <span key={time}>{day.format(time)}</span>
          ))}
        </div>
      </div>
    </figure>
  );
}
