import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SourceProof } from '../../../lib/views/evidence/source-proof.ts';
import { CopyButton } from '../../copy-button.tsx';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';

type Asked = SourceProof['requests'][number];

/** Few enough to be looked through without a search. */
const FEW = 10;

/** The requests that prove a reading, each to be copied and asked again. */
export function RequestTable({ requests }: { requests: readonly Asked[] }): JSX.Element {
  const { t } = useText();
  const columns = useMemo(
    (): Column<Asked>[] => [
      {
        id: 'request',
        heading: t('request-request'),
        cell: ({ method, url }) => (
          <code class="request" dir="ltr">
            {method} {url}
          </code>
        ),
        sortBy: ({ url }) => url,
      },
      {
        id: 'status',
        heading: t('request-status'),
        cell: ({ status }) => status ?? t('request-no-answer'),
        sortBy: ({ status }) => status ?? 0,
      },
      {
        id: 'copy',
        heading: t('request-copy-heading'),
        cell: ({ method, url }) => (
          <CopyButton label={t('request-copy')} content={`${method} ${url}`} done={t('request-copied')} />
        ),
      },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('request-caption')}
      columns={columns}
      rows={requests}
      rowKey={({ url }) => url}
      {...(requests.length > FEW
        ? { search: { label: t('request-search'), text: ({ url }: Asked) => url } }
        : {})}
    />
  );
}
