import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { HistoryRecord } from '../../../lib/store/records.ts';
import type { Text } from '../../../lib/text/make-text.ts';
import { formatHalves } from '../../../lib/text/score.ts';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { replaceRoute } from '../replace-route.ts';
import { ChangeTable } from './change-table.tsx';
import { compareSweeps } from './compare-sweeps.ts';
import { RiskChangeTable } from './risk-change-table.tsx';
import type { RiskChange } from './risk-changes.ts';
import { SweepSelect, sweepMonths } from './sweep-select.tsx';
import { coverageWords, scoreWords, sweepTime } from './sweep-words.ts';

interface SweepComparisonProps {
  readonly sweeps: readonly HistoryRecord[];
  /** The two that are compared, the older one first. */
  readonly compared: readonly [from: HistoryRecord, to: HistoryRecord];
  readonly risks: readonly RiskChange[];
  /** Name of a check. */
  nameOf(check: string): string;
}

/** By how much the score rose or fell, with its sign; null where both are out of different numbers. */
function difference(from: HistoryRecord, to: HistoryRecord, { t, locale }: Text): string {
  const by = to.score.value - from.score.value;
  if (from.score.outOf !== to.score.outOf) return '';
  const direction = by === 0 ? 'same' : by > 0 ? 'more' : 'less';
  return t(`compare-${direction}`, { by: formatHalves(Math.abs(by), locale) });
}

/** Two sweeps to choose, and everything that is not in the later one as it was in the earlier. */
export function SweepComparison({ sweeps, compared, risks, nameOf }: SweepComparisonProps): JSX.Element {
  const text = useText();
  const { t } = text;
  const [from, to] = compared;
  const { actions, checks, otherVersion, otherAccount } = useMemo(() => compareSweeps(from, to), [from, to]);
  const months = useMemo(() => sweepMonths(sweeps, text), [sweeps, text]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(`${from.sweep} ${to.sweep}`);
  useEffect(() => {
    const pair = `${from.sweep} ${to.sweep}`;
    if (shown.current === pair) return;
    shown.current = pair;
    // Who followed a link is brought here; who chooses goes on choosing.
    if (document.activeElement?.closest('select') == null) heading.current?.focus();
  }, [from, to]);
  const choose = (one: string, other: string): void => replaceRoute('history', [one, other], {});
  return (
    <section class="card" aria-labelledby="compare-heading">
      <h3 id="compare-heading" tabIndex={-1} ref={heading}>
        {t('compare-heading')}
      </h3>
      <div class="choices">
        <SweepSelect
          label={t('compare-from')}
          months={months}
          value={from.sweep}
          onChange={(sweep) => choose(sweep, to.sweep)}
        />
        <SweepSelect
          label={t('compare-to')}
          months={months}
          value={to.sweep}
          onChange={(sweep) => choose(from.sweep, sweep)}
        />
      </div>
      <div aria-live="polite">
        <dl class="values">
          <div>
            <dt>{t('history-line-score')}</dt>
            <dd>
              {t('compare-values', { from: scoreWords(from, text), to: scoreWords(to, text) })}{' '}
              {difference(from, to, text)}
            </dd>
          </div>
          <div>
            <dt>{t('history-line-coverage')}</dt>
            <dd>{t('compare-values', { from: coverageWords(from, text), to: coverageWords(to, text) })}</dd>
          </div>
          <div>
            <dt>{t('history-account')}</dt>
            <dd>
              {otherAccount
                ? t('compare-values', { from: from.account.username, to: to.account.username })
                : to.account.username}
              {otherAccount && <p class="note">{t('compare-other-account')}</p>}
            </dd>
          </div>
          {otherVersion && (
            <div>
              <dt>{t('history-version')}</dt>
              <dd>
                {t('compare-values', { from: from.version, to: to.version })}
                <p class="note">{t('compare-other-version')}</p>
              </dd>
            </div>
          )}
        </dl>
      </div>
      {[from, to].map((sweep) =>
        sweep.complete ? null : (
          <p class="note" key={sweep.sweep}>
            {t('compare-incomplete', { time: sweepTime(sweep, text) })}
          </p>
        ),
      )}
      {actions.length + checks.length === 0 && <p>{t('compare-nothing')}</p>}
      {actions.length > 0 && (
        <>
          <h4>{t('compare-actions')}</h4>
          <ChangeTable
            caption={t('compare-actions-caption')}
            heading={t('change-action')}
            changes={actions}
            nameOf={(id) => t(text.has(`action-${id}`) ? `action-${id}` : id)}
            addressOf={(id) => writeRoute('actions', [id])}
          />
        </>
      )}
      {checks.length > 0 && (
        <>
          <h4>{t('compare-checks')}</h4>
          <ChangeTable
            caption={t('compare-checks-caption')}
            heading={t('change-check')}
            changes={checks}
            nameOf={nameOf}
            addressOf={(id) => writeRoute('check', [id])}
          />
        </>
      )}
      <h4>{t('risk-changes')}</h4>
      <RiskChangeTable risks={risks} nameOf={nameOf} />
    </section>
  );
}
