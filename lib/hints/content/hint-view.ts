import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import half from '@fluentui/svg-icons/icons/circle_half_fill_16_filled.svg?raw';
import cross from '@fluentui/svg-icons/icons/dismiss_16_regular.svg?raw';
import fail from '@fluentui/svg-icons/icons/dismiss_circle_16_filled.svg?raw';
import signature from '@fluentui/svg-icons/icons/document_signature_16_regular.svg?raw';
import hourglass from '@fluentui/svg-icons/icons/hourglass_half_16_regular.svg?raw';
import person from '@fluentui/svg-icons/icons/person_available_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import subtract from '@fluentui/svg-icons/icons/subtract_circle_16_regular.svg?raw';
import type { HintRecord } from '../hint-record.ts';
import { button, element, icon } from './elements.ts';

const ICONS: Readonly<Record<HintRecord['verdict'], string>> = {
  pass: checkmark,
  attested: person,
  accepted: signature,
  grace: hourglass,
  partial: half,
  fail,
  unknown: question,
  notApplicable: subtract,
};

/** What a person can do on a hint. */
export interface HintActions {
  toggle(): void;
  close(): void;
  dismiss(): void;
  openScorecard(): void;
}

/** The collapsed hint: counts and general words, nothing that names anybody. */
export function pillOf({ pill, verdict }: HintRecord, actions: HintActions): HTMLButtonElement {
  return button('pill', actions.toggle, icon(ICONS[verdict]), element('span', 'words', pill));
}

/** Everything else that the hint says; made only after a person's own gesture. */
export function cardOf({ card, words }: HintRecord, actions: HintActions): HTMLElement {
  const close = button('close', actions.close, icon(cross));
  close.setAttribute('aria-label', words.close);
  const lines = card.lines.map((line) => element('li', '', line));
  const parts = [
    element('div', 'top', element('p', 'heading', card.heading), close),
    ...(lines.length > 0 ? [element('ul', 'lines', ...lines)] : []),
    ...(card.next === null ? [] : [element('p', 'next', card.next)]),
    element('p', 'about', card.tenant),
    ...(card.age === '' ? [] : [element('p', 'about', card.age)]),
    element(
      'div',
      'actions',
      button('primary', actions.openScorecard, words.scorecard),
      button('subtle', actions.dismiss, words.dismiss),
    ),
  ];
  return element('div', 'card', ...parts);
}
