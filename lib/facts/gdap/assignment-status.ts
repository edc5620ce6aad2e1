/** What may become of an assignment (https://learn.microsoft.com/graph/api/resources/delegatedadminaccessassignment). */
const STATUSES: ReadonlySet<string> = new Set(['pending', 'active', 'deleting', 'deleted', 'error']);

/** Whether this version knows a status; any other may grant access. */
export const isKnownAssignmentStatus = (status: string): boolean => STATUSES.has(status);
