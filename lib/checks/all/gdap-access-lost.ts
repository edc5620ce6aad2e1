import gdapRelationships from '../../evidence/sources/gdap-relationships.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { endedAccess } from '../ended-access.ts';
import { unknownSubject } from '../incomplete.ts';
import { hiddenAccess, unseen } from '../live.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('relationship');

/**
 * What ended since the last sweep, and took a role with it that nothing else grants. That sweep counts even if it could
 * not read relationships: what ended before it is told by the customers and roles that are missing now, not here.
 */
export default defineCheck({
  id: 'gdap-access-lost',
  action: 'gdap-migration',
  severity: 'high',
  subjectKind: 'relationship',
  needs: { gdapRelationships, liveRelationships },
  words: {
    title: 'No access to a customer was lost since the last check',
    failTitle: 'Access to customers was lost since the last check',
    why: 'Your technicians have lost these roles at the customer. If nobody wanted that, nobody can help there now.',
    fix: {
      text: 'Ask the customer for a new relationship in Partner Center, or note that it ended on purpose.',
      page: 'gdap',
    },
    explain:
      'https://learn.microsoft.com/partner-center/customers/gdap-obtain-admin-permissions-to-manage-customer',
    details: {
      lost: 'It ended on { DATETIME($end, dateStyle: "medium") }, and { $roleCount -> [one] one role *[other] { $roleCount } roles } with it: { $roles } ({ $customer }).',
      kept: 'Nothing was lost with it since the last check.',
    },
  },
  notApplicable: ({ previousSweepAt }) => previousSweepAt === null,
  evaluate({ gdapRelationships, liveRelationships, previousSweepAt, now }) {
    const since = previousSweepAt ?? now;
    const unclear = new Set(liveRelationships.value.unclear.map(({ id }) => id));
    const subjects = gdapRelationships.rows
      .filter(({ id }) => !unclear.has(id))
      .map((relationship) => {
        const { id } = relationship;
        const ended = endedAccess(relationship, liveRelationships.value, since, now);
        if (ended === null) return judged(id, 'pass', 'kept');
        const { roles, customer, end } = ended;
        const gap = hiddenAccess(liveRelationships, customer);
        if (gap !== undefined) return unknownSubject(id, 'relationship', gap);
        const values = { roles, roleCount: roles.length, customer, end: new Date(end).toISOString() };
        return judged(id, 'fail', 'lost', values);
      });
    const ended = gdapRelationships.spoiled.flatMap(({ partial: { id, status } }) =>
      status === 'expired' || status === 'terminated' ? [id ?? null] : [],
    );
    return [...subjects, ...unseen(liveRelationships, 'relationship', ({ id }) => id, ended)];
  },
});
