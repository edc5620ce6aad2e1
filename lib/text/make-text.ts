/// <reference types="vite/client" />
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

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

const ENGLISH = 'en';

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'];

/** A mistake in our own words: seen in tests, lived with in front of people. */
function mistake(error: Error): void {
  if (import.meta.env.MODE === 'test') throw error;
}

/** Sources of words by file name, `<folder>/<locale>.ftl`; files of one locale are read together. */
export type WordFiles = Readonly<Record<string, string>>;

function readBundle(files: WordFiles, language: string, locale: string): FluentBundle | null {
  const sources = Object.keys(files).filter((name) => name.endsWith(`/${language}.ftl`));
  if (sources.length === 0) return null;
  const bundle = new FluentBundle(locale);
  for (const name of sources) {
    for (const error of bundle.addResource(new FluentResource(files[name] ?? ''))) mistake(error);
  }
  return bundle;
}

/** The tag as Intl spells it; English for anything that is no language tag. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** Bundles to ask, in order: the locale's own, its language's, English. */
function bundlesFor(files: WordFiles, locale: string): FluentBundle[] {
  const language = locale.split('-')[0] ?? ENGLISH;
  return [...new Set([locale, language, ENGLISH])]
    .map((name) => readBundle(files, name, name === ENGLISH && language !== ENGLISH ? ENGLISH : locale))
    .filter((bundle) => bundle !== null);
}

/** Speaks `locale` (a BCP 47 tag) with the words of `files`. */
export function makeText(files: WordFiles, locale: string): Text {
  const bundles = bundlesFor(files, canonical(locale));
  const spoken = bundles[0]?.locales[0] ?? ENGLISH;
  return {
    locale: spoken,
    dir: RIGHT_TO_LEFT.includes(spoken.split('-')[0] ?? '') ? 'rtl' : 'ltr',
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
