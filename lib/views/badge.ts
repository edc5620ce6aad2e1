import type { Severity } from '../checks/verdict.ts';
import { createText } from '../text/text.ts';
import type { Summary } from './summary.ts';

/** What the toolbar button says. Text and colour never speak alone: the title says the same in words. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** Fluent 2 status colours with at least 4.5:1 against white text. */
const COLOURS: Readonly<Record<Severity, string>> = {
  critical: '#b10e1c',
  high: '#b10e1c',
  medium: '#bc4b09',
  low: '#616161',
  advisory: '#616161',
};

const WORST_FIRST: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'advisory'];

/** A number only when something new is wrong; an exclamation mark when the person must sign in again. */
export function badgeOf(
  summary: Pick<Summary, 'risks'> | null,
  signInNeeded: boolean,
  locale: string,
): Badge {
  const text = createText(locale);
  const unseen = summary?.risks.filter((risk) => risk.unseen) ?? [];
  const severity = WORST_FIRST.find((one) => unseen.some((risk) => risk.severity === one)) ?? 'low';
  if (signInNeeded) return { text: '!', colour: COLOURS.medium, title: text.t('badge-title-sign-in') };
  return {
    text: unseen.length === 0 ? '' : unseen.length > 99 ? '99+' : String(unseen.length),
    colour: COLOURS[severity],
    title: text.t('badge-title', { count: unseen.length }),
  };
}
