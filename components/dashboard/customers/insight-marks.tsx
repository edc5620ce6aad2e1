import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import half from '@fluentui/svg-icons/icons/circle_half_fill_16_filled.svg?raw';
import dismiss from '@fluentui/svg-icons/icons/dismiss_circle_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import subtract from '@fluentui/svg-icons/icons/subtract_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';

const TONES = { good: checkmark, caution: half, bad: dismiss, unknown: question, none: subtract } as const;
type Tone = keyof typeof TONES;

function Mark({ tone, words }: { tone: Tone; words: string }): JSX.Element {
  return (
    <span class="mark" data-tone={tone}>
      <Icon svg={TONES[tone]} />
      <span>{words}</span>
    </span>
  );
}

const MFA_TONES: Readonly<Record<NonNullable<CustomerRow['mfa']>['state'], Tone>> = {
  none: 'bad',
  weakDemand: 'caution',
  weakCoverage: 'caution',
  strong: 'good',
  noUsers: 'none',
  uncounted: 'unknown',
  unclear: 'unknown',
};

/** How a customer demands MFA by Microsoft's counts, as icon and words; not known where it was not read. */
export function MfaMark({ mfa }: Pick<CustomerRow, 'mfa'>): JSX.Element {
  const { t } = useText();
  const state = mfa?.state ?? 'unclear';
  const { covered = 0, users = 0 } = mfa ?? {};
  return <Mark tone={MFA_TONES[state]} words={t(`customer-mfa-${state}`, { covered, users })} />;
}

/** Whether Partner Center says that delegated access is on; it may follow GDAP, so that it is never more than a caution. */
export function DapMark({ dap }: Pick<CustomerRow, 'dap'>): JSX.Element {
  const { t } = useText();
  if (dap === undefined) return <Mark tone="unknown" words={t('customer-dap-unknown')} />;
  return <Mark tone={dap ? 'caution' : 'good'} words={t(dap ? 'customer-dap-on' : 'customer-dap-off')} />;
}

/** Where customers' MFA stands when they are sorted by it: the worst first, what is not known before what is good. */
export function mfaRank({ mfa }: Pick<CustomerRow, 'mfa'>): number {
  return ['bad', 'caution', 'unknown', 'good', 'none'].indexOf(MFA_TONES[mfa?.state ?? 'unclear']);
}

/** Where customers' DAP stands when they are sorted by it: on, not known, off. */
export const dapRank = ({ dap }: Pick<CustomerRow, 'dap'>): number => (dap === undefined ? 1 : dap ? 0 : 2);
