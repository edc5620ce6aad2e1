import type { Text } from '../../../lib/text/make-text.ts';

/** What a source or fact is, in words; its id where a version has none. */
export function inputName(
  { t, has }: Text,
  { id, kind }: { readonly id: string; readonly kind: 'source' | 'fact' },
): string {
  const message = `${kind}-name-${id}`;
  return has(message) ? t(message) : id;
}
