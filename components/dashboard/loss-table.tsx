import type { JSX } from 'preact';
import type { Losses } from '../../lib/views/gdap/expiry-radar.ts';
import { useText } from '../text-context.ts';

interface LossTableProps {
  readonly caption: string;
  /** Of the first column. */
  readonly heading: string;
  readonly rows: readonly (Losses & { readonly label: string })[];
}

/** How many customers lose roles when; the bar shows the number beside it. */
export function LossTable({ caption, heading, rows }: LossTableProps): JSX.Element {
  const { t } = useText();
  const most = Math.max(1, ...rows.map(({ customers }) => customers));
  const unclear = rows.some((row) => row.unclear > 0);
  return (
    <div class="scroller">
      <table class="losses">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{t('windows-customers')}</th>
            <th scope="col" class="number">
              {t('windows-roles')}
            </th>
            {unclear && (
              <th scope="col" class="number">
                {t('windows-unclear')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, customers, roles, unclear: uncertain }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <span class="bar">
                  <span>{customers}</span>
                  <span class="length" aria-hidden="true">
                    <span style={{ inlineSize: `${(100 * customers) / most}%` }} />
                  </span>
                </span>
              </td>
              <td class="number">{roles}</td>
              {unclear && <td class="number">{uncertain}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
