import * as v from 'valibot';
import { portalUrl } from '../../checks/portal-pages.ts';
import { CHECKS } from '../../checks/registry.ts';
import { SEVERITIES, VERDICTS, worst } from '../../checks/verdict.ts';
import { scoreOf } from '../../views/score-of.ts';
import type { HintInput } from '../hint-input.ts';
import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

const Standing = v.object({
  verdict: v.picklist(VERDICTS),
  /** Actions that apply, those met, and those that could not be checked. */
  outOf: v.number(),
  met: v.number(),
  unknown: v.number(),
  /** The check to mend first, and where; null when none fails. */
  best: v.nullable(v.object({ check: v.string(), url: v.nullable(v.string()) })),
});
type Standing = v.InferOutput<typeof Standing>;

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
    open: '{ $open } of { $outOf } security actions open',
    met: '{ $met } of { $outOf } actions are met.',
    unknown: '{ $count -> [one] One could *[other] { $count } could } not be checked.',
    best: 'To do first: { $title }.',
  },
  own: {
    stored: Standing,
    record(input) {
      const { actions } = input.evaluated;
      const { outOf, unknown } = scoreOf(actions);
      const met = actions.filter(({ verdict }) => MET.has(verdict)).length;
      return {
        verdict: worst(actions.map(({ verdict }) => verdict)),
        outOf,
        met,
        unknown,
        best: mendFirst(input),
      };
    },
    tell({ verdict, outOf, met, unknown, best }, { say }) {
      const words = best === null ? undefined : CHECKS.get(best.check)?.words;
      const open = outOf - met;
      return {
        verdict,
        pill: open === 0 ? say('good', { outOf }) : say('open', { open, outOf }),
        heading: say('heading'),
        lines: [
          say('met', { met, outOf }),
          ...(unknown > 0 ? [say('unknown', { count: unknown })] : []),
          ...(words === undefined ? [] : [say('best', { title: words.failTitle })]),
        ],
        next: words?.fix.text ?? null,
        link: best?.url ?? null,
      };
    },
  },
});
