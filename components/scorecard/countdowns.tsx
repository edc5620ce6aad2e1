import type { JSX } from 'preact';
import { fromNow } from '../../lib/text/age.ts';
import type { Countdown } from '../../lib/views/countdown.ts';
import { useText } from '../text-context.ts';

const SHOWN = 3;

interface CountdownsProps {
  readonly countdowns: readonly Countdown[];
  /** The server's time. */
  readonly now: Date;
}

/** What ends next and how soon, the first three, each a way to where something is done about it. */
export function Countdowns({ countdowns, now }: CountdownsProps): JSX.Element | null {
  const { t, locale } = useText();
  const next = countdowns.filter(({ at }) => new Date(at) > now).slice(0, SHOWN);
  if (next.length === 0) return null;
  return (
    <section class="risks" aria-labelledby="countdowns">
      <h2 id="countdowns">{t('countdowns')}</h2>
      <ul class="risk">
        {next.map(({ at, text, page }) => (
          <li key={page + at}>
            <a href={page} target="_blank" rel="noopener">
              {text}
              <span class="hidden"> {t('opens-in-new-tab')}</span>
            </a>{' '}
            <time class="note" dateTime={at} title={new Date(at).toLocaleString(locale)}>
              {fromNow(new Date(at), now, locale)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
