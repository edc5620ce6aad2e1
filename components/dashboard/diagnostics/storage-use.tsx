import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { Diagnostics } from './diagnostics.ts';

type Store = Diagnostics['stores'][number];

/** How much room the records take, and how many there are of each kind. */
export function StorageUse({ found: { storage, stores } }: { found: Diagnostics }): JSX.Element {
  const { t, locale } = useText();
  const size = (bytes: number): string =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: bytes < 1e9 ? 'megabyte' : 'gigabyte',
      maximumFractionDigits: 1,
    }).format(bytes / (bytes < 1e9 ? 1e6 : 1e9));
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
              used: size(storage.used),
              quota: size(storage.quota),
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
