import { endedAccess } from '../../checks/ended-access.ts';
import { hiddenAccess, type Live } from '../../checks/live.ts';
import type { Cause } from '../../evidence/gap.ts';
import type { GdapRelationship } from '../../evidence/sources/gdap-relationships.ts';
import type { RoleTable } from './role-table.ts';

/** A relationship that ended and took roles with it. */
export interface LostRow {
  readonly customer: string;
  readonly relationship: string;
  /** In ms since 1970. */
  readonly end: number;
  /** Indexes of the analysis' roles. */
  readonly roles: readonly number[];
  /** Why the roles may live on in a relationship that was not seen. */
  readonly unclear: Cause | null;
}

export interface LostInputs {
  readonly relationships: readonly GdapRelationship[];
  readonly live: Live;
  readonly since: Date;
  readonly now: Date;
  readonly table: RoleTable;
  nameOf(id: string): string;
}

/** What was lost after `since`, the newest first. */
export function lostAccess({ relationships, live, since, now, table, nameOf }: LostInputs): LostRow[] {
  const unclear = new Set(live.value.unclear.map(({ id }) => id));
  return relationships
    .flatMap((relationship): LostRow[] => {
      const ended = unclear.has(relationship.id) ? null : endedAccess(relationship, live.value, since, now);
      if (ended === null) return [];
      return [
        {
          customer: nameOf(ended.customer),
          relationship: nameOf(relationship.id),
          end: ended.end,
          roles: ended.roles.map(table.index),
          unclear: hiddenAccess(live, ended.customer)?.cause ?? null,
        },
      ];
    })
    .sort((a, b) => b.end - a.end);
}
