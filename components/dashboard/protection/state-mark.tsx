import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import half from '@fluentui/svg-icons/icons/circle_half_fill_16_filled.svg?raw';
import dismiss from '@fluentui/svg-icons/icons/dismiss_circle_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { ProtectionState } from '../../../lib/views/protection/protection-matrix.ts';
import { Icon } from '../../icon.tsx';

const ICONS: Readonly<Record<ProtectionState, string>> = {
  yes: checkmark,
  inPart: half,
  no: dismiss,
  unknown: question,
};

/** How well somebody, or a whole class, is protected: icon, colour and words. */
export function StateMark({ state, words }: { state: ProtectionState; words: string }): JSX.Element {
  return (
    <span class="state" data-state={state}>
      <Icon svg={ICONS[state]} />
      <span>{words}</span>
    </span>
  );
}
