import type { JSX } from 'preact';
import { useText } from './text-context.ts';

const formats = new Map<string, readonly [day: Intl.DateTimeFormat, exact: Intl.DateTimeFormat]>();

/** Making a format takes longer than using it a hundred times, and tables have many dates. */
function formatsOf(locale: string): readonly [day: Intl.DateTimeFormat, exact: Intl.DateTimeFormat] {
  const known = formats.get(locale) ?? [
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }),
  ];
  formats.set(locale, known);
  return known;
}

/** A date as people write it; the exact time stands in the element. `at` is ISO 8601. */
export function Day({ at }: { at: string }): JSX.Element {
  const { locale } = useText();
  const when = new Date(at);
  const [day, exact] = formatsOf(locale);
  return (
    <time dateTime={at} title={exact.format(when)}>
      {day.format(when)}
    </time>
  );
}

interface DatedProps {
  readonly id: string;
  readonly at: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A sentence around a date: `id` is a message with the argument `date`, and `values` are its others. The date becomes
 * a `time` element in the place where the language puts it.
 */
export function Dated({ id, at, values }: DatedProps): JSX.Element {
  const { t } = useText();
  const [before = '', after = ''] = t(id, { ...values, date: '\uFFFC' }).split(/\u2068?\uFFFC\u2069?/);
  return (
    <span>
      {before}
      <Day at={at} />
      {after}
    </span>
  );
}
