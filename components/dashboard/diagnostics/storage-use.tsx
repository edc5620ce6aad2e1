import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { Diagnostics } from './diagnostics.ts';

type Store = Diagnostics['stores'][number];

/** How much room the records take, and how many there are of each kind. */
export function StorageUse({ found: { storage, stores } }: { found: Diagnostics }): JSX.Element {
  const { t, locale } = useText();
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const columns: Column<Store>[] = [
    {
      id: 'store',
      heading: t('diagnostics-store'),
      cell: ({ name }) => <code>{name}</code>,
      sortBy: ({ name }) => name,
    },
    {
      id: 'count',
      heading: t('diagnostics-records'),
      numeric: true,
      cell: ({ count }) => count.toLocaleString(locale),
      sortBy: ({ count }) => count,
    },
  ];
  return (
    <>
      <p>
        {storage === null
          ? t('diagnostics-storage-unknown')
          : t('diagnostics-storage-used', {
              used: megabytes.format(storage.used / 1e6),
              quota: megabytes.format(storage.quota / 1e6),
            })}
      </p>
      <DataTable
        caption={t('diagnostics-stores-caption')}
        columns={columns}
        rows={stores}
        rowKey={({ name }) => name}
      />
    </>
  );
}
