import { VERDICTS } from '../checks/verdict.ts';
import { joinNames } from '../text/join-names.ts';
import type { Text } from '../text/text.ts';
import { checkTitle, failTitle, fixOf, isAboutTenant, reason } from './check-words.ts';
import type { Found, FoundPart } from './found-parts.ts';
import type { HintCopy, HintPage, Say, TellPart } from './hint-page.ts';

const MOST_LINES = 5;

const GOOD: ReadonlySet<string> = new Set(['pass', 'attested']);
const BAD: ReadonlySet<string> = new Set(['fail', 'partial', 'accepted', 'grace']);

interface Telling {
  readonly page: HintPage;
  readonly say: Say;
  readonly text: Text;
  readonly now: Date;
}

type Own = ReturnType<TellPart>;

function ownOf(part: FoundPart, { page, say, text, now }: Telling): Own {
  return BAD.has(part.verdict) || part.verdict === 'pass'
    ? (page.tellPart?.[part.check]?.(part, { say, now, locale: text.locale }) ?? null)
    : null;
}

/**
 * What a page's pattern may count: of a check about the tenant what its reason counts, else how many it found. The
 * reason of one of these counts something else, such as the devices of that person.
 */
function numbersOf({ check, count, all, values }: FoundPart): Readonly<Record<string, number>> {
  const found = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  const said = Object.fromEntries(found);
  return isAboutTenant(check) ? { count, all, ...said } : { ...said, count, all };
}

/** What is wrong, in few words and without any name. */
function short(part: FoundPart, telling: Telling): string {
  const { check, count, names } = part;
  const { page, say, text } = telling;
  const own = ownOf(part, telling);
  if (own !== null) return own.pill;
  if (page.words[check] !== undefined) return say(check, numbersOf(part));
  const what = failTitle(check, text.locale);
  return names.length === 0 ? what : text.t('hint-count', { what, count });
}

function cause(code: string | null, { t, has }: Text): string {
  return t(has(`cause-${code}`) ? `cause-${code}` : 'cause-error');
}

function unknownLine(part: FoundPart, { text }: Telling): string {
  const what = checkTitle(part.check, text.locale);
  const isAsked = part.cause === 'attestation';
  const why = (isAsked ? reason(part.check, part, text.locale) : null) ?? cause(part.cause, text);
  return text.t(isAsked ? 'hint-not-confirmed' : 'hint-not-checked', { what, why });
}

/** The evidence of one part, with the first names. */
function linesOf(part: FoundPart, telling: Telling): readonly string[] {
  const { check, verdict, count, names } = part;
  const { page, say, text } = telling;
  if (verdict === 'unknown') return [unknownLine(part, telling)];
  const own = ownOf(part, telling);
  if (own?.lines !== undefined) return own.lines;
  const why = count > 1 ? null : reason(check, part, text.locale);
  const [name] = names;
  const about = name ?? (page.titled === true && !GOOD.has(verdict) ? short(part, telling) : undefined);
  if (why !== null) return [about === undefined ? why : text.t('hint-line', { what: about, why })];
  if (GOOD.has(verdict)) return [checkTitle(check, text.locale)];
  const what =
    page.words[check] === undefined ? failTitle(check, text.locale) : say(check, { count, all: part.all });
  if (names.length === 0)
    return [page.words[check] === undefined ? text.t('hint-count', { what, count }) : what];
  const more = count - names.length;
  const listed = more > 0 ? [...names, text.t('hint-others', { count: more })] : names;
  return [text.t('hint-line', { what, why: joinNames(listed, text.locale) })];
}

function nextFor(part: FoundPart, telling: Telling): string | null {
  const { page, say, text } = telling;
  const { check, verdict, cause: why } = part;
  if (GOOD.has(verdict) || verdict === 'accepted') return null;
  if (verdict === 'unknown' && why !== 'attestation') return text.t('hint-unknown-next');
  const own = ownOf(part, telling)?.next;
  const code = [`next-${check}`, 'next'].find((one) => page.words[one] !== undefined);
  return own ?? (code === undefined ? fixOf(check, text.locale) : say(code));
}

function pillFor(lead: FoundPart, shown: readonly FoundPart[], telling: Telling): string {
  const { say, text } = telling;
  const { verdict } = lead;
  if (GOOD.has(verdict)) return (verdict === 'pass' ? ownOf(lead, telling)?.pill : undefined) ?? say('good');
  if (verdict === 'grace') return text.t('hint-grace');
  if (verdict === 'accepted') return text.t('hint-accepted', { finding: short(lead, telling) });
  if (verdict !== 'unknown') return short(lead, telling);
  const unknown = shown.filter((part) => part.verdict === 'unknown');
  if (unknown.every((part) => part.cause === 'attestation')) return text.t('hint-unconfirmed');
  return unknown.length < shown.length
    ? text.t('hint-some-unknown', { count: unknown.length, all: shown.length })
    : text.t('hint-unknown');
}

function headingOf({ name }: Found, { topic }: { readonly topic: string }, { page, say }: Telling): string {
  const special = topic === 'tenant' ? '' : name === null ? 'heading-unseen' : 'heading-of';
  return say(page.words[special] === undefined ? 'heading' : special, { name: name ?? '' });
}

/** Everything was read, and nothing was found of the thing. */
function unseen(heading: string, { page, say, text }: Telling): HintCopy {
  const own = (code: string, general: string): string =>
    page.words[code] === undefined ? text.t(general) : say(code);
  return {
    verdict: 'unknown',
    pill: own('unseen', 'hint-unseen'),
    heading,
    lines: [own('unseen-line', 'hint-unseen-line')],
    next: own('unseen-next', 'hint-unknown-next'),
    link: null,
  };
}

/**
 * The words of a page for what was found: the worst part leads, the others follow, and green is said only where every
 * part that applies is.
 */
export function tellParts(found: Found, place: { readonly topic: string }, telling: Telling): HintCopy {
  const { page, say, text } = telling;
  const heading = headingOf(found, place, telling);
  if (found.parts.length === 0) return unseen(heading, telling);
  const note = page.words.note === undefined ? [] : [say('note')];
  const shown = found.parts
    .filter(({ verdict }) => verdict !== 'notApplicable')
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const [lead] = shown;
  if (lead === undefined) {
    const why = found.parts
      .flatMap((part) => reason(part.check, part, text.locale) ?? [])
      .slice(0, MOST_LINES);
    const pill = text.t('hint-not-applicable');
    return { verdict: 'notApplicable', pill, heading, lines: [...why, ...note], next: null, link: null };
  }
  const open = shown.filter(({ verdict }) => !GOOD.has(verdict));
  const told = open.length > 0 ? open : shown;
  const more = told.length - MOST_LINES;
  const isPartly =
    (lead.verdict === 'fail' || lead.verdict === 'partial') && told.some((one) => one.mayBeMore);
  return {
    verdict: lead.verdict,
    pill: pillFor(lead, shown, telling),
    heading,
    lines: [
      ...new Set(told.slice(0, MOST_LINES).flatMap((part) => linesOf(part, telling))),
      ...(more > 0 ? [text.t('hint-more', { count: more })] : []),
      ...(lead.verdict === 'accepted' ? [text.t('hint-accepted-line')] : []),
      ...(isPartly ? [text.t('hint-incomplete')] : []),
      ...note,
    ],
    next: nextFor(lead, telling),
    link: open.length > 0 ? lead.link : null,
  };
}
