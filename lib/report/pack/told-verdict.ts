import type { Text } from '../../text/make-text.ts';
import type { FoundChain, PackVerdict } from './pack-verdict.ts';

/** A verdict in words. */
export interface ToldVerdict {
  readonly state: PackVerdict['state'];
  readonly heading: string;
  readonly text: string;
  /** What is not as it was, one sentence each. */
  readonly findings: readonly string[];
  /** Whose pack it is, what its chain holds, and whether a noted hash is in it. */
  readonly facts: readonly string[];
  /** Hash of the newest link; null where none can be believed. */
  readonly head: string | null;
}

function dateOf(iso: string, { locale, t }: Text): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return t('report-time', { time });
}

function chainFacts({ links, beginsEarlier }: FoundChain, text: Text): string[] {
  const [first] = links;
  const last = links.at(-1);
  if (first === undefined || last === undefined) return [];
  const values = { count: links.length, from: dateOf(first.now, text), to: dateOf(last.now, text) };
  return [text.t('pack-links', values), ...(beginsEarlier ? [text.t('pack-links-earlier')] : [])];
}

/** Whether a hash that was noted elsewhere is in the chain; nothing where none was given. */
function notedFact({ links }: FoundChain, noted: string, text: Text): string[] {
  const wanted = noted.trim().toLowerCase();
  if (wanted === '') return [];
  const found = links.find(({ hash }) => hash === wanted);
  if (found === undefined) return [text.t('pack-noted-missing')];
  return [text.t('pack-noted-found', { date: dateOf(found.now, text) })];
}

/** What became of a pack, in plain words. `noted`: a hash to look for in its chain, or nothing. */
export function toldVerdict(verdict: PackVerdict, text: Text, noted: string): ToldVerdict {
  const { t } = text;
  const { state } = verdict;
  const heading = t(`pack-${state}`);
  if (verdict.state === 'unreadable')
    return { state, heading, text: t(`pack-reason-${verdict.reason}`), findings: [], facts: [], head: null };
  const { of, chain } = verdict;
  const findings = verdict.state === 'changed' ? verdict.findings : [];
  return {
    state,
    heading,
    text: t(`pack-${state}-text`),
    findings: findings.map(({ kind, file, sweep }) =>
      t(`pack-finding-${kind}`, sweep === undefined ? { file } : { file, sweep }),
    ),
    facts:
      of === null
        ? []
        : [
            t('pack-of', { tenant: of.tenant.name, date: dateOf(of.sweep.now, text) }),
            ...chainFacts(chain, text),
            ...notedFact(chain, noted, text),
          ],
    head: of?.head ?? null,
  };
}
