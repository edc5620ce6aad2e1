import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import type { Diagnostics } from './diagnostics.ts';

/** Below this difference (ms) a clock is right. */
const RIGHT_MS = 60_000;

/** Version, clock, next sweep, permissions: what this installation is and has. */
export function Installation({ found }: { found: Diagnostics }): JSX.Element {
  const { t, has, locale } = useText();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const granted = found.scopes.filter((one) => one.granted);
  const missing = found.scopes.filter((one) => !one.granted);
  return (
    <dl class="values">
      <div>
        <dt>{t('history-version')}</dt>
        <dd>{t('diagnostics-version', { version: found.version, browser: found.browser })}</dd>
      </div>
      <div>
        <dt>{t('diagnostics-cloud')}</dt>
        <dd>{found.cloud}</dd>
      </div>
      <div>
        <dt>{t('diagnostics-clock')}</dt>
        <dd>{clockWords(found.clockOffsetMs, t)}</dd>
      </div>
      <div>
        <dt>{t('diagnostics-alarms')}</dt>
        <dd>
          {found.alarms.length === 0 && t('diagnostics-alarms-none')}
          <ul class="plain">
            {found.alarms.map(({ name, at, everyMinutes }) => (
              <li key={name}>
                {has(`diagnostics-alarm-${name}`) ? t(`diagnostics-alarm-${name}`) : <code>{name}</code>}{' '}
                <time dateTime={at}>{time.format(new Date(at))}</time>{' '}
                {everyMinutes !== null && (
                  <span class="note">{t('diagnostics-every', { minutes: everyMinutes })}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <Scopes heading={t('diagnostics-granted')} scopes={granted} />
      <Scopes heading={t('diagnostics-missing')} scopes={missing} />
    </dl>
  );
}

function clockWords(offset: number | null, t: ReturnType<typeof useText>['t']): string {
  if (offset === null) return t('diagnostics-clock-unknown');
  if (Math.abs(offset) < RIGHT_MS) return t('diagnostics-clock-right');
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return t(offset > 0 ? 'diagnostics-clock-slow' : 'diagnostics-clock-fast', { minutes });
}

function Scopes({
  heading,
  scopes,
}: {
  readonly heading: string;
  readonly scopes: Diagnostics['scopes'];
}): JSX.Element {
  const { t } = useText();
  return (
    <div>
      <dt>{heading}</dt>
      <dd class="sources">
        {scopes.length === 0 && t('diagnostics-scopes-none')}
        {scopes.map(({ scope }) => (
          <code key={scope}>{scope}</code>
        ))}
      </dd>
    </div>
  );
}
