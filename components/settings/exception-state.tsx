import clock from '@fluentui/svg-icons/icons/calendar_clock_16_regular.svg?raw';
import ended from '@fluentui/svg-icons/icons/dismiss_circle_16_regular.svg?raw';
import shield from '@fluentui/svg-icons/icons/document_checkmark_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';
import type { ExceptionLine } from './exceptions-model.ts';

/** None that popup and dashboard have too: pages that share an icon share a file that the popup then loads. */
const ICONS: Readonly<Record<ExceptionLine['state'], string>> = {
  ended,
  due: clock,
  notBegun: clock,
  inForce: shield,
};

/** The last moment at which it holds: it ends at the beginning of the next. */
const lastMoment = (until: string): string => new Date(Date.parse(until) - 1).toISOString();

/** How it stands with an exception, in words. None is green: what is accepted is not well. */
export function ExceptionState({ line }: { readonly line: ExceptionLine }): JSX.Element {
  const { t } = useText();
  const { state, days, exception } = line;
  const until = lastMoment(exception.until);
  return (
    <p class="except-state" data-state={state}>
      <Icon svg={ICONS[state]} />
      <span>
        {state === 'ended' && <Dated id="settings-except-ended" at={until} />}
        {state === 'notBegun' && <Dated id="settings-except-not-begun" at={exception.from} />}
        {state === 'due' && `${t('settings-except-due', { days })} `}
        {(state === 'due' || state === 'inForce') && <Dated id="settings-except-in-force" at={until} />}
      </span>
    </p>
  );
}
