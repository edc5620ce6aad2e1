import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../lib/text/make-text.ts';

/** The words that every component speaks; the page that renders provides them. */
export const TextContext = createContext<Text | null>(null);

/** @throws when no page provided words */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('No TextContext around this component');
  return text;
}
