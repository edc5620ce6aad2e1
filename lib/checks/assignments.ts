import type { Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type { DeletedRelationship, GdapAssignment } from '../evidence/sources/gdap-assignments.ts';
import { gapOf } from '../facts/fact.ts';
import { isKnownAssignmentStatus } from '../facts/gdap/assignment-status.ts';

const SOURCE = 'gdap-assignments';

/** Template ids of the roles that an assignment grants, lower case. */
export const assignedRoles = (assignment: GdapAssignment): string[] =>
  assignment.accessDetails.unifiedRoles.map((role) => role.roleDefinitionId.toLowerCase());

/** The assignments of one relationship. */
export interface Assignments {
  readonly active: readonly GdapAssignment[];
  /** The relationship was gone when it was asked about. */
  readonly deleted: boolean;
  /** Why there may be more active ones than these. */
  readonly hidden?: Gap;
}

/** Sorts assignments by relationship, once for all relationships. */
export function assignmentsOf(
  evidence: Evidence<GdapAssignment | DeletedRelationship>,
): (relationship: string) => Assignments {
  const rows = new Map<string, (GdapAssignment | DeletedRelationship)[]>();
  for (const row of evidence.rows) {
    const known = rows.get(row.relationship);
    if (known === undefined) rows.set(row.relationship, [row]);
    else known.push(row);
  }
  const spoiled = new Set(evidence.spoiled.map(({ entity, partial }) => entity ?? partial.relationship));
  const gap = gapOf(SOURCE, evidence);
  return (relationship) => {
    const own = rows.get(relationship) ?? [];
    const assignments = own.filter((row): row is GdapAssignment => !row.deleted);
    const read = evidence.entities?.has(relationship) === true;
    const unclear =
      spoiled.has(relationship) || assignments.some(({ status }) => !isKnownAssignmentStatus(status));
    const hidden: Gap | undefined = unclear
      ? { source: SOURCE, cause: 'error' }
      : read
        ? undefined
        : (gap ?? { source: SOURCE, cause: 'incomplete' });
    return {
      active: assignments.filter(({ status }) => status === 'active'),
      deleted: own.some(({ deleted }) => deleted),
      ...(hidden === undefined ? {} : { hidden }),
    };
  };
}
