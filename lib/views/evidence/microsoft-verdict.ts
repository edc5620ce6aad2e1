import { requirement, requirementPage, requirementRows } from '../../checks/requirement.ts';
import type { Detail, Verdict } from '../../checks/verdict.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Cause } from '../../evidence/gap.ts';
import type { PartnerRequirement } from '../../evidence/sources/partner-requirements.ts';

/**
 * Requirements of Partner Center's security page by the checks that judge the same thing. `own`: the check says what
 * Microsoft says, so the two cannot differ by rule.
 */
const REQUIREMENTS: Readonly<Record<string, { readonly type: string; readonly own?: true }>> = {
  'microsoft-says-admin-mfa-missing': { type: 'mfaEnforcedForAdmins', own: true },
  'mfa-baseline-missing': { type: 'mfaEnforcedForAdmins' },
  'undeclared-mfa-exclusions': { type: 'mfaEnforcedForAdmins' },
  'admins-without-mfa-method': { type: 'mfaEnforcedForAdmins' },
  'admins-without-phishing-resistant-demand': { type: 'mfaEnforcedForAdmins' },
  'microsoft-says-customer-mfa-missing': { type: 'mfaEnforcedForAdminsOfCustomers', own: true },
  'customers-without-mfa': { type: 'mfaEnforcedForAdminsOfCustomers' },
  'customers-with-weak-mfa': { type: 'mfaEnforcedForAdminsOfCustomers' },
  'customer-phishing-resistance-unproven': { type: 'mfaEnforcedForAdminsOfCustomers' },
  'security-contact-missing': { type: 'securityContactProvided', own: true },
  'security-contact-review-overdue': { type: 'securityContactProvided' },
  'security-contact-individual': { type: 'securityContactProvided' },
  'alert-response-slow': { type: 'securityAlertsPromptlyResolved', own: true },
  'security-alerts-unanswered': { type: 'securityAlertsPromptlyResolved' },
  'customers-without-spending-budget': { type: 'spendingBudgetSetForCustomerAzureSubscriptions', own: true },
};

/** What Microsoft says of the thing that a check judges, and how that stands to the check's verdict. */
export interface MicrosoftVerdict {
  /** Microsoft's name of the requirement. */
  readonly requirement: string;
  readonly says: 'met' | 'notMet' | 'unclear' | 'absent' | 'unread';
  /** The requirement does not count yet. */
  readonly preview: boolean;
  /** Why it is `unread`. */
  readonly cause?: Cause;
  /** Microsoft's counts, as the code and the values of a text; null where it gives none. */
  readonly figures: Detail | null;
  /** When Microsoft last counted, ISO 8601. */
  readonly updatedAt: string | null;
  /** Where Microsoft sends people, as it says it: not to be trusted unlooked at. */
  readonly url: string | null;
  /** `own`: the check repeats it. `stricter`, `milder`: our verdict is worse, or better, than Microsoft's. */
  readonly against:
    | 'own'
    | 'same'
    | 'stricter'
    | 'milder'
    | 'oursUnknown'
    | 'oursNotApplicable'
    | 'theirsUnknown';
}

const GREEN: ReadonlySet<Verdict> = new Set(['pass', 'attested']);

function against(says: MicrosoftVerdict['says'], ours: Verdict, own: boolean): MicrosoftVerdict['against'] {
  if (says !== 'met' && says !== 'notMet') return 'theirsUnknown';
  if (own) return 'own';
  if (ours === 'unknown') return 'oursUnknown';
  if (ours === 'notApplicable') return 'oursNotApplicable';
  if ((says === 'met') === GREEN.has(ours)) return 'same';
  return says === 'met' ? 'stricter' : 'milder';
}

function figuresOf(row: PartnerRequirement): Detail | null {
  const { adminsRequiredNotUsingMfaCount, compliantTenantCount, totalTenantCount } = row;
  const { averageResponseTimeInHours, customersWithSpendBudgetCount, totalCustomersCount } = row;
  if (adminsRequiredNotUsingMfaCount !== null)
    return { code: 'admins', values: { count: adminsRequiredNotUsingMfaCount } };
  if (compliantTenantCount !== null && totalTenantCount !== null)
    return { code: 'customers', values: { good: compliantTenantCount, all: totalTenantCount } };
  if (averageResponseTimeInHours !== null)
    return { code: 'hours', values: { hours: averageResponseTimeInHours } };
  if (customersWithSpendBudgetCount !== null && totalCustomersCount !== null)
    return { code: 'budgets', values: { good: customersWithSpendBudgetCount, all: totalCustomersCount } };
  return null;
}

/** Ids of checks beside which Microsoft has a requirement that does not count yet. */
export function previewChecks(requirements: Evidence<PartnerRequirement>): ReadonlySet<string> {
  const preview = new Set(
    requirements.rows
      .filter(({ state }) => state === 'preview')
      .map(({ requirementType }) => requirementType),
  );
  return new Set(Object.keys(REQUIREMENTS).filter((check) => preview.has(REQUIREMENTS[check]?.type ?? '')));
}

/** Microsoft's verdict beside ours; null where Microsoft has none for what this check judges. */
export function microsoftVerdict(
  check: string,
  ours: Verdict,
  requirements: Evidence<PartnerRequirement>,
): MicrosoftVerdict | null {
  const about = REQUIREMENTS[check];
  if (about === undefined) return null;
  const { type, own = false } = about;
  const unread = !requirements.complete && requirements.rows.length === 0;
  const status = requirement(requirements, type);
  const says = unread
    ? 'unread'
    : status.met === true
      ? 'met'
      : status.met === false
        ? 'notMet'
        : // A list that was cut short may name it further on.
          status.met === 'absent' && !requirements.complete
          ? 'unread'
          : status.met;
  const row = requirementRows(requirements, type).rows[0];
  return {
    requirement: type,
    says,
    preview: row?.state === 'preview',
    ...(says === 'unread' ? { cause: requirements.gap?.cause ?? 'notYetRead' } : {}),
    figures: row === undefined ? null : figuresOf(row),
    updatedAt: row?.updatedDateTime ?? null,
    url: requirementPage(requirements, type),
    against: against(says, ours, own),
  };
}
