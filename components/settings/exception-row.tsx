import type { JSX } from 'preact';
import { Day } from '../moment.tsx';
import { useText } from '../text-context.ts';
import { ExceptionState } from './exception-state.tsx';
import type { ExceptionLine } from './exceptions-model.ts';

interface ExceptionRowProps {
  readonly line: ExceptionLine;
  readonly onRenew: () => void;
  readonly onRemove: () => void;
}

/** What a line is about, for buttons and messages. */
export const aboutLine = ({ title, name }: ExceptionLine): string => `${title}: ${name}`;

/** Who accepts it, why, and from when until when. */
function Told({ exception }: Pick<ExceptionLine, 'exception'>): JSX.Element {
  const { t } = useText();
  const { owner, reason, from, until } = exception;
  return (
    <div class="attest-said">
      <p>
        {t('settings-except-owned', { owner })} <Day at={from} /> –{' '}
        <Day at={new Date(Date.parse(until) - 1).toISOString()} />
      </p>
      <p class="attest-note" dir="auto">
        {reason}
      </p>
    </div>
  );
}

/** One accepted subject: how it stands, who answers for it and why, and what to do about it. */
export function ExceptionRow({ line, onRenew, onRemove }: ExceptionRowProps): JSX.Element {
  const { t } = useText();
  const { key, title, name, exception, state, others, isLong } = line;
  const about = <span class="hidden"> {aboutLine(line)}</span>;
  return (
    <li class="attest">
      <div class="attest-what">
        <h3 dir="auto">{name === 'tenant' ? t('settings-except-tenant') : name}</h3>
        <p>{title}</p>
        <ExceptionState line={line} />
        {isLong && state !== 'ended' && <p class="note">{t('settings-except-long-running')}</p>}
        <Told exception={exception} />
        {others.length > 0 && (
          <details>
            <summary>{t('settings-except-others', { count: others.length })}</summary>
            {others.map((one) => (
              <Told key={JSON.stringify(one)} exception={one} />
            ))}
          </details>
        )}
      </div>
      <div class="buttons">
        <button type="button" data-except={key} onClick={onRenew}>
          {t('settings-except-renew')}
          {about}
        </button>
        <button type="button" class="subtle" onClick={onRemove}>
          {t('settings-remove')}
          {about}
        </button>
      </div>
    </li>
  );
}
