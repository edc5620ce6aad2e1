import lock from '@fluentui/svg-icons/icons/lock_closed_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';

/** Says that policy sets a value. */
export function ManagedNote({ id }: { readonly id?: string }): JSX.Element {
  const { t } = useText();
  return (
    <p id={id} class="note managed">
      <Icon svg={lock} />
      {t('settings-managed')}
    </p>
  );
}
