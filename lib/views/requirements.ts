import { requirement } from '../checks/requirement.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PartnerRequirement } from '../evidence/sources/partner-requirements.ts';

/** How many of Microsoft's requirements are met. */
export interface RequirementCount {
  readonly met: number;
  readonly total: number;
}

/** Microsoft's own list in Partner Center, by how much it insists. */
export interface Requirements {
  readonly mandatory: RequirementCount;
  readonly recommended: RequirementCount;
  readonly preview: RequirementCount;
  /** False when the list was not read to its end, or an answer in it was not understood: that one is not met. */
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
  const byType = new Map(evidence.rows.map((row) => [row.requirementType, row]));
  const judged = [...byType.values()].map(({ requirementType, state }) => ({
    level: state === 'preview' ? 'preview' : MANDATORY.has(requirementType) ? 'mandatory' : 'recommended',
    met: requirement(evidence, requirementType).met,
  }));
  const count = (level: 'mandatory' | 'recommended' | 'preview'): RequirementCount => {
    const own = judged.filter((one) => one.level === level);
    return { met: own.filter(({ met }) => met === true).length, total: own.length };
  };
  const isUnderstood = evidence.spoiled.length === 0 && judged.every(({ met }) => met !== 'unclear');
  return {
    mandatory: count('mandatory'),
    recommended: count('recommended'),
    preview: count('preview'),
    complete: evidence.complete && isUnderstood,
  };
}
