import type { JSX } from 'preact';
import type { SummaryCheck } from '../../lib/views/summary.ts';
import { ExternalLink } from '../external-link.tsx';
import { useText } from '../text-context.ts';
import { VerdictMark } from '../verdict-mark.tsx';

interface CheckRowProps {
  readonly check: SummaryCheck;
  /** The cause that the action above has already explained. */
  readonly told: SummaryCheck['cause'] | undefined;
}

/** One check of an action: its sentence, how many it is about, why it is not known, where it is fixed. */
export function CheckRow({ check, told }: CheckRowProps): JSX.Element {
  const { t } = useText();
  return (
    <li class="check">
      <p dir="auto">
        {check.title}
        {check.mandatory && <span class="mandatory">{t('check-mandatory')}</span>}
      </p>
      <VerdictMark verdict={check.verdict} />
      {check.failing > 0 && check.total > 1 && (
        <p class="note">{t('check-failing', { failing: check.failing, total: check.total })}</p>
      )}
      {check.verdict === 'unknown' && check.cause && check.cause !== told && (
        <p class="note">
          {t(`cause-${check.cause}`)} {t(`cause-${check.cause}-next`)}
        </p>
      )}
      {check.fix && (
        <p>
          {check.fix.url ? <ExternalLink url={check.fix.url} words={check.fix.text} /> : check.fix.text}{' '}
          {check.fix.explain && (
            <ExternalLink url={check.fix.explain} words={t('check-explain')} about={check.title} />
          )}
        </p>
      )}
    </li>
  );
}
