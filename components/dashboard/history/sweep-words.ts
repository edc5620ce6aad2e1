import type { HistoryRecord } from '../../../lib/store/records.ts';
import type { Text } from '../../../lib/text/make-text.ts';
import { formatHalves } from '../../../lib/text/score.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times, and there are thousands of sweeps. */
function timeFormat(locale: string): Intl.DateTimeFormat {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(locale, format);
  return format;
}

/** When a sweep was, as people write it. */
export const sweepTime = ({ now }: Pick<HistoryRecord, 'now'>, { locale }: Pick<Text, 'locale'>): string =>
  timeFormat(locale).format(new Date(now));

/** Scores come from a few dozen, over and over. */
const scores = new Map<string, string>();

/** Its score: "8½ of 14". */
export function scoreWords({ score }: Pick<HistoryRecord, 'score'>, { t, locale }: Text): string {
  const key = `${locale} ${score.value} ${score.outOf}`;
  const words =
    scores.get(key) ?? t('score-value', { value: formatHalves(score.value, locale), outOf: score.outOf });
  scores.set(key, words);
  return words;
}

/** The share of actions that it could judge: "86%". */
export const coverageWords = (
  { score }: Pick<HistoryRecord, 'score'>,
  { locale }: Pick<Text, 'locale'>,
): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(score.coverage);
