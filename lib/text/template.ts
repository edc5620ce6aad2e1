import {
  FluentBundle,
  FluentDateTime,
  FluentNone,
  FluentNumber,
  FluentResource,
  type FluentValue,
} from '@fluent/bundle';
import { joinNames } from './join-names.ts';

/** What a template may name: the shape of a check's `detail.values`. */
export type TemplateValues = Readonly<Record<string, string | number | readonly string[]>>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;
const DATE_OPTIONS = ['dateStyle', 'timeStyle', 'year', 'month', 'day', 'weekday', 'hour', 'minute'];

/** A date as reports need it: ISO 8601 in, in UTC out, so that the same evidence gives the same words anywhere. */
function date(args: (FluentValue | string)[], options: Record<string, FluentValue | string>): FluentValue {
  const [value] = args;
  if (typeof value !== 'string' || !ISO_DATE.test(value)) return new FluentNone(String(value));
  const chosen = Object.entries(options).filter(([name]) => DATE_OPTIONS.includes(name));
  const style =
    chosen.length > 0
      ? Object.fromEntries(chosen.map(([name, option]) => [name, option.valueOf()]))
      : { dateStyle: 'medium' };
  return new FluentDateTime(Date.parse(value), { ...style, timeZone: 'UTC' } as Intl.DateTimeFormatOptions);
}

const TOKENS = /"(?:[^"\\]|\\.)*"|->|[{}]|\s*(\*?\[\s*[\w.-]+\s*\])|\n\s*/g;

/** Fluent wants each variant of a choice on its own line; templates may write them on one. */
function layOut(template: string): string {
  const open: boolean[] = [];
  return template.trim().replace(TOKENS, (token, variant: string | undefined) => {
    const chooses = open.at(-1) === true;
    if (token === '{') open.push(false);
    else if (token === '->') {
      if (open.pop() !== undefined) open.push(true);
    } else if (token === '}') {
      open.pop();
      if (chooses) return '\n  }';
    } else if (variant !== undefined && chooses) return `\n  ${variant}`;
    else if (token.startsWith('\n')) return '\n  ';
    return token;
  });
}

const bundles = new Map<string, FluentBundle>();

function bundleFor(locale: string, isolate: boolean): FluentBundle {
  const key = `${locale} ${isolate}`;
  const known = bundles.get(key);
  if (known) return known;
  const bundle = new FluentBundle(locale, { useIsolating: isolate, functions: { DATETIME: date } });
  bundles.set(key, bundle);
  return bundle;
}

type Pattern = NonNullable<NonNullable<ReturnType<FluentBundle['getMessage']>>['value']>;
const patterns = new Map<string, Pattern>();

/** Reads a template. @throws {SyntaxError} when it is no Fluent pattern */
export function parseTemplate(template: string): Pattern {
  const pattern = new FluentResource(`template = ${layOut(template)}`).body[0]?.value;
  if (!pattern) throw new SyntaxError(`Not a Fluent pattern: ${template}`);
  return pattern;
}

function patternOf(template: string): Pattern {
  const known = patterns.get(template);
  if (known !== undefined) return known;
  const pattern = parseTemplate(template);
  patterns.set(template, pattern);
  return pattern;
}

/**
 * One check's words with the values of a detail. `template` is a Fluent pattern, for example
 * `Loses { $roles } on { DATETIME($end) }` or `{ $days -> [one] one day *[other] { $days } days }`. Arrays are joined
 * as the language joins lists; `DATETIME` takes ISO 8601 strings. A value that is missing stays visible as `{$name}`.
 * @param format `isolate`: wrap values in bidi isolates (U+2068, U+2069), for the screen; not in files.
 * @throws {SyntaxError} when the template is no Fluent pattern
 */
export function renderTemplate(
  template: string,
  values: TemplateValues,
  locale: string,
  format: { readonly isolate: boolean },
): string {
  const list = (names: readonly string[]): string =>
    format.isolate
      ? joinNames(names, locale)
      : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? list(value) : typeof value === 'number' ? new FluentNumber(value) : value,
  ]);
  return bundleFor(locale, format.isolate).formatPattern(patternOf(template), Object.fromEntries(filled), []);
}
