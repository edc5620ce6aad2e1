import type { ActionId } from './action.ts';

/** A check of the catalogue that this version does not judge yet; it is reported as `unknown`, cause `notBuilt`. */
export interface PlannedCheck {
  readonly id: string;
  readonly action: ActionId;
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | 'advisory';
  readonly mandatory: boolean;
}

type Row = readonly [id: string, severity: PlannedCheck['severity'], mandatory?: 'mandatory'];

const CATALOGUE: Readonly<Partial<Record<ActionId, readonly Row[]>>> = {
  'secured-devices': [
    ['admin-sign-ins-from-unmanaged-devices', 'medium'],
    ['admins-without-managed-device', 'medium'],
  ],
  'compliant-devices': [['noncompliant-devices', 'medium']],
  'endpoint-protection': [
    ['endpoint-protection-unproven', 'high'],
    ['defender-connector-silent', 'medium'],
    ['endpoint-protection-failures', 'medium'],
  ],
  'fraud-notifications': [
    ['security-alerts-unanswered', 'critical', 'mandatory'],
    ['activity-log-review-overdue', 'low'],
  ],
  'cost-management': [
    ['customers-without-spending-budget', 'medium'],
    ['spending-budget-exceeded', 'high'],
    ['subscriptions-without-budget', 'medium'],
    ['budget-alerts-unsent', 'low'],
    ['anomaly-alert-missing', 'advisory'],
  ],
  'identity-protection': [
    ['high-risk-users-open', 'critical'],
    ['risk-notifications-unproven', 'low'],
  ],
};

/** The rest of the catalogue. A check that gets a file of its own in `lib/checks/all` is judged, listed here or not. */
export const PLANNED_CHECKS: readonly PlannedCheck[] = Object.entries(CATALOGUE).flatMap(([action, rows]) =>
  rows.map(([id, severity, mandatory]) => ({
    id,
    action: action as ActionId,
    severity,
    mandatory: mandatory === 'mandatory',
  })),
);
