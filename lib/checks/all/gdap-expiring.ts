import type { Cause } from '../../evidence/gap.ts';
import gdapRelationships, { type GdapRelationship } from '../../evidence/sources/gdap-relationships.ts';
import { autoExtends, endOf, rolesOf } from '../../facts/gdap/relationship.ts';
import { GLOBAL_ADMINISTRATOR } from '../../facts/roles/privileged-roles.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import {
  DAY_MS,
  type GrantedRoles,
  grantedRoles,
  lostWithin,
  type RoleLoss,
  unseenGrants,
} from '../role-ends.ts';
import type { Detail, DetailValue, Subject, Verdict } from '../verdict.ts';

/** Past and future alike: "last until" holds for both. */
const LAST_DAY =
  '{ $roleCount -> [one] One role lasts *[other] { $roleCount } roles last } until { DATETIME($end, dateStyle: "medium") }: { $roles }';

function values(
  loss: RoleLoss,
  relationships: readonly GdapRelationship[],
  now: number,
): Record<string, DetailValue> {
  return {
    roles: loss.roles,
    roleCount: loss.roles.length,
    end: new Date(loss.end).toISOString(),
    days: Math.floor((loss.end - now) / DAY_MS),
    relationships: relationships
      .filter((relationship) => rolesOf(relationship).some((role) => loss.roles.includes(role)))
      .map((relationship) => relationship.id)
      .sort(),
  };
}

interface Judgement {
  readonly verdict: Verdict;
  readonly detail: Detail;
}

/** Whose auto-extend is off although it could be on: with Global Administrator it cannot. */
const withoutAutoExtend = (relationships: readonly GdapRelationship[], now: number): GdapRelationship[] =>
  relationships.filter(
    (relationship) =>
      endOf(relationship) > now &&
      !autoExtends(relationship) &&
      !rolesOf(relationship).includes(GLOBAL_ADMINISTRATOR),
  );

/** `allSeen`: no other relationship can keep a role alive. Null where that would decide. */
function judgeCustomer(
  { relationships, ends }: GrantedRoles,
  now: number,
  autoExtendExpected: boolean,
  allSeen: boolean,
): Judgement | null {
  const found = (verdict: Verdict, code: string, loss: RoleLoss): Judgement => ({
    verdict,
    detail: { code, values: values(loss, relationships, now) },
  });
  const soon = lostWithin(ends, now, 30);
  if (allSeen && soon !== null) return found('fail', 'roleEndsSoon', soon);
  const later = lostWithin(ends, now, 60);
  if (allSeen && later !== null) return found('partial', 'roleEndsLater', later);
  const off = autoExtendExpected ? withoutAutoExtend(relationships, now) : [];
  if (off.length > 0) {
    const ids = off.map(({ id }) => id).sort();
    return { verdict: 'partial', detail: { code: 'autoExtendOff', values: { relationships: ids } } };
  }
  if (later !== null) return null;
  const noted = lostWithin(ends, now, 90);
  return noted === null
    ? { verdict: 'pass', detail: { code: 'lasting', values: {} } }
    : found('pass', 'roleEndNoted', noted);
}

const unknown = (id: string, code: string, cause: Cause = 'error'): Subject => ({
  id,
  kind: 'customer',
  verdict: 'unknown',
  cause,
  detail: { code, values: {} },
});

const notClear = (id: string, why: 'unknownStatus' | 'unreadable'): Subject =>
  why === 'unknownStatus' ? unknown(id, 'unknownStatus') : unknown(id, 'unreadable');

/**
 * Judges by role, over all relationships of a customer: a role is lost when the *last* relationship that grants it
 * ends (https://learn.microsoft.com/partner-center/customers/gdap-introduction). Auto-extend renews by six months.
 */
export default defineCheck({
  id: 'gdap-expiring',
  action: 'gdap-migration',
  severity: 'high',
  subjectKind: 'customer',
  needs: { gdapRelationships },
  settings: ['autoExtendExpected'],
  words: {
    title: 'No customer loses a GDAP role within 60 days',
    failTitle: 'GDAP roles end soon',
    why: 'When the last relationship that grants a role ends, your technicians lose that access to the customer, without a warning to them.',
    fix: {
      text: 'Extend the relationship in Partner Center, turn on auto-extend, or ask the customer to approve a new one before the end date.',
      page: 'gdap',
    },
    explain:
      'https://learn.microsoft.com/partner-center/customers/gdap-obtain-admin-permissions-to-manage-customer',
    details: {
      roleEndsSoon: LAST_DAY,
      roleEndsLater: LAST_DAY,
      roleEndNoted: LAST_DAY,
      autoExtendOff: 'Auto-extend is off, and your settings expect it on.',
      lasting: 'No role ends within 90 days.',
      unknownStatus: 'A relationship has a status that this version does not know.',
      unreadable: 'A relationship of this customer could not be read.',
      incomplete: 'Not all relationships could be read; another one may keep the roles alive.',
    },
  },
  evaluate({ gdapRelationships, now, settings }) {
    const { unclear, unseen } = unseenGrants(gdapRelationships);
    const granting = grantedRoles(gdapRelationships, now.getTime());
    const judged = [...granting].map(([id, granted]): Subject => {
      const why = unclear.get(id);
      const allSeen = why === undefined && unseen === undefined;
      const found = judgeCustomer(granted, now.getTime(), settings.autoExtendExpected, allSeen);
      if (why !== undefined && found?.verdict !== 'partial') return notClear(id, why);
      return found === null ? unknown(id, 'incomplete', unseen?.cause) : { id, kind: 'customer', ...found };
    });
    const others = [...unclear].flatMap(([id, why]) => (granting.has(id) ? [] : [notClear(id, why)]));
    const subjects = [...judged, ...others];
    return unseen === undefined ? subjects : [...subjects, unseenRest(unseen)];
  },
});
