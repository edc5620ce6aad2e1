import { ACTIONS, type KeyRole } from '../../../lib/checklist/action.ts';
import type { SummaryAction, SummaryCheck } from '../../../lib/views/summary.ts';

/** What is chosen in the view of the actions; empty = all. As it stands in the address. */
export interface ActionFilter {
  readonly verdict: string;
  /** `mandatory`; `preview`: Microsoft's requirement does not count yet; `recommended`: neither. */
  readonly kind: string;
  readonly role: string;
}

export const KINDS = ['mandatory', 'recommended', 'preview'] as const;

export const KEY_ROLES: readonly KeyRole[] = ['securityAdministrator', 'securityAnalyst'];

/** Worst first, as they are offered. */
export const FILTER_VERDICTS: readonly SummaryAction['verdict'][] = [
  'fail',
  'partial',
  'unknown',
  'grace',
  'accepted',
  'attested',
  'pass',
  'notApplicable',
];

/** Reads what an address has chosen; what it does not know is not chosen. */
export function readFilter(chosen: Readonly<Record<string, string>>): ActionFilter {
  const known = (value: string | undefined, all: readonly string[]): string =>
    value !== undefined && all.includes(value) ? value : '';
  return {
    verdict: known(chosen.verdict, FILTER_VERDICTS),
    kind: known(chosen.kind, KINDS),
    role: known(chosen.role, KEY_ROLES),
  };
}

function isOfKind(check: SummaryCheck, kind: string): boolean {
  const { mandatory } = check;
  const preview = check.preview === true;
  if (kind === 'mandatory') return mandatory;
  if (kind === 'preview') return preview;
  return kind === '' || !(mandatory || preview);
}

/** Whether a check is of the chosen kind and verdict. */
export const showsCheck =
  ({ verdict, kind }: ActionFilter) =>
  (check: SummaryCheck): boolean =>
    (verdict === '' || check.verdict === verdict) && isOfKind(check, kind);

/** Whether an action is shown: by its key role, and by its own verdict or that of one of its checks. */
export function showsAction(filter: ActionFilter, { id, verdict, checks }: SummaryAction): boolean {
  const roles: readonly string[] = ACTIONS.find((one) => one.id === id)?.keyRoles ?? [];
  if (filter.role !== '' && !roles.includes(filter.role)) return false;
  if (checks.some(showsCheck(filter))) return true;
  return filter.kind === '' && (filter.verdict === '' || filter.verdict === verdict);
}
