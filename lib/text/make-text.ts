/// <reference types="vite/client" />
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { directionOf } from './direction.ts';
import { ENGLISH } from './read-words.ts';

/**
 * Words of one language, English where it has none. An id that no language has is thrown in tests and shown as it
 * is in production.
 */
export interface Text {
  /** The message with its placeables filled in. Arguments are wrapped in bidi isolates (U+2068, U+2069). */
  t(id: string, values?: Record<string, FluentVariable>): string;
  /** Whether any language has words for this id: for ids made from codes that others choose. */
  has(id: string): boolean;
  /** For `lang` and for `Intl`: the asked locale where words of its language exist, else `en`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Fluent sources of one language, and the tag whose plurals, numbers and dates go with them. */
export interface Spoken {
  readonly locale: string;
  readonly sources: readonly string[];
}

/** A mistake in our own words: seen in tests, lived with in front of people. */
function mistake(error: Error): void {
  if (import.meta.env.MODE === 'test') throw error;
}

function readBundle({ locale, sources }: Spoken): FluentBundle {
  const bundle = new FluentBundle(locale);
  for (const source of sources) {
    for (const error of bundle.addResource(new FluentResource(source))) mistake(error);
  }
  return bundle;
}

/** Speaks the first of these languages; what it has no words for is said in the next one. */
export function makeText(languages: readonly Spoken[]): Text {
  const bundles = languages.map(readBundle);
  const spoken = languages[0]?.locale ?? ENGLISH;
  return {
    locale: spoken,
    dir: directionOf(spoken),
    has: (id) => bundles.some((bundle) => bundle.hasMessage(id)),
    t(id, values = {}) {
      for (const bundle of bundles) {
        const pattern = bundle.getMessage(id)?.value;
        if (!pattern) continue;
        const errors: Error[] = [];
        const words = bundle.formatPattern(pattern, values, errors);
        for (const error of errors) mistake(error);
        return words;
      }
      mistake(new Error(`No words for "${id}"`));
      return id;
    },
  };
}
