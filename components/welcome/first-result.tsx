import type { JSX } from 'preact';
import type { Summary } from '../../lib/views/summary.ts';
import { ScoreCard } from '../scorecard/score-card.tsx';
import { useText } from '../text-context.ts';

const SHOWN = 3;

/** Score, coverage, and the worst findings as links to the page that explains each. */
export function FirstResult({ summary, now }: { summary: Summary; now: Date }): JSX.Element {
  const { t } = useText();
  const worst = summary.risks.slice(0, SHOWN);
  const serverNow = new Date(now.getTime() + summary.sweep.clockOffsetMs);
  return (
    <>
      <ScoreCard summary={summary} now={serverNow} />
      {worst.length > 0 ? (
        <div class="worst">
          <h3>{t('welcome-worst')}</h3>
          <ul>
            {worst.map(({ check, title, severity }) => (
              <li key={check}>
                <span class="severity" data-severity={severity}>
                  {t(`severity-${severity}`)}
                </span>
                <a href={`/dashboard.html#check/${check}`} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{t(summary.score.unknown > 0 ? 'risks-none-but-unknown' : 'risks-none-clear')}</p>
      )}
      <p>
        <a href="/dashboard.html">{t('welcome-dashboard')}</a>
      </p>
      <p class="note">{t('welcome-popup')}</p>
    </>
  );
}
