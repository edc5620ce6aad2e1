import arrowDown from '@fluentui/svg-icons/icons/arrow_down_16_regular.svg?raw';
import swap from '@fluentui/svg-icons/icons/arrow_swap_16_regular.svg?raw';
import arrowUp from '@fluentui/svg-icons/icons/arrow_up_16_regular.svg?raw';
import eye from '@fluentui/svg-icons/icons/eye_16_regular.svg?raw';
import eyeOff from '@fluentui/svg-icons/icons/eye_off_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import type { Change, ChangeKind, JudgedCheckThen } from './compare-sweeps.ts';

const ICONS: Readonly<Record<ChangeKind, string>> = {
  worse: arrowDown,
  better: arrowUp,
  unseen: eyeOff,
  seen: eye,
  changed: swap,
};

interface ChangeTableProps {
  readonly caption: string;
  /** Of the first column. */
  readonly heading: string;
  readonly changes: readonly Change[];
  nameOf(id: string): string;
  addressOf(id: string): string;
}

/** Verdicts that are not as they were: from what, to what, and what that means. */
export function ChangeTable({ caption, heading, changes, nameOf, addressOf }: ChangeTableProps): JSX.Element {
  const { t } = useText();
  const columns: Column<Change>[] = [
    {
      id: 'name',
      heading,
      cell: ({ id }) => (
        <a href={addressOf(id)}>
          <bdi>{nameOf(id)}</bdi>
        </a>
      ),
    },
    { id: 'from', heading: t('change-from'), cell: ({ from }) => <Then judged={from} /> },
    { id: 'to', heading: t('change-to'), cell: ({ to }) => <Then judged={to} /> },
    {
      id: 'kind',
      heading: t('change-kind'),
      cell: ({ kind }) => (
        <span class="change" data-kind={kind}>
          <Icon svg={ICONS[kind]} />
          <span>{t(`change-${kind}`)}</span>
        </span>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={changes} rowKey={({ id }) => id} />;
}

function Then({ judged }: { judged: JudgedCheckThen }): JSX.Element {
  const { t } = useText();
  const { verdict, cause, failing, total } = judged;
  return (
    <>
      <VerdictMark verdict={verdict} />
      {verdict === 'unknown' && cause !== undefined && <p class="note">{t(`cause-${cause}`)}</p>}
      {failing !== undefined && total !== undefined && failing > 0 && (
        <p class="note">{t('check-failing', { failing, total })}</p>
      )}
    </>
  );
}
