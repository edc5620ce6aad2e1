import { ACTION_GROUPS, ACTIONS } from '../checklist/action.ts';
import type { CheckWords } from '../checks/check.ts';
import { portalUrl, trustedUrl } from '../checks/portal-pages.ts';
import type { CheckResult } from '../checks/result.ts';
import { createText } from '../text/text.ts';
import { checkWordsIn } from './check-words.ts';
import { countdownsOf } from './countdown.ts';
import type { Evaluated } from './evaluated.ts';
import { nextSteps } from './next-steps.ts';
import { riskEntries } from './risk-entries.ts';
import { scoreOf } from './score-of.ts';
import type { Summary, SummaryAction, SummaryCheck, SummaryGap } from './summary.ts';
import type { WordedUnlock } from './unlock.ts';
import { unlocks } from './unlocks.ts';

const GOOD: ReadonlySet<string> = new Set(['pass', 'attested', 'notApplicable']);

function fixOf(
  { fix, explain }: CheckWords,
  { fixUrl }: CheckResult,
  cloud: Evaluated['cloud'],
): NonNullable<SummaryCheck['fix']> {
  const told = fixUrl === undefined ? null : trustedUrl(fixUrl, cloud);
  const page = fix.page === null ? null : portalUrl(fix.page, cloud);
  return { text: fix.text, url: told ?? page, explain };
}

/** In the language of the settings. */
function wordsOf({ words, locale }: Evaluated, check: string): CheckWords | undefined {
  const english = words.get(check);
  return english && checkWordsIn(locale, check, english);
}

function summariseCheck(evaluated: Evaluated, check: CheckResult): SummaryCheck {
  const words = wordsOf(evaluated, check.id);
  const judged = check.subjects.filter(({ verdict }) => verdict !== 'notApplicable');
  const failing = judged.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial');
  const title = check.verdict === 'fail' || check.verdict === 'partial' ? words?.failTitle : words?.title;
  return {
    id: check.id,
    severity: check.severity,
    mandatory: check.mandatory,
    ...(evaluated.previews?.has(check.id) ? { preview: true } : {}),
    verdict: check.verdict,
    ...(check.cause === undefined ? {} : { cause: check.cause }),
    title: title ?? check.id,
    failing: failing.length,
    total: judged.length,
    fix: words === undefined || GOOD.has(check.verdict) ? null : fixOf(words, check, evaluated.cloud),
  };
}

function summariseActions(evaluated: Evaluated): Map<string, SummaryAction> {
  const checks = new Map(evaluated.checks.map((check) => [check.id, check]));
  return new Map(
    evaluated.actions.map((action) => {
      const own = action.checks.flatMap((id) => checks.get(id) ?? []);
      const ages = own.flatMap(({ readAt }) => readAt ?? []).sort();
      return [
        action.id,
        {
          id: action.id,
          keyRoles: ACTIONS.find(({ id }) => id === action.id)?.keyRoles ?? [],
          verdict: action.verdict,
          ...(action.cause === undefined ? {} : { cause: action.cause }),
          readAt: ages[0] ?? null,
          checks: own.map((check) => summariseCheck(evaluated, check)),
        },
      ];
    }),
  );
}

function summariseGaps(evaluated: Evaluated): SummaryGap[] {
  return [...evaluated.sources.values()].flatMap(({ id, gap, explains, scope, licence }): SummaryGap[] =>
    gap === undefined || explains
      ? []
      : [
          {
            source: id,
            cause: gap.cause,
            scopes: gap.cause === 'consent' ? [scope] : [],
            licences: licence === undefined ? [] : [licence],
            checks: evaluated.checks.filter((check) => check.sources.includes(id)).map((check) => check.id),
          },
        ],
  );
}

function wordedUnlocks(gaps: readonly SummaryGap[], locale: string): WordedUnlock[] {
  const { t } = createText(locale);
  return unlocks(gaps).map((unlock) => ({
    ...unlock,
    heading: t(`unlock-heading-${unlock.group}`),
    why: t(`unlock-why-${unlock.group}`),
  }));
}

/** The popup's view of a sweep. */
export function summarise(evaluated: Evaluated): Summary {
  const actions = summariseActions(evaluated);
  const gaps = summariseGaps(evaluated);
  const { id, now, finishedAt, clockOffsetMs, complete } = evaluated.sweep;
  return {
    cloud: evaluated.cloud,
    tenant: evaluated.tenant,
    signedInAs: evaluated.signedInAs,
    locale: evaluated.locale,
    sweep: { id, now, finishedAt, clockOffsetMs, complete },
    score: scoreOf(evaluated.actions),
    microsoftScore: evaluated.microsoftScore,
    requirements: evaluated.requirements,
    role: evaluated.role,
    next: nextSteps(evaluated),
    groups: ACTION_GROUPS.map((group) => ({
      id: group,
      actions: ACTIONS.filter((action) => action.group === group).flatMap(
        (action) => actions.get(action.id) ?? [],
      ),
    })),
    risks: riskEntries(evaluated),
    accepted: evaluated.risks.filter(({ open, verdict }) => open && verdict === 'accepted').length,
    gaps,
    unlocks: wordedUnlocks(gaps, evaluated.locale),
    countdowns: countdownsOf(evaluated.endings, new Date(now), createText(evaluated.locale)),
  };
}
