import gdapRelationships from '../../evidence/sources/gdap-relationships.ts';
import { gapOf } from '../../facts/fact.ts';
import { isKnownStatus } from '../../facts/gdap/relationship.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import type { Subject } from '../verdict.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const judged = subjectsOf('relationship');

/** A request lapses after 90 days (https://learn.microsoft.com/partner-center/customers/gdap-introduction). */
export default defineCheck({
  id: 'gdap-approval-lapsing',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'relationship',
  needs: { gdapRelationships },
  words: {
    title: 'No request for approval is about to lapse',
    failTitle: 'Requests for approval are about to lapse',
    why: 'A request that the customer has not approved within 90 days lapses, and must be made anew.',
    fix: {
      text: 'Remind the customer’s administrator of the approval link, or withdraw the request in Partner Center.',
      page: 'gdap',
    },
    explain:
      'https://learn.microsoft.com/partner-center/customers/gdap-obtain-admin-permissions-to-manage-customer',
    details: {
      lapsing: 'The customer was asked { $days } days ago ({ $customer }).',
      waiting:
        'The customer was asked { $days -> [0] today [one] one day ago *[other] { $days } days ago } ({ $customer }).',
    },
  },
  evaluate({ gdapRelationships, now }) {
    const unclear = (id: string): Subject =>
      unknownSubject(id, 'relationship', { source: 'gdap-relationships', cause: 'error' });
    const subjects = gdapRelationships.rows.flatMap(({ id, status, createdDateTime, customer }) => {
      if (!isKnownStatus(status)) return [unclear(id)];
      if (status !== 'approvalPending') return [];
      const days = (now.getTime() - Date.parse(createdDateTime)) / DAY_MS;
      const values = { days: Math.floor(days), customer: customer?.tenantId ?? '' };
      return [days > 75 ? judged(id, 'partial', 'lapsing', values) : judged(id, 'pass', 'waiting', values)];
    });
    const spoiled = gdapRelationships.spoiled.filter(
      ({ partial: { status } }) =>
        status === undefined || status === 'approvalPending' || !isKnownStatus(status),
    );
    const named = spoiled.flatMap(({ partial }) => (partial.id === undefined ? [] : [unclear(partial.id)]));
    const gap = gapOf('gdap-relationships', gdapRelationships);
    const hidden = !gdapRelationships.complete || named.length < spoiled.length;
    return [...subjects, ...named, ...(hidden && gap !== undefined ? [unseenRest(gap)] : [])];
  },
});
