import * as v from 'valibot';
import { age } from '../text/age.ts';
import { renderTemplate, type TemplateValues } from '../text/template.ts';
import { createText, type Text } from '../text/text.ts';
import { DISMISS_CHOICES, type Dismissals, isDismissed } from './dismissals.ts';
import { fingerprintOf } from './fingerprint.ts';
import { asGuid } from './guid.ts';
import type { HintCopy, HintPage } from './hint-page.ts';
import type { HintRecord } from './hint-record.ts';
import { PageReading, READING_KEY } from './hint-records.ts';
import { type HintPlace, hintPlace } from './place.ts';
import { routeKey } from './route.ts';

/** The tenant whose evidence there is. */
interface JudgedTenant {
  readonly cloud: string;
  readonly tenantId: string;
  readonly tenantName: string;
}

export interface HintQuestion {
  /** URL of the page, from the message's sender. */
  readonly url: string;
  /** Tenant id that the portal's account menu shows; null when it shows none. */
  readonly tenantInPage: string | null;
  /** Null before the first sweep and when nobody is signed in. */
  readonly judged: JudgedTenant | null;
  readonly locale: string;
  readonly now: Date;
  readonly dismissed: Dismissals;
  /** The stored record of the judged tenant for a page and key, or null. */
  read(page: string, key: string): Promise<unknown>;
}

const HOUR_MS = 60 * 60 * 1000;

/** Something other than the page's own finding: general words in place of it. */
type Copy = Omit<HintRecord['card'], 'tenant' | 'age'> & Pick<HintRecord, 'verdict' | 'pill'>;

function ownWords(page: HintPage, text: Text): (code: string, values?: TemplateValues) => string {
  const list = new Intl.ListFormat(text.locale, { type: 'conjunction' });
  return (code, values = {}) => {
    const id = `hint-${page.id}-${code}`;
    if (!text.has(id)) return renderTemplate(page.words[code] ?? code, values, 'en', { isolate: true });
    const joined = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? list.format(value) : value,
    ]);
    return text.t(id, Object.fromEntries(joined));
  };
}

function notChecked(cause: string, heading: string, { t, has }: Text): Copy {
  const code = has(`cause-${cause}`) ? cause : 'error';
  return {
    verdict: 'unknown',
    pill: t('hint-unknown'),
    heading,
    lines: [t('hint-unknown-why'), t(`cause-${code}`)],
    next: t('hint-unknown-next'),
  };
}

/** The page's own words, unless the evidence is missing, too old, or too thin for what they would claim. */
async function copyFor(
  { page, key }: HintPlace,
  reading: PageReading,
  question: HintQuestion,
  text: Text,
): Promise<Copy> {
  const { now, read } = question;
  const heading = text.t('hint-heading-unknown');
  if (reading.readAt === null) return notChecked(reading.cause ?? 'notYetRead', heading, text);
  if (now.getTime() - Date.parse(reading.readAt) > page.freshHours * HOUR_MS)
    return notChecked('notYetRead', heading, text);
  const record = await read(page.id, key);
  if (record === null && !reading.complete) return notChecked(reading.cause ?? 'incomplete', heading, text);
  const copy: HintCopy | null = page.tell({ record, now, say: ownWords(page, text) });
  if (copy === null) return notChecked('notYetRead', heading, text);
  if ('unknown' in copy) return notChecked(copy.unknown, copy.heading, text);
  if (reading.complete) return copy;
  if (copy.verdict === 'pass') return notChecked(reading.cause ?? 'incomplete', copy.heading, text);
  return { ...copy, lines: [...copy.lines, text.t('hint-incomplete')] };
}

/** True when the page says by id that it shows another tenant than the judged one. */
function showsAnotherTenant({ route }: HintPlace, { tenantInPage, judged }: HintQuestion): boolean {
  const own = judged?.tenantId.toLowerCase();
  return [route.tenantInUrl, asGuid(tenantInPage)].some((shown) => shown !== null && shown !== own);
}

function readingAge(reading: PageReading, now: Date, { t, locale }: Text): string {
  if (reading.readAt === null) return t('hint-age-never');
  return t('hint-age', { age: age(new Date(reading.readAt), now, locale) });
}

/** Of what was stored for a place: whether it told anything else when the person last looked. */
export async function storedFingerprint(
  { page, key }: HintPlace,
  read: HintQuestion['read'],
): Promise<string> {
  const reading = v.safeParse(PageReading, await read(page.id, READING_KEY));
  // When it was read does not count: every sweep reads again.
  const state = reading.success ? [reading.output.complete, reading.output.cause] : [];
  return await fingerprintOf([...state, await read(page.id, key)]);
}

/**
 * The hint for a page, or null when none shows: an unknown host or route, nothing judged yet, or dismissed. A page
 * of another tenant gets one line and no numbers.
 */
export async function answerHint(question: HintQuestion): Promise<HintRecord | null> {
  const { judged, now, locale, dismissed } = question;
  const place = hintPlace(question.url);
  if (place === null || judged === null) return null;
  const at = { judged, place, host: new URL(question.url).hostname, now };
  if (await isDismissed(dismissed, at, () => storedFingerprint(place, question.read))) return null;
  const text = createText(locale);
  const { t } = text;
  const about = {
    page: place.page.id,
    place: routeKey(place.route),
    locale: text.locale,
    dir: text.dir,
    words: {
      label: t('hint-label'),
      open: t('hint-open'),
      close: t('hint-close'),
      scorecard: t('hint-scorecard'),
      copy: t('hint-copy'),
      copied: t('hint-copied'),
      notCopied: t('hint-not-copied'),
      later: t('hint-later'),
      choices: DISMISS_CHOICES.map((choice) => ({
        choice,
        words: t(`hint-later-${choice}`, { site: at.host }),
      })),
    },
  };
  const tenant = t('hint-tenant', { tenant: judged.tenantName });
  if (showsAnotherTenant(place, question)) {
    const card = { tenant, heading: t('hint-wrong-tenant-heading'), lines: [], age: '', next: null };
    return { ...about, verdict: 'notApplicable', pill: t('hint-wrong-tenant'), card };
  }
  const stored = v.safeParse(PageReading, await question.read(place.page.id, READING_KEY));
  const reading = stored.success ? stored.output : { readAt: null, complete: false, cause: 'notYetRead' };
  const { verdict, pill, ...said } = await copyFor(place, reading, question, text);
  return { ...about, verdict, pill, card: { tenant, ...said, age: readingAge(reading, now, text) } };
}
