import { requirement } from '../checks/requirement.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PartnerRequirement } from '../evidence/sources/partner-requirements.ts';

/** How many of Microsoft's requirements are met; `unclear` counts those of which its answer was not understood. */
export interface RequirementCount {
  readonly met: number;
  readonly unclear: number;
  readonly total: number;
}

/** Microsoft's own list in Partner Center, by how much it insists. */
export interface Requirements {
  readonly mandatory: RequirementCount;
  readonly recommended: RequirementCount;
  readonly preview: RequirementCount;
  /** False when the list was not read to its end. */
  readonly complete: boolean;
}

/**
 * Mandatory for CSP authorisation since 2025-10-01
 * (https://learn.microsoft.com/partner-center/security/security-requirements).
 */
const MANDATORY: ReadonlySet<string> = new Set([
  'mfaEnforcedForAdmins',
  'securityContactProvided',
  'securityAlertsPromptlyResolved',
]);

/** What Microsoft's list comes to; null where none of it could be read. */
export function countRequirements(evidence: Evidence<PartnerRequirement>): Requirements | null {
  if (evidence.rows.length === 0) return null;
  const byLevel = Map.groupBy(
    new Map(evidence.rows.map((row) => [row.requirementType, row])).values(),
    ({ requirementType, state }) =>
      state === 'preview' ? 'preview' : MANDATORY.has(requirementType) ? 'mandatory' : 'recommended',
  );
  const count = (level: 'mandatory' | 'recommended' | 'preview'): RequirementCount => {
    const found = (byLevel.get(level) ?? []).map((row) => requirement(evidence, row.requirementType).met);
    return {
      met: found.filter((met) => met === true).length,
      unclear: found.filter((met) => met !== true && met !== false).length,
      total: found.length,
    };
  };
  return {
    mandatory: count('mandatory'),
    recommended: count('recommended'),
    preview: count('preview'),
    complete: evidence.complete,
  };
}
