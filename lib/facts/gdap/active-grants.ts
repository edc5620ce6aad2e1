import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import gdapRelationships from '../../evidence/sources/gdap-relationships.ts';
import type { FactInputs } from '../fact.ts';
import { customerOf, isLive } from './relationship.ts';

/** A group that an active assignment of a live relationship lets into a customer. */
export interface ActiveGrant {
  readonly group: string;
  /** Tenant id. */
  readonly customer: string;
  /** Template ids, lower case. */
  readonly roles: readonly string[];
}

/** Every such assignment; a group may be let into a customer by several. */
export function activeGrants({ evidence, now }: Pick<FactInputs, 'evidence' | 'now'>): ActiveGrant[] {
  const customers = new Map(
    evidence(gdapRelationships).rows.flatMap((row) => {
      const customer = customerOf(row);
      return customer === null || !isLive(row, now) ? [] : [[row.id, customer] as const];
    }),
  );
  return evidence(gdapAssignments).rows.flatMap((row) => {
    const customer = row.deleted ? undefined : customers.get(row.relationship);
    if (row.deleted || row.status !== 'active' || customer === undefined) return [];
    const { accessContainer, accessDetails } = row;
    const roles = accessDetails.unifiedRoles.map(({ roleDefinitionId }) => roleDefinitionId.toLowerCase());
    return [{ group: accessContainer.accessContainerId, customer, roles }];
  });
}
