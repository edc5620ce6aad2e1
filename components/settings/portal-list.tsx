import warning from '@fluentui/svg-icons/icons/warning_16_filled.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import type { HintsModel, PortalRow } from './hints-model.ts';

interface PortalListProps {
  readonly model: HintsModel;
  /** The switch that is under way, which shows what it will be. */
  readonly busy: { readonly host: string; readonly on: boolean } | null;
  readonly onSwitch: (host: string, on: boolean) => void;
}

function Row({ row, props }: { row: PortalRow; props: PortalListProps }): JSX.Element {
  const { t } = useText();
  const { host, product, state } = row;
  const { model, busy, onSwitch } = props;
  const id = `portal-${host}`;
  const isMissing = state === 'missing';
  return (
    <li class="portal">
      <input
        id={id}
        type="checkbox"
        checked={busy?.host === host ? busy.on : state !== 'off'}
        disabled={model.managed}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => onSwitch(host, event.currentTarget.checked)}
      />
      <label for={id}>
        {t(`settings-portal-${product}`)} <code dir="ltr">{host}</code>
      </label>
      {isMissing && (
        <p id={`${id}-missing`} class="problem">
          <Icon svg={warning} />
          <span>{t('settings-portal-missing')}</span>
          <button type="button" onClick={() => onSwitch(host, true)}>
            {t('settings-portal-allow', { host })}
          </button>
        </p>
      )}
    </li>
  );
}

/** The portals by cloud, each with its switch and, where the browser does not allow it, what to do. */
export function PortalList(props: PortalListProps): JSX.Element {
  const { t } = useText();
  const clouds = Map.groupBy(props.model.portals, ({ cloud }) => cloud);
  return (
    <>
      {[...clouds].map(([cloud, rows]) => (
        <fieldset key={cloud}>
          <legend>{t(`settings-cloud-${cloud}`)}</legend>
          <ul>
            {rows.map((row) => (
              <Row key={row.host} row={row} props={props} />
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}
