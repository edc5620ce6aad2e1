import type { ActionId } from '../checklist/action.ts';
import type { PortalPage } from '../checks/portal-pages.ts';
import type { CheckResult } from '../checks/result.ts';
import type { Severity } from '../checks/verdict.ts';
import type { Evaluated } from './evaluated.ts';

/** The one thing to do next for an action. */
export interface NextStep {
  readonly action: ActionId;
  readonly check: string;
  readonly severity: Severity;
  readonly mandatory: boolean;
  /** How many failing subjects it settles. */
  readonly settles: number;
  /** How many changes it takes: 1 where one setting or policy settles all of them. */
  readonly changes: number;
}

/** Pages on which one setting or policy answers for everybody; elsewhere each subject is a change of its own. */
const ONE_CHANGE: ReadonlySet<PortalPage | null> = new Set<PortalPage>([
  'antivirus',
  'authenticationMethods',
  'compliance',
  'conditionalAccess',
  'defenderConnector',
  'partnerAccount',
  'partnerPreferences',
  'registrationCampaign',
  'riskAlerts',
  'tenantProperties',
]);

/** Each severity is worth four of the next: many small things do not come before one that lets anybody in. */
const WEIGHTS: Readonly<Record<Severity, number>> = {
  critical: 64,
  high: 16,
  medium: 4,
  low: 1,
  advisory: 0,
};

/**
 * Risk removed per effort. Risk: the severity's weight for the first subject and again for each doubling of their number;
 * twice for what is mandatory for CSP authorisation. Effort: the changes it takes, again by doublings.
 */
function worth({ severity, mandatory, settles, changes }: NextStep): number {
  const risk = WEIGHTS[severity] * (1 + Math.log2(settles)) * (mandatory ? 2 : 1);
  return risk / (1 + Math.log2(changes));
}

type Judged = Pick<Evaluated, 'checks' | 'words'>;

function stepOf({ words }: Judged, check: CheckResult): NextStep[] {
  const settles = check.subjects.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial').length;
  const failing = check.verdict === 'fail' || check.verdict === 'partial';
  if (!failing || settles === 0 || check.severity === 'advisory') return [];
  const page = words.get(check.id)?.fix.page ?? null;
  return [
    {
      action: check.action,
      check: check.id,
      severity: check.severity,
      mandatory: check.mandatory,
      settles,
      changes: ONE_CHANGE.has(page) ? 1 : settles,
    },
  ];
}

/** The best step of each action that is not in order, the one that removes most risk for its effort first. */
export function nextSteps(evaluated: Judged): NextStep[] {
  const all = evaluated.checks
    .flatMap((check) => stepOf(evaluated, check))
    .sort((a, b) => worth(b) - worth(a) || a.changes - b.changes || (a.check < b.check ? -1 : 1));
  return [...Map.groupBy(all, ({ action }) => action).values()].flatMap((steps) => steps[0] ?? []);
}
