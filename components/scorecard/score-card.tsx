import type { JSX } from 'preact';
import { age } from '../../lib/text/age.ts';
import { formatHalves } from '../../lib/text/score.ts';
import type { Summary, SummaryAction } from '../../lib/views/summary.ts';
import { useText } from '../text-context.ts';

const BEST_FIRST: readonly SummaryAction['verdict'][] = [
  'pass',
  'attested',
  'partial',
  'accepted',
  'grace',
  'unknown',
  'fail',
];

const LEVELS = ['mandatory', 'recommended', 'preview'] as const;

/** Our score with its coverage, always together; Microsoft's own beside it, untouched. */
export function ScoreCard({ summary, now }: { summary: Summary; now: Date }): JSX.Element {
  const { t, locale } = useText();
  const { score, microsoftScore, requirements, groups } = summary;
  const counted = groups
    .flatMap((group) => group.actions)
    .filter(({ verdict }) => verdict !== 'notApplicable');
  const bar = counted.toSorted((a, b) => BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict));
  return (
    <section class="score" aria-labelledby="score-heading">
      <h2 id="score-heading" class="hidden">
        {t('score-heading')}
      </h2>
      {score.outOf === 0 ? (
        <p>{t('score-none')}</p>
      ) : (
        <>
          <p>
            <strong>
              {t('score-value', { value: formatHalves(score.value, locale), outOf: score.outOf })}
            </strong>
            <span class="coverage">{t('score-unknown', { count: score.unknown })}</span>
          </p>
          <div class="score-bar" aria-hidden="true">
            {bar.map((action) => (
              <span key={action.id} data-verdict={action.verdict} />
            ))}
          </div>
        </>
      )}
      {requirements && (
        <p class="note">
          {LEVELS.filter((level) => requirements[level].total > 0)
            .map((level) => t(`requirements-${level}`, { ...requirements[level] }))
            .join(' · ')}
          {!requirements.complete && ` · ${t('requirements-incomplete')}`}
        </p>
      )}
      {microsoftScore && (
        <p class="note">
          {microsoftScore.refreshedAt === null
            ? t('score-microsoft', { current: microsoftScore.current, max: microsoftScore.max })
            : t('score-microsoft-refreshed', {
                current: microsoftScore.current,
                max: microsoftScore.max,
                age: age(new Date(microsoftScore.refreshedAt), now, locale),
              })}
        </p>
      )}
    </section>
  );
}
