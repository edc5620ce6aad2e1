import type { DirectoryAudit } from '../../evidence/sources/directory-audits.ts';
import type { AuditRecord } from '../../evidence/sources/pc-audit-records.ts';
import type { Explanation } from '../../risks/explanation.ts';

/** Something that somebody did and that came about, from whichever log. */
export interface LoggedDeed extends Explanation {
  /** Ids of what it was done to, in lower case. */
  readonly targets: readonly string[];
}

/** Entries of the audit log of Microsoft Entra; what failed changed nothing, and who is not named explains nothing. */
export function entraDeeds(rows: readonly DirectoryAudit[]): LoggedDeed[] {
  return rows.flatMap(
    ({ id, activityDateTime, activityDisplayName, result, initiatedBy, targetResources }) => {
      const { user, app } = initiatedBy;
      const by =
        user !== null
          ? { kind: 'user' as const, id: user.id, name: user.userPrincipalName }
          : { kind: 'app' as const, id: app?.appId ?? null, name: app?.displayName ?? null };
      if (result !== 'success' || (by.id === null && by.name === null)) return [];
      return [
        {
          at: activityDateTime,
          activity: activityDisplayName,
          by,
          log: 'entra',
          entry: id,
          targets: targetResources.flatMap((target) => target.id ?? []),
        },
      ];
    },
  );
}

/** Ends of GDAP relationships in the activity log of Partner Center: the target is the customer. */
export function gdapDeeds(rows: readonly AuditRecord[]): LoggedDeed[] {
  return rows.flatMap((row) => {
    const { id, customerId, userPrincipalName, applicationId } = row;
    const isEnd =
      row.resourceType?.toLowerCase() === 'granular_admin_relationship' &&
      /terminated?/i.test(row.operationType) &&
      row.operationStatus === 'succeeded';
    if (!isEnd || id === null || customerId === null) return [];
    const by =
      userPrincipalName !== null
        ? { kind: 'user' as const, id: null, name: userPrincipalName }
        : { kind: 'app' as const, id: null, name: applicationId };
    if (by.name === null) return [];
    const activity = row.operationType.replaceAll('_', ' ');
    return [{ at: row.operationDate, activity, by, log: 'partnerCenter', entry: id, targets: [customerId] }];
  });
}
