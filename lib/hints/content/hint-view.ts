import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import half from '@fluentui/svg-icons/icons/circle_half_fill_16_filled.svg?raw';
import cross from '@fluentui/svg-icons/icons/dismiss_16_regular.svg?raw';
import fail from '@fluentui/svg-icons/icons/dismiss_circle_16_filled.svg?raw';
import signature from '@fluentui/svg-icons/icons/document_signature_16_regular.svg?raw';
import hourglass from '@fluentui/svg-icons/icons/hourglass_half_16_regular.svg?raw';
import person from '@fluentui/svg-icons/icons/person_available_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import subtract from '@fluentui/svg-icons/icons/subtract_circle_16_regular.svg?raw';
import type { HintRecord, OfferedChoice } from '../hint-record.ts';
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
  dismiss(choice: OfferedChoice): void;
  openScorecard(): void;
}

/** The collapsed hint: counts and general words, nothing that names anybody. */
export function pillOf({ pill, verdict }: HintRecord, actions: HintActions): HTMLButtonElement {
  return button('pill', actions.toggle, icon(ICONS[verdict]), element('span', 'words', pill));
}

/** The whole card as text, for a ticket or a mail. */
function textOf({ card }: HintRecord): string {
  const { heading, lines, next, link, tenant, age } = card;
  return [heading, ...lines, next, link?.url ?? null, tenant, age]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

/** Copies without a selection or an event that the page could hear; says what came of it. */
function copyButton(record: HintRecord): HTMLButtonElement {
  const { copy, copied, notCopied } = record.words;
  const label = element('span', '', copy);
  label.ariaLive = 'polite';
  const say = (words: string) => (): void => {
    label.textContent = words;
  };
  return button(
    'subtle copy',
    () => void navigator.clipboard.writeText(textOf(record)).then(say(copied), say(notCopied)),
    label,
  );
}

/** What "Not now" can mean, one below the other, when it is opened. */
function later({ words }: HintRecord, actions: HintActions): HTMLDetailsElement {
  const choices = words.choices.map((one) =>
    button(`choice ${one.choice}`, () => actions.dismiss(one.choice), one.words),
  );
  return element('details', 'later', element('summary', 'summary', words.later), ...choices);
}

function linkTo({ url, words }: NonNullable<HintRecord['card']['link']>): HTMLElement {
  const link = element('a', 'link', words);
  Object.assign(link, { href: url, target: '_blank', rel: 'noreferrer' });
  return element('p', '', link);
}

/** Everything else that the hint says; made only after a person's own gesture. */
export function cardOf(record: HintRecord, actions: HintActions): HTMLElement {
  const { card, words } = record;
  const close = button('close', actions.close, icon(cross));
  close.setAttribute('aria-label', words.close);
  const lines = card.lines.map((line) => element('li', '', line));
  const made = element(
    'div',
    'card',
    element('div', 'top', element('p', 'heading', card.heading), close),
    ...(lines.length > 0 ? [element('ul', 'lines', ...lines)] : []),
    ...(card.next === null ? [] : [element('p', 'next', card.next)]),
    ...(card.link === null ? [] : [linkTo(card.link)]),
    element('p', 'about', card.tenant),
    ...(card.age === '' ? [] : [element('p', 'about', card.age)]),
    element(
      'div',
      'actions',
      button('primary', actions.openScorecard, words.scorecard),
      copyButton(record),
      later(record, actions),
    ),
  );
  made.popover = 'manual';
  return made;
}
