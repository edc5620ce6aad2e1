import clock from '@fluentui/svg-icons/icons/calendar_clock_16_regular.svg?raw';
import ended from '@fluentui/svg-icons/icons/dismiss_circle_16_regular.svg?raw';
import person from '@fluentui/svg-icons/icons/person_available_16_regular.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_filled.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';
import type { AttestationLine } from './attestations-model.ts';

/** None that popup and dashboard have too: pages that share an icon share a file that the popup then loads. */
const ICONS: Readonly<Record<AttestationLine['state'], string>> = {
  never: question,
  empty: warning,
  ended,
  due: clock,
  holds: person,
};

/** How it stands with an attestation, in words; icon and colour only repeat them. */
export function AttestationState({ line }: { readonly line: AttestationLine }): JSX.Element {
  const { t } = useText();
  const { state, statement, until, daysLeft } = line;
  const at = until?.toISOString() ?? '';
  return (
    <p class="attest-state" data-state={state}>
      <Icon svg={ICONS[state]} />
      <span>
        {state === 'never' && t('settings-attest-never')}
        {state === 'empty' && t(`settings-attest-empty-${statement.value?.kind}`)}
        {state === 'ended' && <Dated id="settings-attest-ended" at={at} />}
        {state === 'due' && `${t('settings-attest-due', { days: daysLeft ?? 0 })}. `}
        {(state === 'due' || state === 'holds') && <Dated id="settings-attest-holds" at={at} />}
      </span>
    </p>
  );
}
