import warning from '@fluentui/svg-icons/icons/warning_16_filled.svg?raw';
import type { JSX } from 'preact';
import type { SettingLine } from '../../lib/settings/self-test.ts';
import { CopyButton } from '../copy-button.tsx';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import type { ManagedModel } from './managed-model.ts';

const written = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');

function Row({ line }: { readonly line: SettingLine }): JSX.Element {
  const { t } = useText();
  const { name, source, effective, refused } = line;
  return (
    <tr>
      <th scope="row">
        {t(`settings-name-${name}`)} <code>{name}</code>
      </th>
      <td>
        <code dir="ltr">{written(effective)}</code>
      </td>
      <td>
        {t(`settings-from-${source}`)}
        {refused.map((one) => (
          <p key={one.source} class="problem">
            <Icon svg={warning} />
            <span>
              {t(`settings-refused-${one.source}`, {
                value: written(line[one.source]),
                message: one.message,
              })}
            </span>
          </p>
        ))}
      </td>
    </tr>
  );
}

/** A self-test: every setting in force, where it came from, and what was refused. */
export function ManagedSection({ model }: { readonly model: ManagedModel }): JSX.Element {
  const { t } = useText();
  const { lines, strangers, text } = model;
  const byPolicy = lines.filter(({ policy }) => policy !== undefined).length;
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('settings-managed-name')}</th>
          <th scope="col">{t('settings-managed-value')}</th>
          <th scope="col">{t('settings-managed-source')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.name} line={line} />
        ))}
      </tbody>
    </table>
  );
  return (
    <section class="card" aria-labelledby="managed">
      <h2 id="managed" tabIndex={-1}>
        {t('settings-managed-heading')}
      </h2>
      <p>
        {byPolicy === 0 ? t('settings-managed-nothing') : t('settings-managed-count', { count: byPolicy })}
      </p>
      {strangers.length > 0 && (
        <p class="problem">
          <Icon svg={warning} />
          <span>
            {t('settings-managed-strangers', { count: strangers.length, names: strangers.join(', ') })}
          </span>
        </p>
      )}
      {byPolicy === 0 ? (
        <details class="how">
          <summary>{t('settings-managed-all')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
      <div class="buttons">
        <CopyButton label={t('settings-managed-copy')} content={text} done={t('settings-managed-copied')} />
      </div>
    </section>
  );
}
