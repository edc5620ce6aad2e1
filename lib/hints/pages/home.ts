import * as v from 'valibot';
import { portalUrl } from '../../checks/portal-pages.ts';
import { CHECKS } from '../../checks/registry.ts';
import { SEVERITIES, VERDICTS, worst } from '../../checks/verdict.ts';
import { scoreOf } from '../../views/score-of.ts';
import { checkWords } from '../check-words.ts';
import type { HintInput } from '../hint-input.ts';
import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

const Standing = v.object({
  verdict: v.picklist(VERDICTS),
  /** Actions that apply, those met, and those that could not be checked. */
  outOf: v.number(),
  met: v.number(),
  unknown: v.number(),
  /** Oldest reading of any check, ISO 8601; null when nothing was ever read. */
  readAt: v.nullable(v.string()),
  /** The check to mend first, and where; null when none fails. */
  best: v.nullable(v.object({ check: v.string(), url: v.nullable(v.string()) })),
});
type Standing = v.InferOutput<typeof Standing>;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MET: ReadonlySet<string> = new Set(['pass', 'attested']);

/** What counts most: mandatory before all else, then the heavier check, then the worse verdict. */
function mendFirst({ evaluated, cloud }: HintInput): Standing['best'] {
  const [best] = evaluated.checks
    .filter(
      ({ verdict, severity }) => (verdict === 'fail' || verdict === 'partial') && severity !== 'advisory',
    )
    .sort(
      (a, b) =>
        Number(b.mandatory) - Number(a.mandatory) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
    );
  if (best === undefined) return null;
  const page = CHECKS.get(best.id)?.words.fix.page ?? null;
  return { check: best.id, url: page === null ? null : portalUrl(page, cloud) };
}

/** Partner Center's home: how much of the checklist is done, and what to do first. */
export default defineHintPage<Standing>({
  id: 'home',
  routes: partnerCenter('(?:/home)?'),
  checks: [],
  words: {
    heading: 'Microsoft’s partner security checklist',
    good: 'All { $outOf } security actions are met',
    open: '{ $open } of { $outOf } security actions { $open -> [one] is *[other] are } open',
    met: '{ $met } of { $outOf } { $met -> [one] is *[other] are } met',
    unknown: '{ $unknown } of { $outOf } could not be checked',
    best: 'To do first: { $title }',
    stale: 'Not checked for more than a week',
    'stale-next': 'Open the scorecard and check now.',
  },
  own: {
    stored: Standing,
    record(input) {
      const { actions, checks } = input.evaluated;
      const { outOf, unknown } = scoreOf(actions);
      return {
        verdict: worst(actions.map(({ verdict }) => verdict)),
        outOf,
        met: actions.filter(({ verdict }) => MET.has(verdict)).length,
        unknown,
        readAt: checks.flatMap(({ readAt }) => readAt ?? []).sort()[0] ?? null,
        best: mendFirst(input),
      };
    },
    tell({ verdict, outOf, met, unknown, readAt, best }, { say, now, locale }) {
      const heading = say('heading');
      if (readAt === null || now.getTime() - Date.parse(readAt) > WEEK_MS) {
        const next = say('stale-next');
        return { verdict: 'unknown', pill: say('stale'), heading, lines: [], next, link: null, readAt };
      }
      const words = best === null ? undefined : checkWords(best.check, locale);
      const open = outOf - met - unknown;
      const code = open > 0 ? 'open' : unknown > 0 ? 'unknown' : 'good';
      return {
        verdict,
        pill: say(code, { open, outOf, unknown }),
        heading,
        lines: [
          say('met', { met, outOf }),
          ...(unknown > 0 ? [say('unknown', { unknown, outOf })] : []),
          ...(words === undefined ? [] : [say('best', { title: words.failTitle })]),
        ],
        next: words?.fix.text ?? null,
        link: best?.url ?? null,
        readAt,
      };
    },
  },
});
