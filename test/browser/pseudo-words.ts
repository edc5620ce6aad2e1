import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

const WORDS = join(import.meta.dirname, '../../lib/text');
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const LONGER = 0.4;

/** Text that reads from right to left without being in another script: U+202E turns it, U+202C ends that. */
const turned = (text: string): string => `\u202E${text}\u202C`;

/** Accents on every letter. */
const accented = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** As much longer as languages get: words of middling length, no single long one. */
const padding = (length: number): string => ' öñé ţŵö'.repeat(Math.ceil((length * LONGER) / 8));

/** English that looks like another language: accented, 40 % longer, in brackets, so that a lost end is seen. */
export const pseudo = (text: string): string => `⟦${accented(text)}${padding(text.length)}⟧`;

const quoted = (value: unknown): string => JSON.stringify(String(value));

function expression(one: Expression, write: (text: string) => string): string {
  switch (one.type) {
    case 'str':
      return quoted(one.value);
    case 'num':
      return String(one.value);
    case 'var':
      return `$${one.name}`;
    case 'term':
      return `-${one.name}`;
    case 'mesg':
      return one.name;
    case 'func': {
      const args = one.args.map((arg) =>
        arg.type === 'narg' ? `${arg.name}: ${expression(arg.value, write)}` : expression(arg, write),
      );
      return `${one.name}(${args.join(', ')})`;
    }
    case 'select': {
      const variants = one.variants.map(
        ({ key, value }, at) => `\n    ${at === one.star ? '*' : ''}[${key.value}] ${pattern(value, write)}`,
      );
      return `${expression(one.selector, write)} ->${variants.join('')}\n    `;
    }
  }
}

/** A pattern as Fluent is written, its words changed. */
function pattern(of: Pattern, write: (text: string) => string): string {
  return (typeof of === 'string' ? [of] : of)
    .map((part) =>
      typeof part === 'string' ? write(part).replaceAll('\n', '\n    ') : `{ ${expression(part, write)} }`,
    )
    .join('');
}

/** How long a pattern's own words get. */
function lengthOf(of: Pattern): number {
  if (typeof of === 'string') return of.length;
  return of.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    return part.type === 'select'
      ? sum + Math.max(...part.variants.map(({ value }) => lengthOf(value)))
      : sum;
  }, 0);
}

/** Every Fluent file in a made-up language, by its path in `lib/text`. */
export function pseudoWords(locale: string, direction: 'ltr' | 'rtl'): Record<string, string> {
  const write = direction === 'rtl' ? (text: string) => turned(accented(text)) : accented;
  const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|[/\\])en\.ftl$/.test(name),
  );
  const written = files.map((name) => {
    const { body } = new FluentResource(readFileSync(join(WORDS, name), 'utf8'));
    const messages = body.flatMap(({ id, value }) =>
      value === null
        ? []
        : id.startsWith('-')
          ? [`${id} = ${pattern(value, (text) => text)}`]
          : [`${id} = ⟦${pattern(value, write)}${padding(lengthOf(value))}⟧`],
    );
    return [name.replace(/en\.ftl$/, `${locale}.ftl`), messages.join('\n')] as const;
  });
  return Object.fromEntries(written);
}
