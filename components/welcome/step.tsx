import checkmark from '@fluentui/svg-icons/icons/checkmark_16_filled.svg?raw';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { STEPS, type StepId } from './steps.ts';

interface StepProps {
  readonly id: StepId;
  /** The step to take next; null when all are taken. */
  readonly current: StepId | null;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One step: its number, or a mark where it is taken, and what it holds. */
export function Step({ id, current, heading, children }: StepProps): JSX.Element {
  const { t } = useText();
  const at = STEPS.indexOf(id);
  const next = current === null ? STEPS.length : STEPS.indexOf(current);
  const state = at < next ? 'done' : at === next ? 'current' : 'later';
  return (
    <li class="step" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span class="mark" aria-hidden="true">
        {state === 'done' ? <Icon svg={checkmark} /> : at + 1}
      </span>
      <section class="card" aria-labelledby={`step-${id}`}>
        <h2 id={`step-${id}`} tabIndex={-1}>
          <span class="hidden">{t(`welcome-step-${state}`, { number: at + 1 })} </span>
          {heading}
        </h2>
        {children}
      </section>
    </li>
  );
}
