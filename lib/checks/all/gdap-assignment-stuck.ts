import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import { gapOf } from '../../facts/fact.ts';
import { isKnownAssignmentStatus } from '../../facts/gdap/assignment-status.ts';

import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import type { Subject } from '../verdict.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Statuses that an assignment should leave within hours. */
const PASSING: ReadonlySet<string> = new Set(['pending', 'error', 'deleting']);

const judged = subjectsOf('assignment');

/** An assignment that never became active, or never went away. */
export default defineCheck({
  id: 'gdap-assignment-stuck',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'assignment',
  needs: { gdapAssignments },
  words: {
    title: 'No GDAP assignment is stuck',
    failTitle: 'GDAP assignments are stuck',
    why: 'A group does not have the roles that it should have, or still has those that were taken from it.',
    fix: {
      text: 'In Partner Center, remove the assignment and make it again; if it does not go away, open a support request.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-assign-azure-ad-roles',
    details: {
      stuck: 'It has been “{ $status }” for { $days } days ({ $relationship }).',
      slow: 'It has been “{ $status }” for { $hours } hours ({ $relationship }).',
      settled: 'Nothing is pending.',
    },
  },
  evaluate({ gdapAssignments, now }) {
    const unclear = (id: string): Subject =>
      unknownSubject(id, 'assignment', { source: 'gdap-assignments', cause: 'error' });
    const subjects = gdapAssignments.rows.flatMap((row) => {
      if (row.deleted) return [];
      const { id, status, relationship, lastModifiedDateTime } = row;
      if (!isKnownAssignmentStatus(status)) return [unclear(id)];
      const hours = (now.getTime() - Date.parse(lastModifiedDateTime)) / HOUR_MS;
      if (!PASSING.has(status) || hours <= 24) return [judged(id, 'pass', 'settled')];
      return hours > 7 * 24
        ? [judged(id, 'fail', 'stuck', { status, relationship, days: Math.floor(hours / 24) })]
        : [judged(id, 'partial', 'slow', { status, relationship, hours: Math.floor(hours) })];
    });
    const named = gdapAssignments.spoiled.flatMap(({ partial }) =>
      'id' in partial && partial.id !== undefined ? [unclear(partial.id)] : [],
    );
    const gap = gapOf('gdap-assignments', gdapAssignments);
    const hidden = !gdapAssignments.complete || named.length < gdapAssignments.spoiled.length;
    return [...subjects, ...named, ...(hidden && gap !== undefined ? [unseenRest(gap)] : [])];
  },
});
