import { age } from '../text/age.ts';
import { localHintWords } from '../text/languages.ts';
import { renderTemplate } from '../text/template.ts';
import { createText, type Text } from '../text/text.ts';
import { DISMISS_CHOICES, type Dismissals, isDismissed } from './dismissals.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findParts } from './found-parts.ts';
import type { HintCopy, HintPage, Say } from './hint-page.ts';
import type { HintRecord } from './hint-record.ts';
import { type HintPlace, placeOf, type ReadRecord } from './place.ts';
import { routeKey } from './route.ts';
import { shownTenant } from './shown-tenant.ts';
import { tellParts } from './tell-parts.ts';

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
  /** The stored record of the judged tenant for a kind and key, or null. */
  readonly read: ReadRecord;
}

type Hint = HintRecord['otherwise'][number];

function ownWords(page: HintPage, { locale }: Text): Say {
  const local = localHintWords(locale, page.id);
  return (code, values = {}) =>
    renderTemplate(local[code] ?? page.words[code] ?? code, values, locale, { isolate: true });
}

function ageOf(readAt: string | null, now: Date, { t, locale }: Text): string {
  return readAt === null ? t('hint-age-never') : t('hint-age', { age: age(new Date(readAt), now, locale) });
}

const linkOf = (url: string | null, { t }: Text): Hint['card']['link'] =>
  url === null ? null : { url, words: t('hint-link') };

/** What a page says of what it is about. */
async function hintOf(
  page: HintPage,
  place: HintPlace,
  { now, read, judged }: HintQuestion,
  text: Text,
): Promise<Hint> {
  const say = ownWords(page, text);
  const found = await findParts(page, place, read, now);
  const telling = { now, say, locale: text.locale };
  const own = page.own?.tell(await read(page.id, 'tenant'), telling) ?? null;
  const copy: HintCopy = own ?? tellParts(found, place, { page, say, text, now });
  const { verdict, pill, link, readAt = found.readAt, ...card } = copy;
  const tenant = text.t('hint-tenant', { tenant: judged?.tenantName ?? '' });
  return {
    page: page.id,
    headings: page.headings ?? [],
    verdict,
    pill,
    card: { tenant, ...card, age: ageOf(readAt, now, text), link: linkOf(link, text) },
  };
}

/** One line and no numbers: the page is about another tenant. */
function wrongTenant({ id, headings = [] }: HintPage, { tenantName }: JudgedTenant, { t }: Text): Hint {
  return {
    page: id,
    headings,
    verdict: 'notApplicable',
    pill: t('hint-wrong-tenant'),
    card: {
      tenant: t('hint-tenant', { tenant: tenantName }),
      heading: t('hint-wrong-tenant-heading'),
      lines: [],
      age: '',
      next: null,
      link: null,
    },
  };
}

/** Of what counts for a place: whether it told anything else when the person last looked. */
export async function storedFingerprint(
  place: HintPlace,
  { read, now }: Pick<HintQuestion, 'read' | 'now'>,
): Promise<string> {
  // When it was read does not count: every sweep reads again.
  const told = place.pages.map(async (page) => [
    (await findParts(page, place, read, now)).parts,
    page.own === null ? null : { ...Object(await read(page.id, 'tenant')), readAt: null },
  ]);
  return await fingerprintOf(await Promise.all(told));
}

/**
 * The hint for a page, or null when none shows: an unknown host or route, nothing judged yet, a tenant that may be
 * another one, or dismissed. A page of another tenant gets one line and no numbers.
 */
export async function answerHint(question: HintQuestion): Promise<HintRecord | null> {
  const { url, judged, now, locale, dismissed, read, tenantInPage } = question;
  if (judged === null) return null;
  const place = await placeOf(url, read);
  if (place === null) return null;
  const at = { judged, place, host: new URL(url).hostname, now };
  if (await isDismissed(dismissed, at, () => storedFingerprint(place, question))) return null;
  const shown = await shownTenant(place.route, tenantInPage, judged, read);
  if (shown === 'unsure') return null;
  const text = createText(locale);
  const { t } = text;
  const [first, ...otherwise] = await Promise.all(
    place.pages.map((page) =>
      shown === 'another' ? wrongTenant(page, judged, text) : hintOf(page, place, question, text),
    ),
  );
  if (first === undefined) return null;
  return {
    ...first,
    otherwise,
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
}
