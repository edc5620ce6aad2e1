import type { FiredClock } from '../clocks/fire.ts';
import { createText } from '../text/text.ts';
import type { AnnouncementIntent } from './announcement-intent.ts';
import { clockSentences } from './clock-words.ts';
import type { RiskEntry } from './risk-entry.ts';
import type { Summary } from './summary.ts';

export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Words of the two buttons, where the browser has any; null where there is nothing that could be put off. */
  readonly open: string;
  readonly snooze: string | null;
}

type Told = Pick<AnnouncementIntent, 'first' | 'news'>;

/** Clocks that fired and are still to be told, and the server's time by which they are told. */
interface ToldClocks {
  readonly fired: readonly FiredClock[];
  readonly now: Date;
}

/** With details, this many causes are named, and this many subjects of each. */
const CAUSES_NAMED = 3;
const SUBJECTS_NAMED = 2;

/**
 * Words for what is to be announced, several sweeps' and clocks' together, clocks first; null when the person has seen
 * all of it meanwhile, or it is gone. A notification may show on a locked screen: it names the tenant and counts. Causes,
 * people and customers are named only with `detail`, which the person must have asked for.
 */
export function announcementOf(
  id: string,
  intents: readonly Told[],
  summary: Summary,
  detail: boolean,
  clocks: ToldClocks = { fired: [], now: new Date(0) },
): Announcement | null {
  const text = createText(summary.locale);
  const told = new Set(intents.flatMap(({ news }) => news.map(({ check }) => check)));
  const news = summary.risks.filter((entry) => entry.news !== null && told.has(entry.check));
  const fresh = news.filter((entry) => entry.fresh > 0);
  const first = intents.find((intent) => intent.first !== null)?.first ?? null;
  const tenant = summary.tenant.name;
  const say = (words: string, count: number): string => text.t(words, { count, tenant });
  const sentences = [
    ...clockSentences(clocks.fired, tenant, clocks.now, text),
    ...(fresh.length > 0 ? [say('notification-new', fresh.length)] : []),
    ...(news.length > fresh.length ? [say('notification-differently', news.length - fresh.length)] : []),
    ...(first !== null ? [say('notification-first', first)] : []),
  ];
  const [title, ...more] = sentences;
  if (title === undefined) return null;
  const lines = detail ? news.slice(0, CAUSES_NAMED).map(named) : [];
  return {
    id,
    title,
    message: [...more, text.t('notification-next'), ...lines].join('\n'),
    open: text.t('notification-open'),
    snooze: news.length === 0 ? null : text.t('notification-snooze'),
  };
}

function named({ title, total, subjects }: RiskEntry): string {
  const names = subjects.slice(0, SUBJECTS_NAMED).map(({ name }) => name);
  return `${title}: ${names.join(', ')}${total > names.length ? ` +${total - names.length}` : ''}`;
}
