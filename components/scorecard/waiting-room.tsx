import clock from '@fluentui/svg-icons/icons/clock_16_regular.svg?raw';
import key from '@fluentui/svg-icons/icons/key_20_filled.svg?raw';
import person from '@fluentui/svg-icons/icons/person_16_filled.svg?raw';
import type { JSX } from 'preact';
import { Notice } from '../notice.tsx';
import { useText } from '../text-context.ts';
import type { Intents } from './intents.ts';
import type { PopupState } from './popup-state.ts';

type Kind = Exclude<PopupState['kind'], 'scorecard'>;

/** Message ids, icon and helping intent of a state that has no result to show. */
interface Waiting {
  readonly id: string;
  readonly text?: string;
  readonly icon: string;
  readonly help?: readonly [label: string, intent: 'openWelcome' | 'signIn'];
}

const STATES: Readonly<Record<Kind, Waiting>> = {
  notSetUp: { id: 'state-not-set-up', icon: key, help: ['state-set-up', 'openWelcome'] },
  signedOut: { id: 'state-signed-out', icon: person, help: ['state-sign-in', 'signIn'] },
  signingIn: { id: 'state-signing-in', icon: person },
  signInNeeded: {
    id: 'state-sign-in-needed',
    text: 'state-sign-in-needed-first',
    icon: person,
    help: ['state-sign-in', 'signIn'],
  },
  firstSweep: { id: 'state-first-sweep', icon: clock },
  notChecked: { id: 'state-no-summary', icon: clock },
};

/** Why there is no result yet, and the one thing that helps. */
export function WaitingRoom({
  kind,
  intents,
}: {
  kind: Kind;
  intents: Pick<Intents, 'openWelcome' | 'signIn'>;
}): JSX.Element {
  const { t } = useText();
  const { id, text = `${id}-text`, icon, help } = STATES[kind];
  return (
    <Notice icon={icon} heading={t(id)} text={t(text)}>
      {help && (
        <button type="button" class="primary" onClick={intents[help[1]]}>
          {t(help[0])}
        </button>
      )}
    </Notice>
  );
}
