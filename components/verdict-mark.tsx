import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import half from '@fluentui/svg-icons/icons/circle_half_fill_16_filled.svg?raw';
import clock from '@fluentui/svg-icons/icons/clock_16_regular.svg?raw';
import dismiss from '@fluentui/svg-icons/icons/dismiss_circle_16_filled.svg?raw';
import flag from '@fluentui/svg-icons/icons/flag_16_filled.svg?raw';
import person from '@fluentui/svg-icons/icons/person_available_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import subtract from '@fluentui/svg-icons/icons/subtract_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { SummaryAction } from '../lib/views/summary.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

type Verdict = SummaryAction['verdict'];

const ICONS: Readonly<Record<Verdict, string>> = {
  pass: checkmark,
  attested: person,
  accepted: flag,
  grace: clock,
  partial: half,
  fail: dismiss,
  unknown: question,
  notApplicable: subtract,
};

/** A verdict as icon, colour and word: never by colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }): JSX.Element {
  const { t } = useText();
  return (
    <span class="verdict" data-verdict={verdict}>
      <Icon svg={ICONS[verdict]} />
      <span class="verdict-word">{t(`verdict-${verdict}`)}</span>
    </span>
  );
}
