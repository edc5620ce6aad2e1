import type { Evidence } from '../evidence/evidence.ts';
import type { PartnerRequirement } from '../evidence/sources/partner-requirements.ts';

/** What Microsoft says of one requirement; `unclear` when its answer is not one this version understands. */
export type RequirementStatus =
  | { readonly met: true }
  | { readonly met: false; readonly preview: boolean }
  | { readonly met: 'unclear' }
  | { readonly met: 'absent' };

/** Microsoft's metadata spells it `noncomplaint`; the documentation has the other two. */
const NOT_MET: ReadonlySet<string> = new Set(['noncomplaint', 'noncompliant', 'nonCompliant']);

/** States whose meaning is known; null counts as active. */
export const STATES: ReadonlySet<string | null> = new Set([null, 'active', 'preview']);

function statusOf(row: PartnerRequirement): RequirementStatus {
  if (row.complianceStatus === 'compliant') return { met: true };
  if (!NOT_MET.has(row.complianceStatus) || !STATES.has(row.state)) return { met: 'unclear' };
  return { met: false, preview: row.state === 'preview' };
}

/** Worst first, should a requirement ever be listed twice. */
function rank(status: RequirementStatus): number {
  if (status.met === false) return status.preview ? 1 : 0;
  return status.met === 'unclear' ? 2 : 3;
}

/** The rows of one requirement, and whether a row that could not be read is, or might be, another one of it. */
export function requirementRows(
  evidence: Evidence<PartnerRequirement>,
  requirementType: string,
): { readonly rows: readonly PartnerRequirement[]; readonly spoiled: boolean } {
  return {
    rows: evidence.rows.filter((row) => row.requirementType === requirementType),
    spoiled: evidence.spoiled.some(
      ({ partial }) => partial.requirementType === requirementType || partial.requirementType === undefined,
    ),
  };
}

/** Where Microsoft says that a requirement is met, or null; for `fixUrl`. */
export function requirementPage(
  evidence: Evidence<PartnerRequirement>,
  requirementType: string,
): string | null {
  const { rows } = requirementRows(evidence, requirementType);
  return rows.find(({ actionUrl }) => actionUrl !== null)?.actionUrl ?? null;
}

/**
 * One requirement of Partner Center's security page, by its type (ids differ between tenants and documentation). A
 * row that could not be read is `unclear` if it is, or might be, this requirement.
 */
export function requirement(
  evidence: Evidence<PartnerRequirement>,
  requirementType: string,
): RequirementStatus {
  const { rows, spoiled } = requirementRows(evidence, requirementType);
  const found = rows.map(statusOf);
  const statuses: RequirementStatus[] =
    spoiled && found.every((status) => status.met !== false) ? [{ met: 'unclear' }] : found;
  return statuses.sort((a, b) => rank(a) - rank(b))[0] ?? { met: 'absent' };
}
