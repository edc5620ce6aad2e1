import type { JSX } from 'preact';
import type { ExpiryRadar, Losses } from '../../lib/views/gdap/expiry-radar.ts';
import { useText } from '../text-context.ts';
import { LATER, NEVER } from './customers/customer-filter.ts';
import { writeRoute } from './dashboard-route.ts';
import { LossTable } from './loss-table.tsx';

/** Customers of a month, those of whom it is not certain too: the list that it leads to has both. */
const count = ({ customers, unclear }: Losses): number => customers + unclear;

/** When roles end over the next 24 months: a bar for each, which leads to its customers, and the same as a table. */
export function MonthsChart({ radar }: { radar: ExpiryRadar }): JSX.Element {
  const { t, locale } = useText();
  const { months, later, endless } = radar;
  const most = Math.max(1, ...months.map(count));
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const [full, short, year] = [
    format({ month: 'long', year: 'numeric' }),
    format({ month: 'narrow' }),
    format({ year: 'numeric' }),
  ];
  const rest = [
    ['months-later', LATER, count(later)],
    ['months-endless', NEVER, count(endless)],
  ] as const;
  return (
    <>
      <p class="note" id="months-chart">
        {t('months-chart')}
      </p>
      <div class="scroller">
        <ol class="months" aria-labelledby="months-chart">
          {months.map((losses, at) => {
            const customers = count(losses);
            const month = new Date(losses.month);
            const starts = at === 0 || month.getUTCMonth() === 0;
            const words = t(customers === 0 ? 'months-bar-none' : 'months-bar', {
              month: full.format(month),
              customers,
            });
            const bar = (
              <>
                <span class="hidden">{words}</span>
                <span class="column" aria-hidden="true">
                  {customers > 0 && <span class="amount">{customers.toLocaleString(locale)}</span>}
                  <span class="fill" style={{ blockSize: `${(6 * customers) / most}rem` }} />
                </span>
                <span class="name" aria-hidden="true">
                  {short.format(month)}
                  <span>{starts ? year.format(month) : ''}</span>
                </span>
              </>
            );
            return (
              <li key={losses.month}>
                {customers === 0 ? (
                  <span class="month">{bar}</span>
                ) : (
                  <a class="month" href={writeRoute('customers', [], { ends: losses.month })} title={words}>
                    {bar}
                  </a>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <p class="links">
        {rest.map(([id, ends, customers]) =>
          customers === 0 ? (
            <span key={id}>{t(id, { count: customers })}</span>
          ) : (
            <a key={id} href={writeRoute('customers', [], { ends })}>
              {t(id, { count: customers })}
            </a>
          ),
        )}
      </p>
      <details>
        <summary>{t('months-as-table')}</summary>
        <LossTable
          caption={t('months-caption')}
          heading={t('months-month')}
          rows={months.map((losses) => ({ ...losses, label: full.format(new Date(losses.month)) }))}
        />
      </details>
    </>
  );
}
