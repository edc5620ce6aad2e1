import dismiss from '@fluentui/svg-icons/icons/dismiss_16_regular.svg?raw';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';
import { changeChosen } from '../replace-route.ts';
import {
  CUSTOMER_FILTERS,
  type CustomerChoice,
  filterCounts,
  LATER,
  NEVER,
  toggled,
} from './customer-filter.ts';

interface CustomerFiltersProps {
  readonly customers: readonly CustomerRow[];
  readonly choice: CustomerChoice;
  /** The sweep's clock (ms). */
  readonly now: number;
  /** How many customers the choice finds. */
  readonly found: number;
}

/** Search and filters, and how many customers they leave. All of it stands in the address. */
export function CustomerFilters({ customers, choice, now, found }: CustomerFiltersProps): JSX.Element {
  const { t, locale } = useText();
  const { wanted, filters, endsIn } = choice;
  const counts = useMemo(() => filterCounts(customers, now), [customers, now]);
  const change = (changed: Readonly<Record<string, string>>): void => changeChosen('customers', [], changed);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const endsWords =
    endsIn === NEVER || endsIn === LATER || endsIn === null
      ? t(`customers-ends-${endsIn ?? NEVER}`)
      : t('customers-ends-in', { month: month.format(new Date(endsIn)) });
  return (
    <div class="search">
      <label>
        {t('customers-search')}
        <input
          type="search"
          value={wanted}
          onInput={({ currentTarget }) => change({ q: currentTarget.value })}
        />
      </label>
      <fieldset class="chips">
        <legend class="hidden">{t('customers-filters')}</legend>
        {endsIn !== null && (
          <button type="button" class="chip" aria-pressed="true" onClick={() => change({ ends: '' })}>
            {endsWords}
            <Icon svg={dismiss} />
          </button>
        )}
        {CUSTOMER_FILTERS.map((filter) => {
          const count = counts.get(filter) ?? 0;
          const on = filters.has(filter);
          return count === 0 && !on ? null : (
            <button
              type="button"
              key={filter}
              class="chip"
              aria-pressed={on}
              onClick={() => change({ filter: toggled(filters, filter) })}
            >
              {t(`customers-filter-${filter}`)} <span class="count">{count.toLocaleString(locale)}</span>
              {on && <Icon svg={dismiss} />}
            </button>
          );
        })}
      </fieldset>
      <p class="note" role="status">
        {found === 0
          ? t('customers-none-found')
          : t('table-shown', { shown: found, total: customers.length })}
      </p>
    </div>
  );
}
