import { SEVERITIES, type Severity } from '../checks/verdict.ts';
import { ALERT_SHOWN_MS } from '../clocks/clock.ts';
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

const HOUR_MS = 60 * 60 * 1000;

export interface BadgeInput {
  readonly summary: Pick<Summary, 'risks' | 'countdowns'> | null;
  readonly signInNeeded: boolean;
  readonly locale: string;
  /** The server's time. */
  readonly now: Date;
}

/**
 * An exclamation mark when the person must sign in again; else the hours of the security alert that ends first, when
 * it is under six; else the number of causes that are new, and only of those: as many as the popup shows as new.
 */
export function badgeOf({ summary, signInNeeded, locale, now }: BadgeInput): Badge {
  const text = createText(locale);
  if (signInNeeded) return { text: '!', colour: COLOURS.medium, title: text.t('badge-title-sign-in') };
  const fresh = summary?.risks.filter((entry) => entry.fresh > 0) ?? [];
  const count = fresh.length;
  const left = (summary?.countdowns ?? [])
    .filter(({ kind }) => kind === 'alert')
    .map(({ at }) => Date.parse(at) - now.getTime())
    .filter((ms) => ms > 0 && ms < ALERT_SHOWN_MS);
  if (left.length > 0) {
    const hours = Math.floor(Math.min(...left) / HOUR_MS);
    // The marks that Fluent sets around a number would count among the four characters that a badge has room for.
    const short = text.t('badge-alert-hours', { hours }).replace(/[\u2068\u2069]/g, '');
    const title = text.t('badge-title-alert', { hours, count });
    return { text: short, colour: COLOURS.critical, title };
  }
  const severity = SEVERITIES.find((one) => fresh.some((entry) => entry.severity === one));
  return {
    text: count === 0 ? '' : count > 99 ? '99+' : String(count),
    colour: COLOURS[severity ?? 'low'],
    title: text.t('badge-title', { count, worst: severity ?? 'none' }),
  };
}
