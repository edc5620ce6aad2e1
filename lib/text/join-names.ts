import { directionOf } from './direction.ts';

/**
 * Names as the language joins a list, for a screen. Between words from right to left each is set apart (U+2068, U+2069):
 * names in Latin script would run into each other there, in the wrong order.
 */
export function joinNames(
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const apart = directionOf(locale) === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names;
  return new Intl.ListFormat(locale, { type }).format(apart);
}
