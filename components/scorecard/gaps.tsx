import type { JSX } from 'preact';
import type { Summary, SummaryGap } from '../../lib/views/summary.ts';
import { useText } from '../text-context.ts';
import type { Intents } from './intents.ts';
import { UnlockCard } from './unlock-card.tsx';

/** Titles of checks by their ids, as the summary words them; an id that the summary does not list is left out. */
export function titlesOf({ groups }: Summary): (ids: readonly string[]) => string[] {
  const checks = groups.flatMap((group) => group.actions.flatMap((action) => action.checks));
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  return (ids) => [...new Set(ids)].map((id) => titles.get(id)).filter((title) => title !== undefined);
}

function byCause(gaps: readonly SummaryGap[]): [SummaryGap['cause'], SummaryGap[]][] {
  const others = gaps.filter(({ cause }) => cause !== 'consent' && cause !== 'notBuilt');
  return [...Map.groupBy(others, ({ cause }) => cause)];
}

/** What could not be read: consent first, because a person can give it; then everything else by its cause. */
export function Gaps({ summary, intents }: { summary: Summary; intents: Intents }): JSX.Element | null {
  const { t } = useText();
  const titles = titlesOf(summary);
  const causes = byCause(summary.gaps);
  if (summary.unlocks.length + causes.length === 0) return null;
  return (
    <section class="gaps" aria-labelledby="gaps-heading">
      <h2 id="gaps-heading">{t('gaps-heading')}</h2>
      {summary.unlocks.map((unlock) => (
        <UnlockCard key={unlock.group} unlock={unlock} titles={titles(unlock.checks)} intents={intents} />
      ))}
      {summary.unlocks.length > 0 && <p class="note">{t('unlock-hint')}</p>}
      {causes.map(([cause, gaps]) => {
        const waiting = titles(gaps.flatMap((gap) => gap.checks));
        return (
          <div key={cause} class="gap">
            <h3>{t(`cause-${cause}`)}</h3>
            <p>{t(`cause-${cause}-next`)}</p>
            <p class="note">
              {gaps.map(({ source }) => (
                <code key={source}>{source}</code>
              ))}
            </p>
            <p class="note">{t('gaps-waiting', { count: waiting.length })}</p>
            {waiting.length > 0 && (
              <ul class="note">
                {waiting.map((title) => (
                  <li key={title} dir="auto">
                    {title}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
